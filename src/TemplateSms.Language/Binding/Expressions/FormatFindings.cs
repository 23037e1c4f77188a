using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Binding;

/// <summary>Finds formats that print something else than they look like: patterns of other libraries, and text without a value.</summary>
/// <param name="culture">The culture of the template, whose names an example of a printed date has.</param>
internal sealed class FormatFindings(CultureData culture)
{
    private static readonly DateTime _example = new(2026, 12, 5, 18, 5, 9);

    /// <summary>Finds the mistakes in a date format; none if the finding about unknown specifiers covers them.</summary>
    /// <param name="source">The literal as the template has it.</param>
    public IEnumerable<Finding> OfDate(Function function, BoundLiteral literal, string source)
    {
        if (literal.Value is not string format)
            yield break;
        if (format.Length == 0)
        {
            yield return Finding(BindingRules.EmptyFormat, literal, function.Name, "prints nothing with an empty format; write what it shall print, or remove the placeholder");
            yield break;
        }

        var check = DateFormatCheck.Of(format);
        if (check is { Foreign: null, IsConstant: false, Unknown.Count: 0 })
            yield break;
        var printed = check.IsConstant ? $"'{Print(format)}' for every date" : $"'{Print(format)}' on 5 December 2026";
        if (check.Foreign is { } foreign)
            yield return Meant(Finding(BindingRules.FormatPrintsItself, literal, printed, Since(check, foreign)), foreign.Strftime, source);
        else if (check.IsConstant && check.Unknown.Count == 0)
            yield return Finding(BindingRules.FormatPrintsItself, literal, printed, check.Standard is { } standard ? $"; here {standard}" : "; write a specifier such as '%d' for a part of the date, or the text alone, outside of the placeholder");
        if (check.Unknown.Count == 0)
            yield break;
        var words = string.Join(", ", check.Unknown.Select(u => $"'{u.Written}'").Distinct(StringComparer.Ordinal));
        if (check.Unknown.All(u => u.Meant is not null))
        {
            var meant = Replaced(format, check.Unknown);
            yield return Meant(Finding(BindingRules.UnknownSpecifier, literal, words, printed, $"; write '{meant}'"), meant, source);
        }
        else
        {
            yield return Finding(BindingRules.UnknownSpecifier, literal, words, printed, "; write one of the documented specifiers, or '%%' for a percent sign");
        }
    }

    /// <summary>Finds the mistakes in a number format.</summary>
    public static IEnumerable<Finding> OfNumber(Function function, BoundLiteral literal, string source, TemplateType type, string value)
    {
        if (literal.Value is not string format)
            yield break;
        if (format.Length == 0)
            yield return Finding(BindingRules.EmptyFormat, literal, function.Name, "prints the number as it is with an empty format; write a format such as 'N2', or the number alone");
        else if (NumberFormatCheck.Refusal(format, type, value) is { } refusal)
            yield return Finding(BindingRules.WrongArguments, literal, function.Name, refusal);
        else if (NumberFormatCheck.Slip(format) is var (says, meant))
            yield return Meant(Finding(BindingRules.FormatPrintsItself, literal, says, meant is null ? "" : $"; write '{meant}'"), meant, source);
    }

    private static string Since(DateFormatCheck check, ForeignDatePattern foreign) => check.IsConstant
        ? $"; dates are formatted by the specifiers of strftime: write '{foreign.Strftime}'"
        : $", since {string.Join(", ", foreign.Tokens.Select(t => $"'{t}'"))} {(foreign.Tokens.Count == 1 ? "is no specifier" : "are no specifiers")}; write '{foreign.Strftime}'";

    private static string Replaced(string format, IReadOnlyList<UnknownSpecifier> unknown)
    {
        foreach (var one in unknown.Reverse())
            format = format.Remove(one.Start, one.Written.Length).Insert(one.Start, one.Meant!);
        return format;
    }

    private string Print(string format) => DateText.Of(_example, format, culture);

    private static Finding Finding(Rule rule, BoundLiteral literal, params string[] arguments) => new(rule, literal.Span, arguments);

    // In the quotes that the template has, unless the text needs an escape.
    private static Finding Meant(Finding finding, string? format, string source) =>
        format is null || source.Length < 2 || source[0] is not ('"' or '\'' or '`') || format.IndexOfAny([source[0], '\\', '\n', '\r', '\t']) >= 0
            ? finding
            : finding with { Suggestion = $"{source[0]}{format}{source[0]}" };
}
