using System.Globalization;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;
using TemplateSms.Shared;
using static TemplateSms.Language.Functions.Signatures;

namespace TemplateSms.Language.Functions;

/// <summary><c>string.*</c>.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        .. Case(),
        .. Cut(),
        .. Join(),
        .. Ask(),
    ];

    private static IEnumerable<Function> Case() =>
    [
        new("string.upcase", "StringFunctions.Upcase", [Printed("text")], TextLikeFirst, c => CaseShapes.Upper(c.Shapes[0])) { Precise = Folding.TextOrNull(t => t.ToUpperInvariant()), IsTotal = true, Prints = PrintedArguments.Changed(t => t.ToUpperInvariant()), KeepsAlnum = true },
        new("string.downcase", "StringFunctions.Downcase", [Printed("text")], TextLikeFirst, c => CaseShapes.Lower(c.Shapes[0])) { Precise = Folding.TextOrNull(t => t.ToLowerInvariant()), IsTotal = true, Prints = PrintedArguments.Changed(t => t.ToLowerInvariant()), KeepsAlnum = true },
        new("string.capitalize", "StringFunctions.Capitalize", [Printed("text")], Returns(TemplateType.String), c => CaseShapes.SomeUpper(c.Shapes[0])) { Precise = Folding.Text(TextFunctions.Capitalize), IsTotal = true, Prints = PrintedArguments.Changed(TextFunctions.Capitalize) },
        new("string.capitalizewords", "StringFunctions.Capitalizewords", [Printed("text")], Returns(TemplateType.String), c => CaseShapes.SomeUpper(c.Shapes[0])) { Precise = Folding.Text(TextFunctions.CapitalizeWords), IsTotal = true, Prints = PrintedArguments.Changed(TextFunctions.CapitalizeWords) },
        new("string.handleize", "StringFunctions.Handleize", [Printed("text")], Returns(TemplateType.String), c => CutShapes.Handle(c.Shapes[0])) { Precise = Folding.Text(TextFunctions.Handleize), IsTotal = true },
    ];

    private static IEnumerable<Function> Cut() =>
    [
        new("string.strip", "StringFunctions.Strip", [Printed("text")], TextLikeFirst, c => PartShapes.Part(c.Shapes[0])) { Precise = Folding.TextOrNull(t => t.Trim()), IsTotal = true },
        new("string.lstrip", "StringFunctions.Lstrip", [Printed("text")], TextLikeFirst, c => PartShapes.Part(c.Shapes[0])) { Precise = Folding.TextOrNull(t => t.TrimStart()), IsTotal = true },
        new("string.rstrip", "StringFunctions.Rstrip", [Printed("text")], TextLikeFirst, c => PartShapes.Part(c.Shapes[0])) { Precise = Folding.TextOrNull(t => t.TrimEnd()), IsTotal = true },
        new("string.strip_newlines", "StringFunctions.StripNewlines", [Printed("text")], Returns(TemplateType.String), c => PartShapes.Part(c.Shapes[0])) { Precise = Folding.Text(t => t.Replace("\r", "").Replace("\n", "")), IsTotal = true },
        new("string.truncate", "StringFunctions.Truncate", [Printed("text"), Integer("length"), Printed("ellipsis", "...")], Returns(TemplateType.String), CutShapes.Truncate) { Precise = Truncated, IsTotal = true, Beginning = l => l is [long length, ""] ? Math.Max(0, length) : null, Prints = PrintedArguments.Of([2], [0]) },
        new("string.truncatewords", "StringFunctions.Truncatewords", [Printed("text"), Integer("count"), Printed("ellipsis", "...")], Returns(TemplateType.String), CutShapes.TruncateWords) { Precise = TruncatedWords, Prints = PrintedArguments.Of([2], [0]), IsTotal = true },
        new("string.slice", "StringFunctions.Slice", [Printed("text"), Integer("start"), OptionalInteger("length")], Returns(TemplateType.String), CutShapes.Slice) { Precise = Sliced, Beginning = l => l is [0L, long and >= 0 and var length] ? length : null },
        new("string.slice1", "StringFunctions.Slice1", [Printed("text"), Integer("start"), OptionalInteger("length")], Returns(TemplateType.String), CutShapes.SliceOne) { Precise = SlicedOne, IsTotal = true, Beginning = l => l is [0L, long length] ? Math.Max(0, length) : null },
        new("string.remove", "StringFunctions.Remove", [Printed("text"), Printed("remove")], TextLikeFirst, c => ReplaceShapes.Removed(c, ignoresCase: false)) { Precise = c => Removed(c, (t, r) => r.Length == 0 ? t : t.Replace(r, "")), IsTotal = true },
        new("string.remove_first", "StringFunctions.RemoveFirst", [Printed("text"), Printed("remove")], TextLikeFirst, c => ReplaceShapes.Removed(c, ignoresCase: true)) { Precise = c => Removed(c, (t, r) => TextFunctions.ReplaceOne(t, r, "", fromEnd: false)), IsTotal = true },
        new("string.remove_last", "StringFunctions.RemoveLast", [Printed("text"), Printed("remove")], TextLikeFirst, c => ReplaceShapes.Removed(c, ignoresCase: true)) { Precise = c => Removed(c, (t, r) => TextFunctions.ReplaceOne(t, r, "", fromEnd: true)), IsTotal = true },
        new("string.split", "StringFunctions.Split", [Printed("text"), Printed("match")], Returns(new TemplateType(TypeKind.List) { Element = TemplateType.String }), _ => TextShape.Any) { Precise = SplitList },
    ];

    private static IEnumerable<Function> Join() =>
    [
        new("string.append", "StringFunctions.Append", [Printed("text"), Printed("with")], Returns(TemplateType.String), c => c.Shapes[0].Then(c.Shapes[1])) { Precise = Folding.Texts((t, w) => t + w), IsTotal = true, Prints = PrintedArguments.Of([0, 1]) },
        new("string.prepend", "StringFunctions.Prepend", [Printed("text"), Printed("by")], Returns(TemplateType.String), c => c.Shapes[1].Then(c.Shapes[0])) { Precise = Folding.Texts((t, b) => b + t), IsTotal = true, Prints = PrintedArguments.Of([0, 1]) },
        new("string.replace", "StringFunctions.Replace", [Printed("text"), Printed("match"), Printed("replace")], Returns(TemplateType.String), ReplaceShapes.All) { Precise = Replaced, Prints = PrintedArguments.Of([2], [0]) },
        new("string.replace_first", "StringFunctions.ReplaceFirst", [Printed("text"), Printed("match"), Printed("replace"), new("fromend", ArgumentKind.Bool, IsRequired: false)], Returns(TemplateType.String), ReplaceShapes.First) { Prints = PrintedArguments.Of([2], [0]), IsTotal = true },
        new("string.pad_left", "StringFunctions.PadLeft", [Printed("text"), Integer("width")], Returns(TemplateType.String), PadShapes.Of) { Precise = Folding.TextAndNumber((t, w) => w is >= 0 and <= PadShapes.MostWidth ? t.PadLeft((int)w) : null), Prints = PrintedArguments.Of([0]) },
        new("string.pad_right", "StringFunctions.PadRight", [Printed("text"), Integer("width")], Returns(TemplateType.String), PadShapes.Of) { Precise = Folding.TextAndNumber((t, w) => w is >= 0 and <= PadShapes.MostWidth ? t.PadRight((int)w) : null), Prints = PrintedArguments.Of([0]) },
        new("string.pluralize", "StringFunctions.Pluralize", [Integer("number"), Printed("singular"), Printed("plural")], Returns(TemplateType.String with { IsNullable = true }), c => c.Shapes[1].Join(c.Shapes[2])) { Precise = Pluralized, IsTotal = true, IsEnglishPlural = true, Prints = PrintedArguments.Of([1, 2]) },
    ];

    private static IEnumerable<Function> Ask() =>
    [
        new("string.size", "StringFunctions.Size", [Printed("text")], Returns(TemplateType.Int), c => CutShapes.Size(c.Shapes[0])) { Precise = Folding.Range(c => NumberRange.Of(c.Values[0].Printed.Units)), IsTotal = true, IsSize = true },
        new("string.empty", "StringFunctions.Empty", [Printed("text")], Returns(TemplateType.Bool), OfBool) { Precise = c => c.KnownText(0) is { } text ? Value.OfTruth(text.Length == 0) : c.Shapes[0].Units.Least > 0 ? Value.OfTruth(false) : null, Narrows = Questions.Empty, IsTotal = true },
        new("string.whitespace", "StringFunctions.Whitespace", [Printed("text")], Returns(TemplateType.Bool), OfBool) { Precise = c => c.KnownText(0) is { } text ? Value.OfTruth(string.IsNullOrWhiteSpace(text)) : c.Shapes[0] is { Units.Least: > 0, Characters.HasBlanks: false } ? Value.OfTruth(false) : null, Narrows = Questions.Blank, IsTotal = true },
        new("string.contains", "StringFunctions.Contains", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool) { Precise = Folding.Question((t, v) => t.Length > 0 && v.Length > 0 && t.Contains(v)), Narrows = Questions.Part, IsTotal = true },
        new("string.starts_with", "StringFunctions.StartsWith", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool) { Precise = Folding.Question((t, v) => t.Length > 0 && v.Length > 0 && t.StartsWith(v, StringComparison.Ordinal)), Narrows = Questions.Part, IsTotal = true },
        new("string.ends_with", "StringFunctions.EndsWith", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool) { Precise = Folding.Question((t, v) => t.Length > 0 && v.Length > 0 && t.EndsWith(v, StringComparison.Ordinal)), Narrows = Questions.Part, IsTotal = true },
        new("string.equals_ignore_case", "StringFunctions.EqualsIgnoreCase", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool) { Precise = Folding.EqualsIgnoringCase, Narrows = Questions.Whole, IsTotal = true },
        new("string.to_int", "StringFunctions.ToInt", [Printed("text")], Returns(TemplateType.Int with { IsNullable = true }), c => Parsed(c, 11)) { Precise = c => c.KnownText(0) is { } text ? Whole(c, int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null, TemplateType.Int) : ParseShapes.Whole(c.Shapes[0], NumberRange.Int), IsTotal = true },
        new("string.to_long", "StringFunctions.ToLong", [Printed("text")], Returns(TemplateType.Long with { IsNullable = true }), c => Parsed(c, 20)) { Precise = c => c.KnownText(0) is { } text ? Whole(c, long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null, TemplateType.Long) : ParseShapes.Whole(c.Shapes[0], NumberRange.Long), IsTotal = true },
        new("string.to_double", "StringFunctions.ToDouble", [Printed("text")], Returns(TemplateType.Double with { IsNullable = true }), c => ParseShapes.Double(c.Shapes[0])) { Precise = ParsedDouble, IsTotal = true },
    ];

    private static Value? Truncated(TransferContext context) =>
        context.KnownText(0) is { } text && context.ConstantInteger(1) is { } length && CutShapes.Ellipsis(context).Known is { } ellipsis
            ? Value.OfText(TextFunctions.Truncate(text, length, ellipsis))
            : null;

    private static Value? TruncatedWords(TransferContext context) =>
        context.KnownText(0) is { } text && context.ConstantInteger(1) is { } count && CutShapes.Ellipsis(context).Known is { } ellipsis
            ? Value.OfText(TextFunctions.TruncateWords(text, count, ellipsis))
            : null;

    private static Value? Sliced(TransferContext context)
    {
        if (context.KnownText(0) is not { } text || context.ConstantInteger(1) is not { } start)
            return null;
        var length = context.Arguments.Count < 3 ? text.Length : context.ConstantInteger(2);
        return length is { } known && TextFunctions.Slice(text, start, known) is { } part ? Value.OfText(part) : null;
    }

    private static Value? SlicedOne(TransferContext context)
    {
        if (context.KnownText(0) is not { } text || context.ConstantInteger(1) is not { } start)
            return null;
        var length = context.Arguments.Count < 3 ? 1 : context.ConstantInteger(2);
        return length is not { } known ? null : Value.OfText(known <= 0 ? "" : TextFunctions.Slice(text, start, known) ?? "");
    }

    // A null stays one, and so a text that may be null, though it prints the same either way, is not known.
    private static Value? Removed(TransferContext context, Func<string, string, string> remove) => context.Values[0].Nullness switch
    {
        Nullness.Always => Value.Null,
        Nullness.Never when context.KnownText(0) is { } text && context.KnownText(1) is { } match => Value.OfText(remove(text, match)),
        _ => null,
    };

    private static Value? Replaced(TransferContext context) =>
        context.KnownText(0) is { } text && context.KnownText(1) is { Length: > 0 } match && context.KnownText(2) is { } by
        && (long)text.Length / match.Length * by.Length <= TextShape.LongestKnown
            ? Value.OfText(text.Replace(match, by))
            : null;

    // What is printed of the form that is taken, which need not be a text itself.
    private static Value? Pluralized(TransferContext context)
    {
        var form = FormOf(context);
        return new Value(form.Text) { Nullness = form.Nullness, Choices = form.Choices, Known = form.Nullness == Nullness.Never ? form.Text.Known : null };
    }

    // One is singular, whatever else there is; a number that may be one has either form.
    private static Value FormOf(TransferContext context) => context.Values[0] switch
    {
        { Nullness: Nullness.Always } => context.Values[2],
        { Nullness: Nullness.Never, Number: { Least: 1, Most: 1 } } => context.Values[1],
        { Number: { } range } when range.Least > 1 || range.Most < 1 => context.Values[2],
        _ => context.Values[1].Join(context.Values[2]),
    };

    private static Value? SplitList(TransferContext context)
    {
        var list = ListFacts.OfParts(context.Shapes[0], context.Shapes[1]);
        if (context.KnownText(0) is { } text && context.KnownText(1) is { } match)
        {
            string[] parts = text.Length == 0 ? [] : match.Length == 0 ? [text] : text.Split([match], StringSplitOptions.RemoveEmptyEntries);
            list = ListFacts.Of([.. parts.Select(Value.OfText)], list.Element);
        }

        return new Value(ListShapes.Printed(list, TemplateType.String)) { List = list };
    }

    private static Value Whole(TransferContext context, long? number, TemplateType type) =>
        number is { } known ? context.Factory.OfKnown(known, type) : Value.Null;

    private static Value? ParsedDouble(TransferContext context)
    {
        if (context.KnownText(0) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? context.Factory.OfDouble(number)
            : Value.Null;
    }

    // Each character that is printed was read.
    private static TextShape Parsed(TransferContext context, long most) =>
        TextShape.Basic(new Interval(0, Math.Min(most, Math.Min(context.Shapes[0].Units.Most, context.Shapes[0].Septets.Most))));

    private static TextShape OfBool(TransferContext context) => TextShape.Basic(new Interval(4, 5));
}
