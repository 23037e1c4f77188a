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
        else if (tree.Body.Tokens().All(token => IsBlank(source, token)))
            findings.Add(ContentRules.EmptyMessage, new TextSpan(0, 0), "it has no text and no placeholder");
        return tree;
    }

    // Comments are trivia of the tokens around them.
    private static bool IsBlank(string source, Token token) => token.Kind switch
    {
        TokenKind.Text => string.IsNullOrWhiteSpace(source.Substring(token.ValueStart, token.ValueEnd - token.ValueStart)),
        TokenKind.CodeOpen or TokenKind.CodeClose or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.EndOfFile => true,
        _ => false,
    };
}
