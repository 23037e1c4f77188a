using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Language.Cultures;

/// <summary>The currencies that are in use, by their ISO 4217 codes, and how cultures write amounts of them.</summary>
public static partial class CurrencyTable
{
    private const char Amount = 'n';
    private const char Sign = '¤';
    private const string UsualDigits = "2";

    private static readonly Dictionary<string, string> _digits = TableLines.Texts(Codes)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : UsualDigits, StringComparer.Ordinal);

    /// <summary>The codes, in order.</summary>
    public static IEnumerable<string> Names => _digits.Keys;

    /// <summary>Whether a code is one of a currency that is in use.</summary>
    public static bool Has(string code) => _digits.ContainsKey(code);

    /// <summary>The fields of the form of amounts, as <c>MoneyForm.Read</c> takes them.</summary>
    /// <param name="culture">A name of <see cref="CultureTable"/>.</param>
    /// <param name="code">A code of the table.</param>
    public static string FieldsOf(string culture, string code)
    {
        var row = CultureTable.RowOf(culture);
        var sign = row[code] ?? code;
        var (before, after) = Around(row.Field("money"), sign);
        var (negativeBefore, negativeAfter) = Around(row.Field("negative-money"), sign);
        var decimals = row["money-decimal"] ?? row.Field("decimal");
        var group = row["money-group"] ?? row.Field("group");
        return string.Join(
            ";",
            $"digits={_digits[code]}",
            $"before={before}",
            $"after={after}",
            $"negative-before={negativeBefore}",
            $"negative-after={negativeAfter}",
            $"decimal={decimals}",
            $"group={group}",
            $"groups={row.Field("money-groups")}",
            $"least-group={row.Field("least-group")}");
    }

    internal static MoneyForm FormOf(string culture, string code) => MoneyForm.Read(FieldsOf(culture, code));

    private static (string Before, string After) Around(string pattern, string sign)
    {
        var place = pattern.IndexOf(Amount);
        var (before, after) = (pattern.Substring(0, place), pattern.Substring(place + 1));
        return (
            before.Replace(Sign.ToString(), before.EndsWith(Sign.ToString(), StringComparison.Ordinal) && IsLetter(sign[sign.Length - 1]) ? sign + " " : sign),
            after.Replace(Sign.ToString(), after.StartsWith(Sign.ToString(), StringComparison.Ordinal) && IsLetter(sign[0]) ? " " + sign : sign));
    }

    // CLDR sets a letter apart from a digit: CHF 12.50, and not CHF12.50.
    private static bool IsLetter(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
