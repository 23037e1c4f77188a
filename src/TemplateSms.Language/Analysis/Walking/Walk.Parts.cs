using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

// Loops over the parts of a text: its characters, or what 'string.split' gives. All parts together are no longer than the text.
internal sealed partial class Walk
{
    // The variable of the loop whose prints are counted before its rounds, all of them at once.
    private string? _countedWhole;

    private bool IsCountedWhole(BoundPrint print) => _countedWhole is not null && IsVariable(print, _countedWhole);

    private static bool IsVariable(BoundPrint print, string variable) => print.Expression is BoundLocal local && local.CSharpName == variable;

    /// <summary>
    /// Counts what so many rounds print of their parts, where that is less than each part at its longest: the text as often as a
    /// round prints its part. The rounds that were followed are followed again, without their parts. Null where nothing changes.
    /// </summary>
    private Flow? CountingWhole(BoundFor loop, ListFacts list, long rounds, long followed, Flow start)
    {
        var variable = Facts.KeyOf(loop.Variable);
        if (_countedWhole == variable || list.Parts is not { } parts || _parts.Of(loop).Assigned.Any(l => l.CSharpName == variable))
            return null;
        var prints = PrintsIn(loop.Body).Where(p => IsVariable(p, variable)).ToList();
        var whole = parts.Whole.Units.Most == Interval.Unbounded && parts.Whole.Septets.Most == Interval.Unbounded ? null : PartShapes.Part(parts.Whole);
        var sent = _gsm7 && _captures == 0 && _unencodable == Unencodable.Reject ? list.Element.SentInGsm7 : list.Element.Printed;
        var each = sent.Times(new Interval(0, rounds));
        if (prints.Count == 0 || whole is null || Units(each) <= Units(whole))
            return null;
        _countedWhole = variable;
        Flow? flow = start;
        foreach (var print in prints)
            flow = flow with { Output = Printed(flow.Output, new Piece(_parts.LabelOf(print), print.Span, Sent(new ReachedHole(print, new Value(whole), whole)), null), LeavingOf(whole)) };
        for (long round = 0; round < followed && flow is not null; round++)
            flow = RunRound(loop, ElementOf(list, round), Before(round, list.Count), flow, []);
        return flow;
    }

    private long Units(TextShape shape) => _gsm7 ? shape.Septets.Most : shape.Units.Most;

    // Those that a round comes by at most once, and whose text it sends.
    private static IEnumerable<BoundPrint> PrintsIn(BoundBlock block) => block.Statements.SelectMany(s => s switch
    {
        BoundPrint print => [print],
        BoundIf branch => branch.Branches.Select(b => b.Body).Append(branch.Otherwise).SelectMany(PrintsIn),
        BoundRegion region => PrintsIn(region.Body),
        _ => [],
    });

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
