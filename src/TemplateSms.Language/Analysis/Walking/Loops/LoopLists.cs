using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Finds the lists that loops walk: the window of a list, or the characters of a text.</summary>
/// <param name="of">What is known of an expression.</param>
internal sealed class LoopLists(Func<BoundExpression, Facts, Value> of, ValueFactory factory)
{
    /// <summary>The most elements that are looked at one by one.</summary>
    public const int MostKnownRounds = 64;

    /// <summary>The elements that a loop walks: those of its window.</summary>
    public ListFacts Of(BoundFor loop, Value value, Facts facts)
    {
        var list = loop.List.Type.Kind == TypeKind.String
            ? CharactersOf(value)
            : value.List ?? new ListFacts(Interval.Any, factory.OfType(loop.Variable.Type));
        return Window(list, loop.Window, facts);
    }

    // First the offset, then the direction, then the limit; a limit that is not positive is none.
    private ListFacts Window(ListFacts list, LoopWindow window, Facts facts)
    {
        if (window.Offset is { } offset)
        {
            var known = of(offset, facts).Number;
            list = known is not null && known.Least == known.Most
                ? Skip(list, (long)Math.Max(0, Math.Min(known.Least, int.MaxValue)))
                : list with { Count = list.Count with { Least = 0 }, Elements = null };
        }

        if (window.IsReversed)
            list = list.With(list.Count, e => e.Reverse());
        if (window.Limit is not { } limit)
            return list;
        return of(limit, facts).Number switch
        {
            { } range when range.Least == range.Most && range.Least > 0 => Take(list, (long)Math.Min(range.Least, int.MaxValue)),
            { Most: <= 0 } => list,
            { Least: > 0 } range => list with { Count = new Interval(Math.Min(list.Count.Least, 1), Math.Min(list.Count.Most, (long)Math.Min(range.Most, int.MaxValue))), Elements = null },
            _ => list with { Count = list.Count with { Least = Math.Min(list.Count.Least, 1) }, Elements = null },
        };
    }

    private static ListFacts Skip(ListFacts list, long count) =>
        list.With(list.Count.Less(count), e => e.Skip((int)count));

    private static ListFacts Take(ListFacts list, long count) =>
        list.With(list.Count.CutAt(count), e => e.Take((int)count));

    // A pair is in no alphabet of seven bits.
    private static TextShape OneOfGsm7 { get; } = new(new Interval(1, 2), Interval.Exactly(1), AlphabetFact.Gsm7, MayHaveExtension: true, MayHavePairs: false);

    /// <summary>The characters of a text, pairs whole.</summary>
    private static ListFacts CharactersOf(Value text)
    {
        var shape = text.Printed;
        if (shape.Known is { } known && known.Length <= MostKnownRounds && !known.Any(char.IsSurrogate))
            return ListFacts.Of([.. known.Select(c => Value.OfText(c.ToString()))], Value.OfText(""));
        var units = shape.MayHavePairs ? new Interval(1, 2) : Interval.Exactly(1);
        var one = PartShapes.AtMost(shape, units.Most);
        var septets = new Interval(shape.Alphabet == AlphabetFact.Gsm7 ? 1 : 0, Math.Max(1, one.Septets.Most));
        var fewest = shape.MayHavePairs ? (shape.Units.Least + 1) / 2 : shape.Units.Least;
        var count = shape.Alphabet == AlphabetFact.Gsm7 ? Math.Min(shape.Units.Most, shape.Septets.Most) : shape.Units.Most;
        return new ListFacts(new Interval(Math.Min(fewest, count), count), new Value(one with { Septets = septets, Units = units }) { InGsm7 = units.IsExact ? null : OneOfGsm7 })
        {
            Parts = new SplitText(shape, 0, 0),
        };
    }
}
