using TemplateSms.Language.Syntax;

namespace TemplateSms.LanguageServer.Trees;

/// <summary>The nodes of a tree.</summary>
internal static class TreeNodes
{
    /// <summary>A node and all nodes below it, each before those below it.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode root)
    {
        var left = new Stack<SyntaxNode>();
        left.Push(root);
        while (left.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Parts.Count - 1; i >= 0; i--)
            {
                if (node.Parts[i].Node is { } child)
                    left.Push(child);
            }
        }
    }
}
