using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;
using static TemplateSms.Language.Functions.Signatures;

namespace TemplateSms.Language.Functions;

/// <summary><c>array.*</c>.</summary>
internal static class ArrayFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new("array.size", "ArrayFunctions.Size", [List("list")], Returns(TemplateType.Int), _ => TextShape.Basic(new Interval(1, 10))) { Precise = Folding.Range(SizeOf), IsTotal = true, IsSize = true },
        new("array.first", "ArrayFunctions.First", [List("list")], Element, ElementShape) { Precise = c => ElementAt(c, e => e[0]), GivesElement = true, IsTotal = true },
        new("array.last", "ArrayFunctions.Last", [List("list")], Element, ElementShape) { Precise = c => ElementAt(c, e => e[e.Count - 1]), GivesElement = true, IsTotal = true },
        new("array.join", "ArrayFunctions.Join", [new("list", ArgumentKind.PrintedList), Printed("delimiter")], Returns(TemplateType.String), JoinShapes.Join) { Precise = JoinShapes.Joined, IsTotal = true, Prints = PrintedArguments.Of([0, 1]), TakesCulture = true },
        new("array.limit", "ArrayFunctions.Limit", [List("list"), Integer("count")], LikeFirst, ListShape) { Precise = Folding.List(Limited), IsTotal = true },
        new("array.offset", "ArrayFunctions.Offset", [List("list"), Integer("index")], LikeFirst, ListShape) { Precise = Folding.List(Offset), IsTotal = true },
        new("array.reverse", "ArrayFunctions.Reverse", [List("list")], NeverNull, ListShape) { Precise = Folding.List((l, _) => l.With(l.Count, e => e.Reverse()), isNeverNull: true), IsTotal = true },
        new("array.uniq", "ArrayFunctions.Uniq", [List("list")], LikeFirst, ListShape) { Precise = Folding.List(Distinct), IsTotal = true },
        new("array.sort", "ArrayFunctions.Sort", [new("list", ArgumentKind.OrderedList), new("member", ArgumentKind.Member, IsRequired: false)], NeverNull, ListShape) { Precise = Folding.List(Sorted, isNeverNull: true), EmitByMember = "ArrayFunctions.SortBy" },
        new("array.map", "ArrayFunctions.Map", [List("list"), new("member", ArgumentKind.Member)], Mapped, _ => TextShape.Any),
        new("array.contains", "ArrayFunctions.Contains", [List("list"), new("item", ArgumentKind.Item) { Refuses = new(ValueOrigin.Capture | ValueOrigin.Character, "finds no text that is {0}") }], Returns(TemplateType.Bool), _ => TextShape.Basic(new Interval(4, 5))) { IsTotal = true },
    ];

    private static TemplateType Element(IReadOnlyList<TemplateType> types) =>
        types[0] is { Kind: TypeKind.List, Element: { Kind: not TypeKind.CSharp } element }
            ? element with { IsNullable = true }
            : new TemplateType(TypeKind.CSharp);

    private static TemplateType NeverNull(IReadOnlyList<TemplateType> types) => types[0] with { IsNullable = false };

    private static TemplateType Mapped(IReadOnlyList<TemplateType> types) =>
        new(TypeKind.List) { Element = new TemplateType(TypeKind.CSharp), MostElements = types[0].MostElements };

    private static ListFacts Distinct(ListFacts list, TransferContext context) =>
        list.Elements is { } elements && elements.All(e => e.Known is string or long)
            ? ListFacts.Of([.. elements.GroupBy(e => e.Known).Select(g => g.First())], list.Element)
            : list with { Count = new Interval(Math.Min(1, list.Count.Least), Math.Min(list.Count.Most, DifferentOnes(list.Element, context.Arguments[0].Type.Element))), Elements = null };

    // As many as there are values of a type that has few; null is one more.
    private static long DifferentOnes(Value element, TemplateType? type)
    {
        long most = type?.Kind == TypeKind.Bool ? 2
            : element.Choices is { } choices ? choices.Count
            : element.Number is { IsWhole: true, IsInLong: true } range && range.Most - range.Least < int.MaxValue ? (long)(range.Most - range.Least) + 1
            : Interval.Unbounded;
        return element.Nullness == Nullness.Never ? most : Interval.Add(most, 1);
    }

    // The order of elements that are all the same is known.
    private static ListFacts Sorted(ListFacts list, TransferContext context) =>
        list.Elements is { } elements && elements.Distinct().Count() <= 1 ? list : list with { Elements = null };

    private static NumberRange? SizeOf(TransferContext context) => context.Values[0] switch
    {
        { Nullness: Nullness.Always } => NumberRange.Exactly(0, 0),
        { List: { } list, Nullness: var nullness } => NumberRange.Of(nullness == Nullness.Maybe ? list.Count with { Least = 0 } : list.Count),
        _ => null,
    };

    private static Value? ElementAt(TransferContext context, Func<EquatableArray<Value>, Value> pick)
    {
        if (context.Values[0] is not { Nullness: Nullness.Never, List: { } list })
            return null;
        if (list.Elements is { } elements)
            return elements.Count == 0 ? Value.Null : pick(elements);
        return list.Count.Least > 0 ? list.Element : list.Element.Join(Value.Null);
    }

    private static ListFacts? Limited(ListFacts list, TransferContext context) =>
        context.ConstantInteger(1) is { } count
            ? list.With(list.Count.CutAt(Math.Max(0, count)), e => e.Take((int)Math.Min(Math.Max(0, count), int.MaxValue)))
            : list with { Count = list.Count with { Least = 0 }, Elements = null };

    private static ListFacts? Offset(ListFacts list, TransferContext context)
    {
        if (context.ConstantInteger(1) is not { } index)
            return list with { Count = list.Count with { Least = 0 }, Elements = null };
        var skipped = Math.Min(Math.Max(0, index), int.MaxValue);
        return list.With(list.Count.Less(skipped), e => e.Skip((int)skipped));
    }

    private static TextShape ElementShape(TransferContext context) => TypeShapes.Of(Element([context.Arguments[0].Type]), context.Settings);

    private static TextShape ListShape(TransferContext context) => ListShapes.Printed(context.Arguments[0].Type, context.Settings);
}
