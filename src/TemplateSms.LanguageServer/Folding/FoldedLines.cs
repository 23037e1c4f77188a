using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Text;
using TemplateSms.LanguageServer.Trees;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Folding;

/// <summary>Finds the lines of a template that belong together: the front matter, a block, a comment, one of several texts.</summary>
public static class FoldedLines
{
    private const string CommentKind = "comment";

    public static IReadOnlyList<FoldingRange> Of(TemplateView template)
    {
        var ranges = new List<FoldingRange>();
        if (template.Tree.FrontMatter is { } frontMatter)
            ranges.Add(Whole(template.Content, frontMatter.Span));
        foreach (var statement in TreeNodes.In(template.Tree).OfType<StatementSyntax>())
            ranges.AddRange(StatementWords.BlocksOf(statement).Select(part => Inside(template, part.Header, EndOf(part.Block))));
        foreach (var token in template.Tree.Tokens())
        {
            ranges.AddRange(Comment.Before(token, template.Text).Select(comment => Whole(template.Content, comment.Span) with { Kind = CommentKind }));
            if (token.Kind == TokenKind.Or)
                ranges.Add(Inside(template, AlternativeStart(template, token), EndOfText(template, token.End)));
        }

        return [.. ranges.Where(range => range.EndLine > range.StartLine).Distinct().OrderBy(range => range.StartLine)];
    }

    // The end of a block stays to be seen, where it has a line of its own.
    private static FoldingRange Inside(TemplateView template, int header, int end)
    {
        var line = LineOf(template.Content, end);
        var start = template.Content.OffsetOf(new Position(line, 0), PositionEncoding.Utf16);
        var isOwnLine = string.IsNullOrWhiteSpace(template.Text[start..end]);
        return new FoldingRange(LineOf(template.Content, header), isOwnLine ? line - 1 : line, null);
    }

    private static FoldingRange Whole(DocumentText content, TextSpan span) =>
        new(LineOf(content, span.Start), LineOf(content, Math.Max(span.Start, span.End - 1)), null);

    // The code that ends a block begins in the block.
    private static int EndOf(BlockSyntax block) =>
        block.Parts is [.., { Node: null, Token: { Kind: TokenKind.CodeOpen } open }] ? open.Start : block.Span.End;

    private static int AlternativeStart(TemplateView template, Token or) => template.Text.IndexOf("---", or.Start, StringComparison.Ordinal);

    private static int EndOfText(TemplateView template, int start) =>
        template.Tree.Texts.Where(text => text.Span.Start >= start).Select(text => text.Span.End).FirstOrDefault(template.Text.Length);

    private static int LineOf(DocumentText content, int offset) => content.PositionOf(offset, PositionEncoding.Utf16).Line;
}
