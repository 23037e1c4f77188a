using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>
/// Reads the comments that turn rules off: <c>{{ # smstpl:disable SMS3002 reason }}</c>, for its line and the next, or for
/// the file where nothing of the body stands before it.
/// </summary>
internal sealed class SuppressionReader
{
    private readonly string _source;
    private readonly LineMap _lines;
    private readonly FindingBag _findings;
    private readonly List<Suppression> _suppressions = [];

    private SuppressionReader(string source, FindingBag findings)
    {
        _source = source;
        _lines = new LineMap(source);
        _findings = findings;
    }

    public static IReadOnlyList<Suppression> Read(TemplateFile file, FindingBag findings)
    {
        // Most templates have none, and need no second look.
        if (file.Text.Length > TemplateFile.MostCharacters || file.Text.IndexOf(SuppressionComment.Prefix, StringComparison.Ordinal) < 0)
            return [];
        var reader = new SuppressionReader(file.Text, findings);
        reader.ReadTokens(Lexer.Lex(file.Text, file.IsBodyOnly, new FindingBag()));
        return reader._suppressions;
    }

    private void ReadTokens(List<Token> tokens)
    {
        var isTop = true;
        foreach (var token in tokens)
        {
            foreach (var comment in Comment.Before(token, _source))
                ReadComment(comment.Content, isTop);
            isTop &= token.Kind is TokenKind.FrontMatter or TokenKind.CodeOpen or TokenKind.CodeClose or TokenKind.NewLine || IsBlankText(token);
        }
    }

    private bool IsBlankText(Token token) =>
        token.Kind == TokenKind.Text && string.IsNullOrWhiteSpace(_source.Substring(token.Start, token.End - token.Start));

    private void ReadComment(TextSpan content, bool isTop)
    {
        if (SuppressionComment.Read(_source, content) is not { } comment)
            return;
        if (comment.Problem is { } problem)
            Report(comment.Keyword, problem);

        var lines = isTop ? null : new LineRange(_lines, _lines.PositionOf(content.Start).Line, _lines.PositionOf(content.End).Line + 1);
        foreach (var span in comment.Ids)
        {
            var id = _source.Substring(span.Start, span.Length).ToUpperInvariant();
            if (Rules.Find(id) is not { } rule)
                Report(span, $"there is no rule {id}");
            else if (CallSiteRules.All.Contains(rule))
                Report(span, $"{id} is a rule of C#, and finds nothing in templates");
            else if (rule.PreventsEmit)
                Report(span, $"there is no code of a template that breaks {id}, so it stays an error");
            else
                _suppressions.Add(new Suppression(rule, span, lines));
        }
    }

    private void Report(TextSpan span, string problem) =>
        _findings.Add(ConfigurationRules.BadSuppression, span, _source.Substring(span.Start, span.Length), problem);
}
