using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>A file whose text is bound, and the findings in it.</summary>
/// <param name="keepsLineBreaks">Whether a CRLF of the file is sent as one; else it is one line feed.</param>
/// <param name="encoding">The encoding of the message.</param>
/// <param name="includer">The file that includes it.</param>
/// <param name="inclusion">The number of the inclusion; 0 for the template itself.</param>
internal sealed class BindingFile(string name, string text, bool keepsLineBreaks, TemplateEncoding encoding, FindingBag findings, BindingFile? includer = null, int inclusion = 0)
{
    public string Text => text;

    public bool KeepsLineBreaks => keepsLineBreaks;

    public TemplateEncoding Encoding => encoding;

    public FindingBag Findings => findings;

    /// <summary>The names of the files that lead here, from the template itself to this one.</summary>
    public IReadOnlyList<string> Chain { get; } = [.. includer?.Chain ?? [], name];

    public string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);

    public string TextOf(Token token) => TextOf(token.Span);

    /// <summary>The key of the local that a name means here.</summary>
    public string LocalKeyOf(Token token) => LocalKey.Of(TextOf(token), inclusion);

    /// <summary>Whether a local can be read here.</summary>
    public bool Knows(string localKey) => LocalKey.IsKnownIn(localKey, inclusion);

    /// <summary>Returns a text as it is sent.</summary>
    public string LiteralText(TextSpan span) => Composed(keepsLineBreaks ? TextOf(span) : TextOf(span).Replace("\r\n", "\n"));

    /// <summary>Returns the value of a string between its quotes.</summary>
    public string StringText(TextSpan span) => Composed(StringLiterals.Read(text, span, keepsLineBreaks, findings));

    private string Composed(string value) => ComposedText.Of(value, encoding);

    /// <summary>Puts another text into the quotes of a literal.</summary>
    public string? InQuotesOf(TextSpan literal, string? other) =>
        other is not null && literal.Length >= 2 ? $"{text[literal.Start]}{other}{text[literal.End - 1]}" : null;

    /// <summary>Reports an expression, whose type is then unknown.</summary>
    public BoundExpression Fail(TextSpan span, Rule rule, params string[] arguments) => Fail(new Finding(rule, span, arguments));

    /// <inheritdoc cref="Fail(TextSpan, Rule, string[])"/>
    public BoundExpression Fail(Finding finding)
    {
        findings.Add(finding);
        return new BoundLiteral(TemplateType.Error, finding.Span, null);
    }

    /// <summary>A finding on a misspelt word, whose last argument is the question for the word that was meant.</summary>
    /// <param name="span">The word alone, which the one that was meant can replace.</param>
    public static Finding Misspelt(Rule rule, TextSpan span, WordHint hint, params string[] arguments) =>
        new(rule, span, arguments.Append(hint.Text).ToArray()) { Suggestion = hint.Suggestion };
}
