using System.Text;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>
/// A node of the tree. Its parts are all its tokens and child nodes in order, those of an error too,
/// so that the tree prints back to the file.
/// </summary>
public abstract class SyntaxNode
{
    private SyntaxPart[] _parts = [];
    private int _tokens;

    /// <summary>The tokens and child nodes, in the order of the file.</summary>
    public IReadOnlyList<SyntaxPart> Parts => _parts;

    /// <summary>From the first to the last token, without the trivia before it.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The number of nodes on the longest path from this one down, including itself.</summary>
    public int Depth { get; private set; } = 1;

    /// <summary>All tokens of this node and of those below it, in the order of the file.</summary>
    public IReadOnlyList<Token> Tokens()
    {
        var tokens = new List<Token>(_tokens);
        Collect(this, tokens);
        return tokens;
    }

    /// <summary>Writes the file's text of this node, with the trivia before it.</summary>
    public void WriteTo(StringBuilder output, string source)
    {
        foreach (var part in _parts)
        {
            if (part.Node is not null)
                part.Node.WriteTo(output, source);
            else
                output.Append(source, part.Token.FullStart, part.Token.End - part.Token.FullStart);
        }
    }

    private static void Collect(SyntaxNode node, List<Token> tokens)
    {
        foreach (var part in node._parts)
        {
            if (part.Node is not null)
                Collect(part.Node, tokens);
            else
                tokens.Add(part.Token);
        }
    }

    internal void Complete(SyntaxPart[] parts, int position)
    {
        _parts = parts;
        Span = parts.Length == 0
            ? new TextSpan(position, 0)
            : TextSpan.FromBounds(parts[0].Span.Start, parts[parts.Length - 1].Span.End);
        foreach (var part in parts)
        {
            _tokens += part.Node?._tokens ?? 1;
            if (part.Node is not null)
                Depth = Math.Max(Depth, part.Node.Depth + 1);
        }
    }
}
