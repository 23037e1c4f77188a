using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Translation;

/// <summary>Reads the text of a template as what a translator works on. All that is read, one piece after the other, is the body of the file.</summary>
public sealed class UnitReader
{
    private readonly string _source;
    private readonly LiteralReader _literals;
    private readonly IReadOnlyList<PrintSyntax> _prints;
    private readonly IReadOnlyList<Token> _tokens;

    private UnitReader(string source, TemplateSyntax tree)
    {
        _source = source;
        _literals = new LiteralReader(source, tree);
        _prints = [.. tree.Texts.SelectMany(text => text.Parts).SelectMany(PrintsIn)];
        _tokens = tree.Tokens();
    }

    /// <summary>The body of a file, from the end of its front matter.</summary>
    public static TextUnit Read(TemplateFile file)
    {
        var tree = Parser.Parse(file.Text, file.IsBodyOnly, new FindingBag());
        return new UnitReader(file.Text, tree).ReadBody();
    }

    /// <summary>The front matter of a file with its fences; empty where it has none.</summary>
    public static string FrontMatterOf(TemplateFile file) =>
        Parser.Parse(file.Text, file.IsBodyOnly, new FindingBag()).FrontMatter is { } frontMatter ? file.Text.Substring(0, frontMatter.End) : "";

    private static IEnumerable<PrintSyntax> PrintsIn(SyntaxPart part)
    {
        if (part.Node is PrintSyntax print)
            return [print];
        return part.Node is null or ExpressionSyntax ? [] : part.Node.Parts.SelectMany(PrintsIn);
    }

    private TextUnit ReadBody()
    {
        var body = new BodyPieces();
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Text:
                    body.AddText(Of(token.Start, token.ValueStart), Of(token.ValueStart, token.ValueEnd), Of(token.ValueEnd, token.End));
                    break;
                case TokenKind.Escape:
                    body.AddEscape(Of(token.Start, token.End), Of(token.ValueStart, token.ValueEnd));
                    break;
                case TokenKind.Or:
                    body.AddCode(CodeKind.Statement, [new SourcePart(Of(token.Start, token.End))], token.Span);
                    break;
                case TokenKind.CodeOpen:
                    var close = i;
                    while (close < _tokens.Count - 1 && _tokens[close].Kind != TokenKind.CodeClose)
                        close++;
                    body.AddCode(KindOf(i, close), _literals.PartsOf(token.FullStart, _tokens[close].End), TextSpan.FromBounds(token.FullStart, _tokens[close].End));
                    i = close;
                    break;
            }
        }

        return body.ToUnit();
    }

    private string Of(int start, int end) => _source.Substring(start, end - start);

    /// <summary>The kind of a block of code by its tokens: those of one value that is printed, none, or others.</summary>
    private CodeKind KindOf(int open, int close)
    {
        var first = open + 1;
        var last = close - 1;
        while (first <= last && _tokens[first].Kind == TokenKind.NewLine)
            first++;
        while (last >= first && _tokens[last].Kind == TokenKind.NewLine)
            last--;
        if (first > last)
            return CodeKind.Comment;
        var span = TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End);
        return _prints.Any(print => print.Span == span) ? CodeKind.Value : CodeKind.Statement;
    }
}
