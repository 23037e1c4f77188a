using System.Text;

namespace TemplateSms.Language.Domain;

/// <summary>A section of a custom number format of .NET: what stands between two semicolons.</summary>
/// <param name="LeastWhole">Digits before the point that are printed in any case.</param>
/// <param name="MostWhole">Places for digits before the point; more digits are printed all the same.</param>
/// <param name="LeastPlaces">Digits behind the point that are printed in any case.</param>
/// <param name="MostPlaces">Most digits behind the point.</param>
/// <param name="Shift">By how many powers of ten the number is multiplied before it is printed: percent signs, and commas before the point.</param>
/// <param name="IsGrouped">Whether digits before the point are printed in groups.</param>
/// <param name="ExponentDigits">Fewest digits of the exponent; null where none is printed.</param>
/// <param name="Literal">All text that is printed as it is.</param>
internal sealed record CustomFormat(
    int LeastWhole,
    int MostWhole,
    int LeastPlaces,
    int MostPlaces,
    int Shift,
    bool IsGrouped,
    int? ExponentDigits,
    string Literal)
{
    public bool HasDigits => MostWhole + MostPlaces > 0;

    /// <summary>The sections of a format, at most three.</summary>
    public static IReadOnlyList<CustomFormat?> Sections(string format, string percentSign, string perMilleSign) =>
        [.. Split(format).Take(3).Select(s => s.Length == 0 ? null : Read(s, percentSign, perMilleSign))];

    // Semicolons in quotes and behind a backslash are text.
    private static IEnumerable<string> Split(string format)
    {
        var start = 0;
        for (var i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    i = EndOfQuote(format, i);
                    break;
                case ';':
                    yield return format.Substring(start, i - start);
                    start = i + 1;
                    break;
            }
        }

        yield return format.Substring(start);
    }

    private static int EndOfQuote(string format, int start)
    {
        var end = format.IndexOf(format[start], start + 1);
        return end < 0 ? format.Length : end;
    }

    private static CustomFormat Read(string section, string percentSign, string perMilleSign)
    {
        var literal = new StringBuilder();
        int digits = 0, firstZero = int.MaxValue, lastZero = -1, point = -1, comma = -1, commas = 0, shift = 0;
        var isGrouped = false;
        int? exponent = null;
        for (var i = 0; i < section.Length; i++)
        {
            switch (section[i])
            {
                case '#':
                    digits++;
                    break;
                case '0':
                    firstZero = Math.Min(firstZero, digits);
                    lastZero = ++digits;
                    break;
                case '.':
                    point = point < 0 ? digits : point;
                    break;
                case ',' when digits > 0 && point < 0:
                    isGrouped |= comma >= 0 && comma != digits;
                    commas = comma == digits ? commas + 1 : 1;
                    comma = digits;
                    break;
                case ',':
                    break;
                case '%':
                    shift += 2;
                    literal.Append(percentSign);
                    break;
                case '\u2030':
                    shift += 3;
                    literal.Append(perMilleSign);
                    break;
                case '\\':
                    if (++i < section.Length)
                        literal.Append(section[i]);
                    break;
                case '\'' or '"':
                    var end = EndOfQuote(section, i);
                    literal.Append(section, i + 1, end - i - 1);
                    i = end;
                    break;
                case 'E' or 'e' when ZerosOfExponent(section, i) is > 0 and var zeros:
                    exponent = Math.Max(exponent ?? 0, zeros);
                    i += zeros + (section[i + 1] == '0' ? 0 : 1);
                    break;
                default:
                    literal.Append(section[i]);
                    break;
            }
        }

        var whole = point < 0 ? digits : point;
        if (comma >= 0 && comma == whole)
            shift -= 3 * commas;
        else
            isGrouped |= comma >= 0;
        return new CustomFormat(
            Math.Max(0, whole - Math.Min(firstZero, whole)),
            whole,
            Math.Max(0, lastZero - whole),
            digits - whole,
            shift,
            isGrouped,
            exponent,
            literal.ToString());
    }

    private static int ZerosOfExponent(string section, int letter)
    {
        var start = letter + 1;
        if (start < section.Length && section[start] is '+' or '-')
            start++;
        var end = start;
        while (end < section.Length && section[end] == '0')
            end++;
        return end - start;
    }
}
