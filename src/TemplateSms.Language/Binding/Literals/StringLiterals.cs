using System.Globalization;
using System.Text;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>Reads the escapes of a string.</summary>
internal static class StringLiterals
{
    private const char ReplacementCharacter = '\ufffd';
    private const string Half = "it is half of a character outside the basic plane; write both halves, \\uD83D\\uDE00";
    private const string Known = "an escape is one of \\n \\r \\t \\0 \\\\ \\' \\\" \\xHH \\uHHHH";

    /// <summary>The value of a string between its quotes; an unknown escape is reported and kept as it is written.</summary>
    public static string Read(string source, TextSpan span, bool keepsLineBreaks, FindingBag findings)
    {
        var value = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            if (source[i] == '\r' && !keepsLineBreaks && i + 1 < span.End && source[i + 1] == '\n')
                continue;
            if (source[i] != '\\' || i + 1 >= span.End)
            {
                value.Append(source[i]);
                continue;
            }

            i = ReadEscape(source, i, span.End, value, findings);
        }

        return value.ToString();
    }

    // The offset of the escape's last character.
    private static int ReadEscape(string source, int backslash, int end, StringBuilder value, FindingBag findings)
    {
        var letter = source[backslash + 1];
        if (letter == '\n')
            return backslash + 1;
        if (letter == '\r' && backslash + 2 < end && source[backslash + 2] == '\n')
            return backslash + 2;
        if (Simple(letter) is { } simple)
        {
            value.Append(simple);
            return backslash + 1;
        }

        var digits = letter switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits > 0
            && backslash + 1 + digits < end
            && int.TryParse(source.Substring(backslash + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            if (IsHalf((char)code, source, backslash + 2 + digits, value))
            {
                findings.Add(SyntaxRules.BadEscape, new TextSpan(backslash, 2 + digits), $"'\\{source.Substring(backslash + 1, 1 + digits)}'", Half);
                code = ReplacementCharacter;
            }

            value.Append((char)code);
            return backslash + 1 + digits;
        }

        findings.Add(SyntaxRules.BadEscape, new TextSpan(backslash, 2), $"'\\{letter}'", Known);
        value.Append('\\').Append(letter);
        return backslash + 1;
    }

    // Two escapes make a pair.
    private static bool IsHalf(char unit, string source, int next, StringBuilder value)
    {
        if (char.IsLowSurrogate(unit))
            return value.Length == 0 || !char.IsHighSurrogate(value[value.Length - 1]);
        return char.IsHighSurrogate(unit)
            && !(next + 6 <= source.Length
                && source[next] == '\\'
                && source[next + 1] == 'u'
                && int.TryParse(source.Substring(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var other)
                && char.IsLowSurrogate((char)other));
    }

    private static char? Simple(char letter) => letter switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        '\\' or '\'' or '"' => letter,
        _ => null,
    };
}
