using TemplateSms.Language.Syntax;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Finds nodes of a tree by their places.</summary>
public static class SyntaxFinder
{
    /// <summary>The nodes that a place is in or at the edge of, the outermost first.</summary>
    public static IReadOnlyList<SyntaxNode> PathTo(SyntaxNode root, int offset)
    {
        var path = new List<SyntaxNode>();
        for (SyntaxNode? node = root; node is not null; node = Last(node, offset))
            path.Add(node);
        return path;
    }

    /// <summary>A node and all below it, in the order of the file.</summary>
    public static IEnumerable<SyntaxNode> NodesOf(SyntaxNode root)
    {
        var open = new Stack<SyntaxNode>([root]);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var part in node.Parts.Reverse())
            {
                if (part.Node is { } child)
                    open.Push(child);
            }
        }
    }

    // At an edge between two, the one that begins there.
    private static SyntaxNode? Last(SyntaxNode node, int offset) =>
        node.Parts.Where(part => part.Node is not null && part.Span.Start <= offset && offset <= part.Span.End).Select(part => part.Node).LastOrDefault();
}
