using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>The rules of the text of a template as it is written, whatever its names mean.</summary>
internal static class OwnText
{
    /// <summary>Reports characters that nobody sees, names that look like others, what other tools would replace, and a body without anything to send.</summary>
    public static TemplateSyntax Report(string source, TemplateSyntax tree, Declarations declared, FindingBag findings)
    {
        // What is broken is looked at when it can be read.
        if (findings.PreventsEmit)
            return tree;
        HiddenText.Report(source, tree, declared.Settings.Encoding, findings);
        LookAlikeNames.Report(source, tree, declared.Parameters, findings);
        ForeignText.Report(source, tree, declared.Parameters, findings);
        if (source.Length == 0)
            findings.Add(ContentRules.EmptyMessage, default, "the file is empty");
        else if (tree.Texts.Count == 1 && IsBlank(source, tree.Body))
            findings.Add(ContentRules.EmptyMessage, new TextSpan(0, 0), "it has no text and no placeholder");
        NearAlternative.Report(source, tree, findings);
        ReportBlankTexts(source, tree, findings);
        return tree;
    }

    // Nothing fits always, and no gateway sends it.
    private static void ReportBlankTexts(string source, TemplateSyntax tree, FindingBag findings)
    {
        var lines = tree.Parts.Where(part => part.Node is null && part.Token.Kind == TokenKind.Or).Select(part => part.Token).ToList();
        for (var i = 0; i < tree.Texts.Count && lines.Count > 0; i++)
        {
            if (IsBlank(source, tree.Texts[i]))
                findings.Add(SyntaxRules.MisplacedAlternative, AlternativeLine.WordsOf(source, lines[i == 0 ? 0 : i - 1]), i == 0 ? "has no text before it" : "has no text after it");
        }
    }

    private static bool IsBlank(string source, BlockSyntax text) => text.Tokens().All(token => IsBlank(source, token));

    // Comments are trivia of the tokens around them.
    private static bool IsBlank(string source, Token token) => token.Kind switch
    {
        TokenKind.Text => string.IsNullOrWhiteSpace(source.Substring(token.ValueStart, token.ValueEnd - token.ValueStart)),
        TokenKind.CodeOpen or TokenKind.CodeClose or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.EndOfFile => true,
        _ => false,
    };
}
