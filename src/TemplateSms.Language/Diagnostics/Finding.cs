using System.Globalization;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Diagnostics;

/// <summary>One violation of a rule at one place of a template.</summary>
/// <param name="Arguments">What the message names. Each is made printable here, on one line, for all who show it.</param>
public sealed record Finding(Rule Rule, TextSpan Span, EquatableArray<string> Arguments)
{
    private readonly EquatableArray<string> _arguments = Printable(Arguments);

    public EquatableArray<string> Arguments
    {
        get => _arguments;
        init => _arguments = Printable(value);
    }

    /// <summary>Further places that belong to the finding, the most important first.</summary>
    public EquatableArray<TextSpan> AdditionalSpans { get; init; }

    /// <summary>The severity in the template's folder: the rule's own unless the folder sets another.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The intended text in place of the whole span, if a misspelt word can only mean one other.</summary>
    public string? Suggestion { get; init; }

    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    public override string ToString() => $"{Rule.Id} {Span}: {Message}";

    private static EquatableArray<string> Printable(EquatableArray<string> arguments) => arguments.Select(PrintableText.Line).ToArray();
}
