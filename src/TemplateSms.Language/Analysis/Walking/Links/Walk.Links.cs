using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

internal sealed partial class Walk
{
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
                foreach (var link in _parts.Of(text).Links)
                    NoteLink(block, index, link, text, flow);
                break;
            case BoundPrint { Expression.Type.Kind: TypeKind.Uri } print when !ContinuesLink(block, index):
                Note(print.Span, UnitsOf(flow.Output.Shape), UnitsOf(_evaluator.Of(print.Expression, flow.Facts).Printed));
                break;
        }
    }

    private void NoteLink(BoundBlock block, int index, LinkText link, BoundText text, Flow flow)
    {
        var (start, end) = (link.Start, link.End);
        var before = UnitsOf(flow.Output.Shape) + UnitsOf(link.Before);
        var length = UnitsOf(link.Itself);

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
                var stop = LinkText.EndOf(more.Value, 0);
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

    private bool ContinuesLink(BoundBlock block, int index) =>
        index > 0
        && block.Statements[index - 1] is BoundText { Value.Length: > 0 } before
        && _parts.Of(before).Links.Any(link => link.End == before.Value.Length);

    private Interval UnitsOf(TextShape shape) => _gsm7 ? shape.Septets : shape.Units;
}
