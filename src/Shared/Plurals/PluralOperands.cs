using System.Globalization;

#if NET
namespace TemplateSms.Templating;
#else
namespace TemplateSms.Language.Cultures;
#endif

/// <summary>
/// The operands of plural rules (UTS 35, part 3, section 5.1.1): the digits of a number as it is printed, without its
/// sign. From a million on, a value keeps its last six digits and the fact that it is large, since no rule asks for more.
/// </summary>
#if NET
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
#endif
public readonly record struct PluralOperands
{
    private const int Million = 1_000_000;

    private PluralOperands(int i, int v, int f, int w, int t)
    {
        I = i;
        V = v;
        F = f;
        W = w;
        T = t;
    }

    /// <summary>The digits before the decimal separator.</summary>
    public int I { get; }

    /// <summary>The number of digits after the decimal separator.</summary>
    public int V { get; }

    /// <summary>The digits after the decimal separator, as a number.</summary>
    public int F { get; }

    /// <summary>The number of digits after the decimal separator, without trailing zeros.</summary>
    public int W { get; }

    /// <summary>The digits after the decimal separator without zeros at the end, as a number.</summary>
    public int T { get; }

    /// <summary>The operands of a whole number.</summary>
    public static PluralOperands Of(long number)
    {
        var size = number < 0 ? 0 - (ulong)number : (ulong)number;
        return new(size < Million ? (int)size : Million + (int)(size % Million), 0, 0, 0, 0);
    }

    /// <summary>The operands of a decimal with all digits that it has: 1.50 has two behind its separator.</summary>
    public static PluralOperands Of(decimal number) =>
        Read(Math.Abs(number).ToString(CultureInfo.InvariantCulture));

    /// <summary>The operands of a double that is whole; those of zero for what is no number.</summary>
    public static PluralOperands Of(double number) =>
        Read(double.IsNaN(number) || double.IsInfinity(number) ? "0" : Math.Abs(number).ToString("F0", CultureInfo.InvariantCulture));

    /// <summary>The operands of a number as a format of .NET prints it: <c>0.00</c>.</summary>
    /// <exception cref="FormatException">The format is none of numbers.</exception>
    public static PluralOperands Of(decimal number, string format) =>
        Read(Math.Abs(number).ToString(format, CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Of(decimal, string)"/>
    public static PluralOperands Of(long number, string format) =>
        Read(number.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>The operands of digits with a point among them; what is no digit and stands before the point, such as the comma of a group, is left out.</summary>
    public static PluralOperands Read(string digits)
    {
        var end = digits.IndexOf('.');
        var behind = end < 0 ? "" : digits.Substring(end + 1);
        var significant = behind.TrimEnd('0');
        return new(Fold(end < 0 ? digits : digits.Substring(0, end)), behind.Length, Fold(behind), significant.Length, Fold(significant));
    }

    private static int Fold(string digits)
    {
        var folded = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
                continue;
            var next = ((long)folded * 10) + (digit - '0');
            folded = next < Million ? (int)next : Million + (int)(next % Million);
        }

        return folded;
    }
}
