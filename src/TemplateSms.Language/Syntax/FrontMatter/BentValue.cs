using System.Text.RegularExpressions;

namespace TemplateSms.Language.Syntax;

/// <summary>Unquoted values that YAML reads as something else than the text that they look like.</summary>
internal static class BentValue
{
    private const string Float = "a number";

    private static readonly HashSet<string> _truths = new(StringComparer.OrdinalIgnoreCase) { "y", "yes", "n", "no", "true", "false", "on", "off" };

    // None begins with a letter.
    private static readonly Lazy<(Regex Pattern, string Meaning)[]> _others = new(() =>
    [
        (Of(@"^[-+]?0[0-7_]+$"), "an octal number"),
        (Of(@"^0o[0-7]+$"), "an octal number"),
        (Of(@"^[-+]?0x[0-9a-f_]+$", RegexOptions.IgnoreCase), "a hexadecimal number"),
        (Of(@"^[-+]?0b[01_]+$"), "a binary number"),
        (Of(@"^[-+]?(?:\d+(?:\.\d*)?|\.\d+)e[-+]?\d+$", RegexOptions.IgnoreCase), Float),
        (Of(@"^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$"), Float),
        (Of(@"^[-+]?\d+\.\d*0$|^[-+]?\d*\.$|^[-+]?\.\d+$|^\+\d+(?:\.\d+)?$|^0\d+$|^\d{16,}$"), Float),
        (Of(@"^[-+]?\d[\d_]*_[\d_]*(?:\.[\d_]*)?$"), Float),
        (Of(@"^[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?$"), "a number in base 60"),
        (Of(@"^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ][\d:.,+Zz -]*)?$"), "a date"),
        (Of("^(?:<<|=)$"), "an instruction"),
    ]);

    /// <summary>Whether YAML reads a plain value as no value at all.</summary>
    public static bool IsNull(string value) => value is "~" or "null" or "Null" or "NULL";

    /// <summary>The type, in words, that YAML gives a plain value whose characters it may change; null for a text.</summary>
    public static string? TypeOf(string value)
    {
        if (value.Length is 0 or > 40)
            return null;
        return char.IsLetter(value[0])
            ? (_truths.Contains(value) ? "yes or no" : null)
            : _others.Value.Where(type => type.Pattern.IsMatch(value)).Select(type => type.Meaning).FirstOrDefault();
    }

    /// <summary>The reason why YAML cannot read an unquoted value as a text; null where it can.</summary>
    public static string? Reason(string value)
    {
        if (value.Length == 0)
            return null;
        return value[0] switch
        {
            '{' => "a value that starts with '{' is a mapping",
            '[' => "a value that starts with '[' is a list",
            '@' or '`' => $"no value can start with '{value[0]}'",
            '%' => "no value can start with '%'",
            ']' or '}' or ',' => $"no value can start with '{value[0]}'",
            '*' => "a value that starts with '*' is an alias",
            '&' => "a value that starts with '&' is an anchor",
            '!' => "a value that starts with '!' is a tag",
            '|' or '>' => $"'{value[0]}' starts a text of several lines",
            '"' or '\'' => ClosingQuote(value) is { } end && end < value.Length - 1 ? "the value ends with its second quote" : null,
            '-' or '?' or ':' when value.Length == 1 || value[1] is ' ' or '\t' => value[0] == '-' ? "'- ' starts a list" : $"'{value[0]} ' starts a mapping",
            _ => value.IndexOf(": ", StringComparison.Ordinal) >= 0 || value.IndexOf(":\t", StringComparison.Ordinal) >= 0 ? "a second ': ' starts a mapping"
                : value[value.Length - 1] == ':' ? "a ':' at the end starts a mapping"
                : null,
        };
    }

    /// <summary>Whether a value starts with a quote that its line does not close.</summary>
    public static bool IsUnclosed(string value) => value.Length > 0 && value[0] is '"' or '\'' && ClosingQuote(value) is null;

    private static int? ClosingQuote(string value)
    {
        var quote = value[0];
        for (var i = 1; i < value.Length; i++)
        {
            if (quote == '"' && value[i] == '\\')
                i++;
            else if (value[i] == quote && quote == '\'' && i + 1 < value.Length && value[i + 1] == quote)
                i++;
            else if (value[i] == quote)
                return i;
        }

        return null;
    }

    private static Regex Of(string pattern, RegexOptions options = RegexOptions.None) => new(pattern, options | RegexOptions.CultureInvariant);
}
