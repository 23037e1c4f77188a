using System.Runtime.CompilerServices;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Places;

/// <summary>Code with its tree: of a template, or of the tracker in its front matter. Places are those of the file.</summary>
public sealed class CodeSource
{
    private static readonly ConditionalWeakTable<TemplateView, CodeSource> _known = [];

    private readonly string _text;

    private CodeSource(string text, TemplateSyntax tree)
    {
        _text = text;
        Tree = tree;
        // Blanks at the end of code that is not closed are a token without characters.
        Tokens = [.. tree.Tokens().Where(token => token.End > token.Start || token.Kind == TokenKind.EndOfFile)];
    }

    public TemplateSyntax Tree { get; }

    /// <summary>The tokens in the order of the file; the last is its end.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The code of a template, which is cut into tokens once.</summary>
    public static CodeSource Of(TemplateView template) => _known.GetValue(template, static view => new(view.Text, view.Tree));

    /// <summary>The code of a value of the front matter, which is a template of its own.</summary>
    public static CodeSource OfValue(string text, TextSpan value)
    {
        var source = string.Concat(new string(' ', value.Start), text.AsSpan(value.Start, value.Length));
        return new(source, TemplateCompiler.Parse(new TemplateFile("", source) { IsBodyOnly = true }).Tree);
    }

    public string TextOf(TextSpan span) => _text.Substring(span.Start, span.Length);

    public string TextOf(Token token) => TextOf(token.Span);

    /// <summary>Whether a token is a word.</summary>
    public bool Is(Token? token, string word) => token is { Kind: TokenKind.Identifier } name && _text.AsSpan(name.Start, name.End - name.Start).SequenceEqual(word);

    /// <summary>The index of the first token that ends behind a place; the last where none does.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Tokens.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The index of the token that begins at a place; -1 where none does.</summary>
    public int IndexOf(int start) => IndexAt(start) is var index && Tokens[index].Start == start ? index : -1;

    /// <summary>The text number of a place, from 0: that of the first text, before a line <c>--- or</c>.</summary>
    public int TextAt(int offset)
    {
        var number = 0;
        for (var i = 1; i < Tree.Texts.Count; i++)
        {
            if (Tree.Texts[i].Span.Start <= offset)
                number = i;
        }

        return number;
    }

    /// <summary>Whether a place between two tokens is inside a comment.</summary>
    /// <param name="from">The end of the token before it.</param>
    public bool IsInComment(int from, int offset)
    {
        for (var i = from; i < offset; i++)
        {
            if (_text[i] != '#')
                continue;
            var isBlock = i + 1 < _text.Length && _text[i + 1] == '#';
            var end = isBlock ? _text.IndexOf("##", i + 2, StringComparison.Ordinal) : _text.AsSpan(i).IndexOfAny('\n', '\r') is >= 0 and var line ? i + line : -1;
            if (end < 0 || offset <= (isBlock ? end + 1 : end))
                return true;
            i = isBlock ? end + 1 : end;
        }

        return false;
    }
}
