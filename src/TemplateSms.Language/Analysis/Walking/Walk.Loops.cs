using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

internal sealed partial class Walk
{
    // Rounds that are followed one by one, since each may differ: what a loop adds up, its first and its last round.
    private const int MostRounds = 16;
    private const int MostKnownRounds = 64;
    private const int FewRounds = 2;

    // Statements that are followed before loops are taken as a whole. No template for one message comes near.
    private const int MostWork = 20_000;

    private int _work;

    private Flow? RunFor(BoundFor loop, Flow flow)
    {
        // Null has no rounds, and no 'else' either.
        var value = _evaluator.Of(loop.List, flow.Facts);
        var exits = new List<Flow?>();
        if (value.Nullness != Nullness.Never)
            exits.Add(flow);
        if (value.Nullness == Nullness.Always)
            return flow;
        var list = ListOf(loop, value.NotNull, flow.Facts);
        if (list.Count.Least == 0)
            exits.Add(Run(loop.Otherwise, _evaluator.AssumeNoRounds(loop, flow.Facts) is { } facts ? flow with { Facts = facts } : null));
        if (list.Count.Most > 0)
        {
            var whole = _countedWhole;
            _countedWhole = null;
            RunRounds(loop, list, flow, exits);
            _countedWhole = whole;
        }

        return Flow.Join(exits, _gsm7);
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
        _unplaced++;
        RunRest(loop, list, separate, CountingWhole(loop, list, count.Most, separate, flow) ?? state, exits);
        _countedWhole = null;
        _unplaced--;
    }

    private static Value ElementOf(ListFacts list, long round) => list.Elements is { } elements ? elements[(int)round] : list.Element;

    // A round that others follow.
    private static LoopRound Before(long round, Interval count) =>
        new(Interval.Exactly(round), count with { Least = Math.Max(count.Least, round + 2) }, IsLast: false);

    /// <summary>Follows all rounds after the first ones at once.</summary>
    private void RunRest(BoundFor loop, ListFacts list, long followed, Flow state, List<Flow?> exits)
    {
        // A local that the body assigns may hold what any earlier round left in it.
        var facts = _parts.Of(loop).Assigned.Aggregate(state.Facts, (f, local) => f.With(local.CSharpName, _evaluator.Factory.Widened(local.Type)));
        var rest = list.Count.Less(followed);
        NoteGrowth(loop, list, rest, state);
        var last = rest.IsBounded ? list.Count.Most - 1 : Interval.Unbounded;
        var length = list.Count with { Least = Math.Max(list.Count.Least, followed + 1) };
        if (!_parts.Of(loop).ReadsRound || _work > MostWork)
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
        _evaluator.Enter(loop.LoopId, round);
        _loops++;
        var (end, ways) = RunLeavable(loop.Body, flow with { Facts = flow.Facts.With(Facts.KeyOf(loop.Variable), element) });
        _loops--;
        exits.AddRange(ways.Breaks);
        return Flow.Join([end, .. ways.Continues], _gsm7);
    }

    private long RoundsToFollow(BoundFor loop, ListFacts list)
    {
        if (_work > MostWork)
            return 0;
        if (list.Elements is { } elements && elements.Count <= MostKnownRounds)
            return elements.Count;
        var body = _parts.Of(loop);
        var rounds = _loops switch
        {
            0 when body.ChangesLocals || body.ReadsIndex => MostRounds,
            _ when body.ChangesLocals || body.ReadsRound => FewRounds,
            _ => 0,
        };
        return Math.Min(rounds, list.Count.Most);
    }

    /// <summary>The elements that a loop walks: those of its window.</summary>
    private ListFacts ListOf(BoundFor loop, Value value, Facts facts)
    {
        var list = loop.List.Type.Kind == TypeKind.String
            ? CharactersOf(value)
            : value.List ?? new ListFacts(Interval.Any, _evaluator.Factory.OfType(loop.Variable.Type));
        return Window(list, loop.Window, facts);
    }

    // First the offset, then the direction, then the limit; a limit that is not positive is none.
    private ListFacts Window(ListFacts list, LoopWindow window, Facts facts)
    {
        if (window.Offset is { } offset)
        {
            var known = _evaluator.Of(offset, facts).Number;
            list = known is not null && known.Least == known.Most
                ? Skip(list, (long)Math.Max(0, Math.Min(known.Least, int.MaxValue)))
                : list with { Count = list.Count with { Least = 0 }, Elements = null };
        }

        if (window.IsReversed)
            list = list.With(list.Count, e => e.Reverse());
        if (window.Limit is not { } limit)
            return list;
        return _evaluator.Of(limit, facts).Number switch
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
}
