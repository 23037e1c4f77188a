using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

internal sealed partial class Walk
{
    private static readonly string[] _linkStarts = ["http://", "https://", "www."];

    // A longer link never comes through whole, wherever it lies.
    private const int LongestLink = 1000;

    private readonly List<Link> _links = [];
    private readonly HashSet<Link> _known = [];

    // Rounds that are followed together and captures do not know what stands before them.
    private int _unplaced;

    /// <summary>The links that were come upon, with where they can lie.</summary>
    public IReadOnlyList<Link> Links => _links;

    /// <summary>Notes the links that begin in a statement of a block.</summary>
    private void NoteLinks(BoundBlock block, int index, Flow flow)
    {
        switch (block.Statements[index])
        {
            case BoundText text:
                foreach (var start in StartsIn(text.Value))
                    NoteLink(block, index, start, text, flow);
                break;
            case BoundPrint { Expression.Type.Kind: TypeKind.Uri } print when !ContinuesLink(block, index):
                Note(print.Span, UnitsOf(flow.Output.Shape), UnitsOf(_evaluator.Of(print.Expression, flow.Facts).Printed));
                break;
        }
    }

    private void NoteLink(BoundBlock block, int index, int start, BoundText text, Flow flow)
    {
        var end = EndOf(text.Value, start);
        var before = UnitsOf(flow.Output.Shape) + UnitsOf(TextShape.Constant(text.Value.Substring(0, start)));
        var length = UnitsOf(TextShape.Constant(text.Value.Substring(start, end - start)));

        // Text without a blank goes on into the holes behind it, though no farther than a message does.
        for (var next = index + 1; end == text.Value.Length && next < block.Statements.Count && length.Least <= LongestLink; next++)
        {
            if (block.Statements[next] is BoundPrint hole)
            {
                length += UnitsOf(_evaluator.Of(hole.Expression, flow.Facts).Printed);
                continue;
            }

            if (block.Statements[next] is BoundText more)
            {
                var stop = EndOf(more.Value, 0);
                length += UnitsOf(TextShape.Constant(more.Value.Substring(0, stop)));
                if (stop == more.Value.Length)
                    continue;
            }

            break;
        }

        var isWritten = text.Span.Length == text.Value.Length;
        Note(isWritten ? new TextSpan(text.Span.Start + start, end - start) : text.Span, before, length);
    }

    private void Note(TextSpan span, Interval start, Interval length)
    {
        var link = new Link(span, _unplaced > 0 ? start with { Most = Interval.Unbounded } : start, length, _gsm7);
        if (_known.Add(link))
            _links.Add(link);
    }

    private static bool ContinuesLink(BoundBlock block, int index) =>
        index > 0
        && block.Statements[index - 1] is BoundText { Value: { Length: > 0 } before }
        && StartsIn(before).Any(start => EndOf(before, start) == before.Length);

    private static IEnumerable<int> StartsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is 'h' or 'H' or 'w' or 'W' && _linkStarts.Any(s => string.Compare(text, i, s, 0, s.Length, StringComparison.OrdinalIgnoreCase) == 0))
            {
                yield return i;
                i = EndOf(text, i);
            }
        }
    }

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    private Interval UnitsOf(TextShape shape) => _gsm7 ? shape.Septets : shape.Units;
}
