using System.Globalization;
#if NET
using TemplateSms.Shared;
#endif

#if NET
namespace TemplateSms.Templating;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>
/// The form of an amount of one currency in one culture: <c>1 234,50 €</c>, <c>-$1,234.50</c>. The compiler writes it into
/// generated code, which passes it.
/// </summary>
#if NET
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public
#else
internal
#endif
sealed class MoneyForm
{
    private readonly CultureRow _fields;
    private readonly NumberFormatInfo _numbers;
    private readonly int _digits;
    private readonly int _leastGrouped;

    private MoneyForm(CultureRow fields)
    {
        _fields = fields;
        _digits = fields.Sizes("digits")[0];
        var groups = fields.Sizes("groups");
        _numbers = new NumberFormatInfo { NumberDecimalSeparator = fields.Field("decimal"), NumberGroupSeparator = fields.Field("group"), NumberGroupSizes = groups };
        _leastGrouped = groups[0] + fields.Sizes("least-group")[0];
    }

    /// <summary>Reads the form from its fields.</summary>
    /// <param name="fields"><c>digits=2;after= €;negative-before=-;negative-after= €;decimal=,;group= ;groups=3;least-group=1</c>.</param>
    /// <exception cref="FormatException">A field is missing.</exception>
    public static MoneyForm Read(string fields) => new(new CultureRow().Add(fields));

    /// <summary>Prints an amount, rounded to the digits of its currency, half a unit away from zero.</summary>
    public string Print(decimal amount)
    {
        var size = decimal.Round(Math.Abs(amount), _digits, MidpointRounding.AwayFromZero);
        return amount < 0 && size != 0 ? Before(isNegative: true) + PrintSize(size) + After(isNegative: true) : Before(isNegative: false) + PrintSize(size) + After(isNegative: false);
    }

    /// <summary>The text before the digits.</summary>
    internal string Before(bool isNegative) => _fields[isNegative ? "negative-before" : "before"] ?? "";

    /// <summary>The text after the digits.</summary>
    internal string After(bool isNegative) => _fields[isNegative ? "negative-after" : "after"] ?? "";

    /// <summary>The digits of an amount that is not negative, with separators.</summary>
    internal string PrintSize(decimal size)
    {
        var rounded = decimal.Round(size, _digits, MidpointRounding.AwayFromZero);
        var plain = rounded.ToString("F" + _digits.ToString(CultureInfo.InvariantCulture), _numbers);
        var whole = _digits == 0 ? plain.Length : plain.Length - _digits - _numbers.NumberDecimalSeparator.Length;
        return whole < _leastGrouped ? plain : rounded.ToString("N" + _digits.ToString(CultureInfo.InvariantCulture), _numbers);
    }
}
