using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>The links that a walk comes upon, with where they can lie.</summary>
/// <param name="of">What is known of an expression.</param>
internal sealed class LinkNotes(OwnParts parts, Func<BoundExpression, Facts, Value> of, bool gsm7)
{
    // A longer link never comes through whole, wherever it lies.
    private const int LongestLink = 1000;

    private readonly List<Link> _links = [];
    private readonly HashSet<Link> _known = [];

    /// <summary>The links in the order in which they were come upon.</summary>
    public IReadOnlyList<Link> Links => _links;

    /// <summary>Notes the links that begin in a statement of a block.</summary>
    /// <param name="isPlaced">Whether the flow knows all that stands before the statement.</param>
    public void Note(BoundBlock block, int index, Flow flow, bool isPlaced)
    {
        switch (block.Statements[index])
        {
            case BoundText text:
                foreach (var link in parts.Of(text).Links)
                    NoteLink(block, index, link, text, flow, isPlaced);
                break;
            case BoundPrint { Expression.Type.Kind: TypeKind.Uri } print when !ContinuesLink(block, index):
                Add(print.Span, UnitsOf(flow.Output.Shape), UnitsOf(of(print.Expression, flow.Facts).Printed), isPlaced);
                break;
        }
    }

    private void NoteLink(BoundBlock block, int index, LinkText link, BoundText text, Flow flow, bool isPlaced)
    {
        var (start, end) = (link.Start, link.End);
        var before = UnitsOf(flow.Output.Shape) + UnitsOf(link.Before);
        var length = UnitsOf(link.Itself);

        // Text without a blank goes on into the holes behind it, though no farther than a message does.
        for (var next = index + 1; end == text.Value.Length && next < block.Statements.Count && length.Least <= LongestLink; next++)
        {
            if (block.Statements[next] is BoundPrint hole)
            {
                length += UnitsOf(of(hole.Expression, flow.Facts).Printed);
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

        Add(parts.SpanOf(text, start, end), before, length, isPlaced);
    }

    private void Add(TextSpan span, Interval start, Interval length, bool isPlaced)
    {
        var link = new Link(span, isPlaced ? start : start with { Most = Interval.Unbounded }, length, gsm7);
        if (_known.Add(link))
            _links.Add(link);
    }

    private bool ContinuesLink(BoundBlock block, int index) =>
        index > 0
        && block.Statements[index - 1] is BoundText { Value.Length: > 0 } before
        && parts.Of(before).Links.Any(link => link.End == before.Value.Length);

    private Interval UnitsOf(TextShape shape) => gsm7 ? shape.Septets : shape.Units;
}
