using System.Globalization;
using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Domain;

/// <summary>The digits after the separator that a format of numbers prints.</summary>
/// <param name="Least">Those that are always there.</param>
/// <param name="Most">Those that the format has places for.</param>
public readonly record struct PluralFormat(int Least, int Most)
{
    private const int DefaultDigits = 2;

    /// <summary>Reads a format of .NET; null for one that prints more than the digits of a number, or other digits.</summary>
    public static PluralFormat? Read(string format)
    {
        if (format.Length > 0 && char.ToUpperInvariant(format[0]) is 'F' or 'N' or 'D')
        {
            var digits = format.Length == 1 ? DefaultDigits : int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : -1;
            if (digits is < 0 or > 28)
                return null;
            return format[0] is 'D' or 'd' ? new PluralFormat(0, 0) : new PluralFormat(digits, digits);
        }

        var point = format.IndexOf('.');
        var (whole, behind) = point < 0 ? (format, "") : (format.Substring(0, point), format.Substring(point + 1));
        var fixedDigits = behind.Length - behind.TrimStart('0').Length;
        var isOfPlaces = whole.Contains("0") && whole.Trim('#', ',', '0').Length == 0 && !whole.EndsWith(",", StringComparison.Ordinal) && behind.Substring(fixedDigits).Trim('#').Length == 0;
        return isOfPlaces && behind.Length <= 28 ? new PluralFormat(fixedDigits, behind.Length) : null;
    }

    /// <summary>The forms of numbers with so many digits after their separator, as the format prints them.</summary>
    public IReadOnlyList<PluralDigits> Forms(int scale)
    {
        var forms = new List<PluralDigits>();
        for (var significant = 0; significant <= Math.Min(scale, Most); significant++)
            forms.Add(new PluralDigits(Math.Max(Least, significant), significant));
        return forms;
    }
}
