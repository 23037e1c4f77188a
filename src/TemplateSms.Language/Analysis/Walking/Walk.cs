using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// The abstract interpretation of a bound tree: follows every way through a template at once, and keeps what all arguments that
/// the guards let through can print.
/// </summary>
internal sealed class Walk
{
    private readonly bool _gsm7;
    private readonly Evaluator _evaluator;
    private readonly WalkState _state = new();
    private readonly TextPrinter _printer;
    private readonly LoopWalk _loops;
    private readonly LinkNotes _links;
    private readonly List<ReachedHole> _holes = [];
    private readonly HashSet<BoundStatement> _reached = new(ByReference<BoundStatement>.Instance);

    // What a break or a continue leaves: a round of a loop, a region, or the body of a capture on the way there.
    private readonly Stack<LoopExits> _exits = new();

    // Whether nobody asks for more than the text: not for its links, and not for the ways to it.
    private bool _isTextOnly;

    public Walk(OwnParts parts, bool gsm7)
    {
        _gsm7 = gsm7;
        _evaluator = new Evaluator(parts);
        _links = new LinkNotes(parts, _evaluator.Of, gsm7);
        _printer = new TextPrinter(parts, gsm7, _state);
        _loops = new LoopWalk(parts, gsm7, _state, _evaluator, _printer, Run, RunLeavable);
    }

    /// <summary>The holes that were reached, with what is known of each.</summary>
    public IReadOnlyList<ReachedHole> Holes => _holes;

    /// <summary>The most that each hole prints at once, in the order of their places.</summary>
    public IEnumerable<HoleCost> Costs => _printer.Costs.OrderBy(cost => cost.Key.Start).Select(cost => new HoleCost(cost.Key, cost.Value));

    /// <summary>The statements that were reached, those in blocks among them.</summary>
    public ISet<BoundStatement> Reached => _reached;

    /// <summary>The links that were come upon, with where they can lie.</summary>
    public IReadOnlyList<Link> Links => _links.Links;

    /// <summary>The places where texts can pass the limit of what a template builds, although all their parts are bounded.</summary>
    public IEnumerable<TextSpan> Grown => _loops.Grown;

    public Evaluator Evaluator => _evaluator;

    /// <summary>Whether texts were come upon that GSM-7 cannot hold, and that <c>unencodable</c> refuses there.</summary>
    public bool RefusesTexts => _printer.RefusesTexts;

    /// <summary>The statements followed so far.</summary>
    public int Work => _state.Work;

    /// <summary>Returns the output of a block. A block that every way leaves through an error has an empty output, which nobody sees.</summary>
    public Output Of(BoundBlock block) => Run(block, new Flow(new Facts(), Output.Empty))?.Output ?? Output.Empty;

    /// <summary>Returns the output of a template in one case of its arguments.</summary>
    public Output Of(TemplateModel model, Facts arguments)
    {
        _evaluator.FollowsAssignments = true;
        return Run(model.Body, new Flow(Start(model, arguments), Output.Given(arguments)))?.Output ?? Output.Empty;
    }

    /// <summary>The text that known arguments give; null where it is not known, or there is none.</summary>
    public string? TextOf(TemplateModel model, Facts arguments)
    {
        _isTextOnly = true;
        var end = Run(model.Body, new Flow(Start(model, arguments), Output.OfText));
        return _evaluator.Notes.MayFail ? null : end?.Output.Shape.Known;
    }

    /// <summary>Returns the facts known before the first statement: locals that begin with a parameter's value have it.</summary>
    private Facts Start(TemplateModel model, Facts arguments)
    {
        var facts = arguments;
        foreach (var local in model.Locals)
        {
            if (local.Initial is { } parameter)
            {
                var value = facts.Find(Facts.KeyOf(parameter)) ?? _evaluator.Factory.OfType(parameter.Type);
                facts = facts.With(local.CSharpName, _evaluator.Assigned(value, parameter.Type, local.Type));
            }
        }

        return facts;
    }

    /// <summary>Follows a block; null when no way leads to its end.</summary>
    private Flow? Run(BoundBlock block, Flow? flow)
    {
        for (var i = 0; i < block.Statements.Count; i++)
        {
            if (flow is null)
                return null;
            _state.Work++;
            if (!_isTextOnly)
            {
                _reached.Add(block.Statements[i]);
                _links.Note(block, i, flow, isPlaced: _state.Unplaced == 0);
            }

            flow = Run(block.Statements[i], flow);
        }

        return flow;
    }

    private Flow? Run(BoundStatement statement, Flow flow)
    {
        switch (statement)
        {
            case BoundText text:
                return _printer.Print(text, flow);
            case BoundPrint print:
                var hole = HoleOf(print, print.Expression, flow.Facts);
                _holes.Add(hole);
                return HasWays(print.Expression) ? RunPrint(print, print.Expression, flow) : _printer.Print(hole, flow);
            case BoundIf branch:
                return RunIf(branch, flow);
            case BoundFor loop:
                return _loops.Run(loop, flow);
            case BoundRegion region:
                var (regionEnd, left) = RunLeavable(region.Body, flow);
                return Flow.Join([regionEnd, .. left.Breaks, .. left.Continues], _gsm7);
            case BoundAssignment assignment:
                var value = _evaluator.Assigned(_evaluator.Of(assignment.Value, flow.Facts), assignment.Value.Type, assignment.Local.Type);
                return flow with { Facts = flow.Facts.With(Facts.KeyOf(assignment.Local), value) };
            case BoundCapture capture:
                return RunCapture(capture, flow);
            case BoundJump jump:
                Leave(jump.IsBreak, flow);
                return null;
            default:
                return flow;
        }
    }

    /// <summary>Prints an expression of a placeholder. One that depends on a condition has a way for each of its values.</summary>
    private Flow? RunPrint(BoundPrint print, BoundExpression expression, Flow flow)
    {
        if (!HasWays(expression))
            return _printer.Print(HoleOf(print, expression, flow.Facts), flow);
        var conditional = (BoundConditional)expression;
        return Flow.Join(
            [RunPrint(print, conditional.WhenTrue, conditional.Condition, true, flow), RunPrint(print, conditional.WhenFalse, conditional.Condition, false, flow)],
            _gsm7);
    }

    private static bool HasWays(BoundExpression expression) =>
        expression is BoundConditional conditional && conditional.WhenTrue.Type.Kind == conditional.Type.Kind && conditional.WhenFalse.Type.Kind == conditional.Type.Kind;

    private ReachedHole HoleOf(BoundPrint print, BoundExpression expression, Facts facts)
    {
        var value = _evaluator.Of(expression, facts);
        return new ReachedHole(print, value, value.Printed);
    }

    private Flow? RunPrint(BoundPrint print, BoundExpression expression, BoundExpression condition, bool truth, Flow flow) =>
        _evaluator.Assume(condition, truth, flow.Facts) is { } facts
            ? RunPrint(print, expression, new Flow(facts, flow.Output.Assuming(condition, truth)))
            : null;

    private Flow? RunIf(BoundIf statement, Flow flow)
    {
        var ends = new List<Flow?>();
        Facts? facts = flow.Facts;
        var output = flow.Output;
        foreach (var branch in statement.Branches)
        {
            if (_evaluator.Assume(branch.Condition, true, facts) is { } taken)
                ends.Add(Run(branch.Body, new Flow(taken, output.Assuming(branch.Condition, true))));
            facts = _evaluator.Assume(branch.Condition, false, facts);
            if (facts is null)
                return Flow.Join(ends, _gsm7);
            output = output.Assuming(branch.Condition, false);
        }

        ends.Add(Run(statement.Otherwise, new Flow(facts, output)));
        return Flow.Join(ends, _gsm7);
    }

    private Flow? RunCapture(BoundCapture capture, Flow flow)
    {
        _state.Unplaced++;
        _state.Captures++;
        var whole = _state.CountedWhole;
        _state.CountedWhole = null;
        var (end, ways) = RunLeavable(capture.Body, flow with { Output = Output.Empty });
        _state.CountedWhole = whole;
        _state.Unplaced--;
        _state.Captures--;

        // Who jumps out of the block has captured what was printed up to there.
        foreach (var way in ways.Breaks)
            Leave(isBreak: true, Captured(capture, way, flow.Output));
        foreach (var way in ways.Continues)
            Leave(isBreak: false, Captured(capture, way, flow.Output));
        return end is null ? null : Captured(capture, end, flow.Output);
    }

    private Flow Captured(BoundCapture capture, Flow end, Output before)
    {
        var text = end.Output.Shape;
        _loops.NoteCapture(capture, text);
        return new Flow(end.Facts.With(Facts.KeyOf(capture.Local), new Value(text) { Known = text.Known }), before);
    }

    /// <summary>Follows a block that jumps may leave.</summary>
    private (Flow? End, LoopExits Ways) RunLeavable(BoundBlock block, Flow flow)
    {
        var ways = new LoopExits();
        _exits.Push(ways);
        var end = Run(block, flow);
        _exits.Pop();
        return (end, ways);
    }

    private void Leave(bool isBreak, Flow flow)
    {
        if (_exits.Count > 0)
            (isBreak ? _exits.Peek().Breaks : _exits.Peek().Continues).Add(flow);
    }
}
