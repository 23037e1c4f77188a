using System.Globalization;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Diagnostics;

/// <summary>One violation of a rule at one place of a template.</summary>
public sealed record Finding(Rule Rule, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>Further places that belong to the finding, the most important first.</summary>
    public EquatableArray<TextSpan> AdditionalSpans { get; init; }

    /// <summary>What was meant in the place of the whole span, where a misspelt word can mean only one other.</summary>
    public string? Suggestion { get; init; }

    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    public override string ToString() => $"{Rule.Id} {Span}: {Message}";
}
