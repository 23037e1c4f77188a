using System.Globalization;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Reads numbers as Scriban does: <c>1_000</c> and <c>1e3</c> are longs, <c>1.50</c> a double, <c>1.50m</c> a decimal.</summary>
internal static class NumberLiterals
{
    // Beyond, a double prints otherwise.
    private const long MostExact = 1_000_000_000_000_000;

    public static bool TryRead(string text, out TemplateType type, out object? value)
    {
        var suffix = char.ToLowerInvariant(text[text.Length - 1]);
        if (text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'b')
            return TryReadPrefixed(text, out type, out value);
        if (suffix is 'm' or 'd' or 'f')
            return TryReadReal(text.Substring(0, text.Length - 1), suffix == 'm', out type, out value);
        if (text.IndexOf('.') >= 0)
            return TryReadReal(text, isDecimal: false, out type, out value);

        type = TemplateType.Long;
        var isRead = long.TryParse(text.Replace("_", ""), NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var integer);
        value = integer;
        return isRead;
    }

    public static object? Negate(object? value) => value switch
    {
        long number => -number,
        double number => -number,
        decimal number => -number,
        _ => null,
    };

    /// <summary>The decimal that a double literal was written as; null outside decimal's range.</summary>
    public static decimal? ToDecimal(double number) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : null;

    /// <summary>A number literal that means the same in the type of the value beside it, as a literal of that type.</summary>
    public static BoundExpression LikeOther(BoundExpression value, TemplateType other) => (value, other.Kind) switch
    {
        (BoundLiteral { Value: long number } literal, TypeKind.Decimal) =>
            literal with { Type = TemplateType.Decimal, Value = (decimal)number, Origin = ValueOrigin.WholeLiteral },
        (BoundLiteral { Value: long and > -MostExact and < MostExact and var number } literal, TypeKind.Double) =>
            literal with { Type = TemplateType.Double, Value = (double)number, Origin = ValueOrigin.WholeLiteral },
        (BoundLiteral { Value: double number } literal, TypeKind.Decimal) when ToDecimal(number) is { } exact =>
            literal with { Type = TemplateType.Decimal, Value = exact, Origin = ValueOrigin.DoubleLiteral },
        _ => value,
    };

    public static TemplateType TypeOf(object value) => value switch
    {
        long => TemplateType.Long,
        double => TemplateType.Double,
        decimal => TemplateType.Decimal,
        bool => TemplateType.Bool,
        _ => TemplateType.String,
    };

    private static bool TryReadReal(string digits, bool isDecimal, out TemplateType type, out object? value)
    {
        bool isRead;
        if (isDecimal)
        {
            isRead = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact);
            (type, value) = (TemplateType.Decimal, exact);
            return isRead;
        }

        isRead = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && !double.IsInfinity(real);
        (type, value) = (TemplateType.Double, real);
        return isRead;
    }

    // Up to 32 bits are an int, whose first bit is its sign.
    private static bool TryReadPrefixed(string text, out TemplateType type, out object? value)
    {
        var bitsOfDigit = text[1] == 'x' ? 4 : 1;
        var number = 0UL;
        (type, value) = (TemplateType.Long, null);
        var digits = text.Substring(2).Replace("_", "");
        foreach (var c in digits)
        {
            var digit = (ulong)Convert.ToInt32(c.ToString(), 16);
            if (digit >> bitsOfDigit != 0 || number > (ulong)long.MaxValue >> bitsOfDigit)
                return false;
            number = (number << bitsOfDigit) | digit;
        }

        value = number <= uint.MaxValue ? (int)(uint)number : (long)number;
        return digits.Length > 0;
    }
}
