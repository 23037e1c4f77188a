using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Texts that a loop makes longer in every round. What is found here is a warning only: the runtime stops every text at the
/// limit, and the proof takes a text that a loop assigns for unbounded.
/// </summary>
/// <param name="runRound">Follows one of the rounds of a loop, whichever it is, and gives what is known after it.</param>
internal sealed class TextGrowth(OwnParts parts, Evaluator evaluator, Func<BoundFor, ListFacts, Facts, Facts?> runRound)
{
    private readonly HashSet<TextSpan> _grown = [];
    private bool _isProbing;

    /// <summary>The places where texts can pass the limit of what a template builds, although all their parts are bounded.</summary>
    public IEnumerable<TextSpan> Grown => _grown.Concat(evaluator.Notes.Grown);

    public void NoteCapture(BoundCapture capture, TextShape text)
    {
        if (text.Units.Most > GrowthLimit.Most && text.Units.IsBounded && !_isProbing)
            _grown.Add(capture.Span);
        evaluator.Notes.NoteLength(text.Units.Most);
    }

    /// <summary>Looks what the rounds that are not followed make of texts: a sum of bounded parts, or more each time.</summary>
    public void NoteRounds(BoundFor loop, ListFacts list, Interval rest, Flow state)
    {
        var texts = parts.Of(loop).Assigned.Where(local => local.Type.Kind == TypeKind.String).ToList();
        if (texts.Count == 0 || !rest.IsBounded || _isProbing)
            return;
        var start = Math.Max(1, Longest(texts, state.Facts));
        if (start > GrowthLimit.Most)
            return;

        _isProbing = true;
        using (evaluator.Notes.Quietly())
        {
            if (AfterOneRound(loop, list, state, texts, start) is { } once && AfterOneRound(loop, list, state, texts, 2 * start) is { } twice && Passes(start, once, twice, rest.Most))
                _grown.Add(PlaceOf(loop, texts));
        }

        _isProbing = false;
    }

    /// <summary>The greatest length of the texts after a round that they begin with one; null where it is not bounded.</summary>
    private long? AfterOneRound(BoundFor loop, ListFacts list, Flow state, IReadOnlyList<BoundLocal> texts, long length)
    {
        var begin = parts.Of(loop).Assigned.Aggregate(state.Facts, (facts, local) => facts.With(
            local.CSharpName,
            texts.Contains(local) ? new Value(TextShape.Any with { Units = new Interval(0, length) }) : parts.Factory.Widened(local.Type)));
        var end = runRound(loop, list, begin);
        return end is null || Longest(texts, end) is Interval.Unbounded ? null : Longest(texts, end);
    }

    // From two lengths the next ones follow: a part is added in each round, or the text is multiplied.
    private static bool Passes(long start, long once, long twice, long rounds)
    {
        var factor = (twice - once) / (double)start;
        double length = start;
        for (long round = 0; round < Math.Min(rounds, GrowthLimit.Most); round++)
        {
            var next = once + (factor * (length - start));
            if (next <= length)
                return false;
            length = next;
            if (length > GrowthLimit.Most)
                return true;
        }

        return false;
    }

    private static long Longest(IEnumerable<BoundLocal> texts, Facts facts) =>
        texts.Max(local => facts.Find(Facts.KeyOf(local)) is { } value ? value.Printed.Units.Most : 0);

    private static TextSpan PlaceOf(BoundFor loop, IReadOnlyList<BoundLocal> texts) => BoundNodes.Statements(loop.Body)
        .Where(statement => (statement is BoundAssignment assignment && texts.Contains(assignment.Local)) || (statement is BoundCapture capture && texts.Contains(capture.Local)))
        .Select(statement => statement is BoundAssignment { Value: var value } ? value.Span : statement.Span)
        .First();
}
