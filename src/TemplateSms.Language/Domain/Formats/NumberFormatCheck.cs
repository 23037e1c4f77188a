using System.Globalization;
using System.Text.RegularExpressions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>Number formats that no number is printed by, and those that print something else than they look like.</summary>
internal static class NumberFormatCheck
{
    /// <summary>The most digits that a format may ask for; no message has room for more.</summary>
    public const int MostPrecision = 100;

    private static readonly Regex _printf = new(@"^%[-+0# ]*(?<group>,?)\d*(\.(?<places>\d))?(?<kind>[dif])$", RegexOptions.CultureInvariant);
    private static readonly Regex _item = new(@"^\{0(,-?\d+)?:(?<format>[^{}]+)\}$", RegexOptions.CultureInvariant);
    private static readonly Regex _standardWithUnit = new(@"^(?<format>[NFPEGnfpeg]\d)(?<unit>[^\d#.,;%]+)$", RegexOptions.CultureInvariant);
    private static readonly Regex _comma = new(@"^(?<before>[^;'""\\]*?)(?<whole>[#0][#0. ]*),(?<places>00|0{4,})(?<after>[^;'""\\#0.,]*)$", RegexOptions.CultureInvariant);

    /// <summary>Whether a format is a standard one: a letter and digits.</summary>
    public static bool IsStandard(string format) =>
        format.Length > 0 && IsLetter(format[0]) && format.Skip(1).All(c => c is >= '0' and <= '9');

    /// <summary>Completes "'math.format' …" where no number of the type is printed by the format, or not as money; null where it is.</summary>
    /// <param name="value">How the template names the number.</param>
    public static string? Refusal(string format, TemplateType type, string value)
    {
        if (!IsStandard(format))
            return null;
        var letter = char.ToUpperInvariant(format[0]);
        if (format.Length > 1 && !(int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision) && precision <= MostPrecision))
            return $"takes a precision of at most {MostPrecision}";
        if (letter == 'C')
            return $"has no currency for '{format}' and would print the sign '\u00a4'; write the currency beside the number: {{{{ {value} | math.format \"N{(format.Length > 1 ? format.Substring(1) : "2")}\" }}}} EUR";
        if (letter is 'D' or 'X' or 'B')
            return type.Kind is TypeKind.Decimal or TypeKind.Double ? $"takes a whole number for '{format}', and {value} is of type {type.Display}{Instead(letter, format)}" : null;
        return letter is 'E' or 'F' or 'G' or 'N' or 'P' or 'R' ? null : $"knows no format '{format}'; write one such as 'N2', 'F2', 'D3', 'P0' or '0.00'";
    }

    /// <summary>
    /// Finds a part of a format that prints something other than it seems to, and the intended format; null for a format that
    /// prints the number.
    /// </summary>
    public static (string Says, string? Meant)? Slip(string format)
    {
        if (IsStandard(format))
            return null;
        if (_printf.Match(format) is { Success: true } printf)
            return (Example(format), printf.Groups["kind"].Value == "f" ? $"{(printf.Groups["group"].Length > 0 ? "N" : "F")}{(printf.Groups["places"].Success ? printf.Groups["places"].Value : "6")}" : printf.Groups["group"].Length > 0 ? "N0" : "0");
        if (_item.Match(format) is { Success: true } item)
            return (Example(format), item.Groups["format"].Value);
        if (_standardWithUnit.Match(format) is { Success: true } unit)
            return ($"{Example(format)}, since a format such as '{unit.Groups["format"].Value}' stands alone; write '{unit.Groups["format"].Value}', and '{unit.Groups["unit"].Value.Trim()}' outside of the placeholder", null);
        if (_comma.Match(format) is { Success: true } comma)
            return ($"{Example(format)}, since a comma groups thousands, and decimals follow a point in every culture", $"{comma.Groups["before"].Value}{Grouped(comma.Groups["whole"].Value)}.{comma.Groups["places"].Value}{comma.Groups["after"].Value}");
        return CustomFormatReader.Sections(format, "%", "\u2030").All(s => s is null or { HasDigits: false })
            ? ($"'{1234.5m.ToString(format, CultureInfo.InvariantCulture)}' for every number; write a format such as 'N2' or '0.00', or the text alone, outside of the placeholder", null)
            : null;
    }

    private static string Instead(char letter, string format) => letter != 'D'
        ? "; pass it as a whole number"
        : int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is > 1 and < 20 ? $"; write '{new string('0', digits)}'" : "; write 'F0' or '0'";

    // '#.##0' and '# ##0' are groups in other languages.
    private static string Grouped(string whole) => whole.Replace('.', ',').Replace(' ', ',');

    private static string Example(string format) => $"'{1234.5m.ToString(format, CultureInfo.InvariantCulture)}' for 1234.5";

    private static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
