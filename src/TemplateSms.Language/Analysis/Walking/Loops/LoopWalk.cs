using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>Follows the rounds of loops.</summary>
/// <param name="run">Follows a block; null when no way leads to its end.</param>
/// <param name="runLeavable">Follows a block that jumps may leave.</param>
internal sealed class LoopWalk(
    OwnParts parts,
    bool gsm7,
    WalkState walk,
    Evaluator evaluator,
    TextPrinter printer,
    Func<BoundBlock, Flow?, Flow?> run,
    Func<BoundBlock, Flow, (Flow? End, LoopExits Ways)> runLeavable)
{
    // Rounds that are followed one by one, since each may differ: what a loop adds up, its first and its last round.
    private const int MostRounds = 16;
    private const int FewRounds = 2;

    // Statements that are followed before loops are taken as a whole. No template for one message comes near.
    private const int MostWork = 20_000;

    private readonly LoopLists _lists = new(evaluator.Of, parts.Factory);
    private TextGrowth? _growth;
    private int _depth;

    /// <summary>The places where texts can pass the limit of what a template builds, although all their parts are bounded.</summary>
    public IEnumerable<TextSpan> Grown => Growth.Grown;

    private TextGrowth Growth => _growth ??= new TextGrowth(parts, evaluator, RunProbe);

    public void NoteCapture(BoundCapture capture, TextShape text) => Growth.NoteCapture(capture, text);

    /// <summary>Follows a loop; null when no way leads to its end.</summary>
    public Flow? Run(BoundFor loop, Flow flow)
    {
        // Null has no rounds, and no 'else' either.
        var value = evaluator.Of(loop.List, flow.Facts);
        var exits = new List<Flow?>();
        if (value.Nullness != Nullness.Never)
            exits.Add(flow);
        if (value.Nullness == Nullness.Always)
            return flow;
        var list = _lists.Of(loop, value.NotNull, flow.Facts);
        if (list.Count.Least == 0)
            exits.Add(run(loop.Otherwise, evaluator.AssumeNoRounds(loop, flow.Facts) is { } facts ? flow with { Facts = facts } : null));
        if (list.Count.Most > 0)
        {
            var whole = walk.CountedWhole;
            walk.CountedWhole = null;
            RunRounds(loop, list, flow, exits);
            walk.CountedWhole = whole;
        }

        return Flow.Join(exits, gsm7);
    }

    /// <summary>Follows the rounds, and collects where the loop ends.</summary>
    private void RunRounds(BoundFor loop, ListFacts list, Flow flow, List<Flow?> exits)
    {
        var count = list.Count;
        Flow? state = flow;
        var separate = RoundsToFollow(loop, list);
        for (long round = 0; round < separate && state is not null; round++)
        {
            var (index, rounds) = (Interval.Exactly(round), round + 1);
            state = CountingWhole(loop, list, rounds, round, flow) ?? state;
            var element = ElementOf(list, round);
            if (rounds >= count.Least)
                exits.Add(RunRound(loop, element, new LoopRound(index, Interval.Exactly(rounds), IsLast: true), state, exits));
            if (rounds >= count.Most)
                return;
            state = RunRound(loop, element, Before(round, count), state, exits);
        }

        if (state is null)
            return;
        walk.Unplaced++;
        RunRest(loop, list, separate, CountingWhole(loop, list, count.Most, separate, flow) ?? state, exits);
        walk.CountedWhole = null;
        walk.Unplaced--;
    }

    private static Value ElementOf(ListFacts list, long round) => list.Elements is { } elements ? elements[(int)round] : list.Element;

    // A round that others follow.
    private static LoopRound Before(long round, Interval count) =>
        new(Interval.Exactly(round), count with { Least = Math.Max(count.Least, round + 2) }, IsLast: false);

    /// <summary>Follows all rounds after the first ones at once.</summary>
    private void RunRest(BoundFor loop, ListFacts list, long followed, Flow state, List<Flow?> exits)
    {
        // A local that the body assigns may hold what any earlier round left in it.
        var facts = parts.Of(loop).Assigned.Aggregate(state.Facts, (f, local) => f.With(local.CSharpName, evaluator.Factory.Widened(local.Type)));
        var rest = list.Count.Less(followed);
        if (walk.Work <= MostWork)
            Growth.NoteRounds(loop, list, rest, state);
        var last = rest.IsBounded ? list.Count.Most - 1 : Interval.Unbounded;
        var length = list.Count with { Least = Math.Max(list.Count.Least, followed + 1) };
        if (!parts.Of(loop).ReadsRound || walk.Work > MostWork)
        {
            RunAlike(loop, list.Element, new LoopRound(new Interval(followed, last), length, IsLast: null), state with { Facts = facts }, rest, exits);
            return;
        }

        var before = rest.Less(1);
        var middle = Output.Empty;
        if (before.Most > 0)
        {
            var broken = new List<Flow?>();
            var index = new Interval(followed, last == Interval.Unbounded ? last : last - 1);
            var round = RunRound(loop, list.Element, new LoopRound(index, length, IsLast: false), new Flow(facts, Output.Empty), broken);
            middle = round?.Output ?? Output.Empty;
            if (round is null)
                before = Interval.Zero;
            exits.AddRange(broken.Select(b => b! with { Output = After(state.Output, middle, before with { Least = 0 }, b.Output) }));
        }

        var ends = new List<Flow?>();
        ends.Add(RunRound(loop, list.Element, new LoopRound(new Interval(followed, last), length, IsLast: true), new Flow(facts, Output.Empty), ends));
        exits.AddRange(ends.Select(e => e is null ? null : e with { Output = After(state.Output, middle, before, e.Output) }));
    }

    /// <summary>Follows one round for all that are left, since they do not ask which they are.</summary>
    private void RunAlike(BoundFor loop, Value element, LoopRound round, Flow state, Interval rest, List<Flow?> exits)
    {
        var broken = new List<Flow?>();
        var end = RunRound(loop, element, round, state with { Output = Output.Empty }, broken);
        var body = end?.Output ?? Output.Empty;
        var before = end is null ? Interval.Zero : rest with { Least = 0 };
        exits.AddRange(broken.Select(b => b! with { Output = After(state.Output, body, before, b.Output) }));
        if (end is not null)
            exits.Add(end with { Output = state.Output.Then(body, rest.Least == 0 ? rest with { Least = 1 } : rest) });
    }

    private static Output After(Output start, Output round, Interval count, Output end) =>
        start.Then(round, count).Then(end, Interval.Exactly(1));

    /// <summary>Follows one round; breaks out of it are exits of the loop.</summary>
    private Flow? RunRound(BoundFor loop, Value element, LoopRound round, Flow flow, List<Flow?> exits)
    {
        evaluator.Enter(loop.LoopId, round);
        _depth++;
        var (end, ways) = runLeavable(loop.Body, flow with { Facts = flow.Facts.With(Facts.KeyOf(loop.Variable), element) });
        _depth--;
        exits.AddRange(ways.Breaks);
        return Flow.Join([end, .. ways.Continues], gsm7);
    }

    // Nothing is known of the round, and nothing is printed before it.
    private Facts? RunProbe(BoundFor loop, ListFacts list, Facts facts) =>
        RunRound(loop, list.Element, new LoopRound(Interval.Any, list.Count, IsLast: null), new Flow(facts, Output.Empty), [])?.Facts;

    private long RoundsToFollow(BoundFor loop, ListFacts list)
    {
        if (walk.Work > MostWork)
            return 0;
        if (list.Elements is { } elements && elements.Count <= LoopLists.MostKnownRounds)
            return elements.Count;
        var body = parts.Of(loop);
        var rounds = _depth switch
        {
            0 when body.ChangesLocals || body.ReadsIndex => MostRounds,
            _ when body.ChangesLocals || body.ReadsRound => FewRounds,
            _ => 0,
        };
        return Math.Min(rounds, list.Count.Most);
    }

    private static bool IsVariable(BoundPrint print, string variable) => print.Expression is BoundLocal local && local.CSharpName == variable;

    /// <summary>
    /// Counts what so many rounds print of their parts, where that is less than each part at its longest: the text as often as a
    /// round prints its part. The rounds that were followed are followed again, without their parts. Null where nothing changes.
    /// </summary>
    private Flow? CountingWhole(BoundFor loop, ListFacts list, long rounds, long followed, Flow start)
    {
        var variable = Facts.KeyOf(loop.Variable);
        if (walk.CountedWhole == variable || list.Parts is not { } split || parts.Of(loop).Assigned.Any(l => l.CSharpName == variable))
            return null;
        var prints = PrintsIn(loop.Body).Where(p => IsVariable(p, variable)).ToList();
        var whole = split.Whole.Units.Most == Interval.Unbounded && split.Whole.Septets.Most == Interval.Unbounded ? null : PartShapes.Part(split.Whole);
        var each = printer.SentOf(list.Element).Times(new Interval(0, rounds));
        if (prints.Count == 0 || whole is null || Units(each) <= Units(whole))
            return null;
        walk.CountedWhole = variable;
        Flow? flow = start;
        foreach (var print in prints)
            flow = printer.PrintWhole(print, whole, flow);
        for (long round = 0; round < followed && flow is not null; round++)
            flow = RunRound(loop, ElementOf(list, round), Before(round, list.Count), flow, []);
        return flow;
    }

    private long Units(TextShape shape) => gsm7 ? shape.Septets.Most : shape.Units.Most;

    // Those that a round comes by at most once, and whose text it sends.
    private static IEnumerable<BoundPrint> PrintsIn(BoundBlock block) => block.Statements.SelectMany(s => s switch
    {
        BoundPrint print => [print],
        BoundIf branch => branch.Branches.Select(b => b.Body).Append(branch.Otherwise).SelectMany(PrintsIn),
        BoundRegion region => PrintsIn(region.Body),
        _ => [],
    });
}
