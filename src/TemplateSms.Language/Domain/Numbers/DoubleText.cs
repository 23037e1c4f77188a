using System.Globalization;

namespace TemplateSms.Language.Domain;

/// <summary>
/// The text of a double as .NET prints it since version 3.0: the shortest that reads back. Frameworks that host the compiler and are
/// older print another, so that it is made from digits that all of them agree on.
/// </summary>
internal static class DoubleText
{
    private const int SurelyExact = 15;
    private const int Most = 17;

    /// <summary>The text; null for what is no number.</summary>
    public static string? Of(double number, NumberFormatInfo symbols)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
            return null;
        if (number == 0)
            return 1 / number < 0 ? symbols.NegativeSign + "0" : "0";
        var (digits, exponent) = Shortest(Math.Abs(number));
        var text = exponent is >= SurelyExact or < -4 ? Scientific(digits, exponent, symbols) : Plain(digits, exponent, symbols);
        return number < 0 ? symbols.NegativeSign + text : text;
    }

    // Fifteen digits are told apart by a double, seventeen tell doubles apart.
    private static (string Digits, int Exponent) Shortest(double number)
    {
        for (var count = SurelyExact; ; count++)
        {
            var text = number.ToString("E" + (count - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (count < Most && !ReadsBack(text, number))
                continue;
            var end = text.IndexOf('E');
            var digits = (text[0] + text.Substring(2, end - 2)).TrimEnd('0');
            return (digits, int.Parse(text.Substring(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }
    }

    private static bool ReadsBack(string text, double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read == number;

    private static string Plain(string digits, int exponent, NumberFormatInfo symbols)
    {
        if (exponent < 0)
            return "0" + symbols.NumberDecimalSeparator + new string('0', -exponent - 1) + digits;
        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : digits.Substring(0, exponent + 1) + symbols.NumberDecimalSeparator + digits.Substring(exponent + 1);
    }

    private static string Scientific(string digits, int exponent, NumberFormatInfo symbols)
    {
        var fraction = digits.Length > 1 ? symbols.NumberDecimalSeparator + digits.Substring(1) : "";
        var sign = exponent < 0 ? symbols.NegativeSign : symbols.PositiveSign;
        return digits[0] + fraction + "E" + sign + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
    }
}
