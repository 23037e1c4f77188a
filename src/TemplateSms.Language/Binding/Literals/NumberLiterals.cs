using System.Globalization;

namespace TemplateSms.Language.Binding;

/// <summary>Reads numbers as Scriban does: <c>1_000</c> is a long, <c>1.50</c> a double, <c>1.50m</c> a decimal.</summary>
internal static class NumberLiterals
{
    // Beyond, a double prints otherwise.
    private const long MostExact = 1_000_000_000_000_000;

    public static bool TryRead(string text, out TemplateType type, out object? value)
    {
        var digits = text.Replace("_", "");
        if (digits.Length > 1 && digits[0] == '0' && digits[1] is 'x' or 'X' or 'b' or 'B')
            return TryReadPrefixed(digits, out type, out value);

        var suffix = char.ToLowerInvariant(digits[digits.Length - 1]);
        if (suffix is 'm' or 'd' or 'f')
            digits = digits.Substring(0, digits.Length - 1);
        if (suffix == 'm')
        {
            type = TemplateType.Decimal;
            var isRead = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
            value = number;
            return isRead;
        }

        if (suffix is not ('d' or 'f') && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var integer))
        {
            (type, value) = (TemplateType.Long, integer);
            return true;
        }

        type = TemplateType.Double;
        var isDouble = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && !double.IsInfinity(real);
        value = real;
        return isDouble && (digits.IndexOfAny(['.', 'e', 'E']) >= 0 || suffix is 'd' or 'f');
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
        (BoundLiteral { Value: long number } literal, TypeKind.Decimal) => literal with { Type = TemplateType.Decimal, Value = (decimal)number },
        (BoundLiteral { Value: long and > -MostExact and < MostExact and var number } literal, TypeKind.Double) =>
            literal with { Type = TemplateType.Double, Value = (double)number },
        (BoundLiteral { Value: double number } literal, TypeKind.Decimal) when ToDecimal(number) is { } exact =>
            literal with { Type = TemplateType.Decimal, Value = exact },
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

    private static bool TryReadPrefixed(string digits, out TemplateType type, out object? value)
    {
        type = TemplateType.Long;
        var isHex = char.ToLowerInvariant(digits[1]) == 'x';
        var number = 0L;
        value = number;
        if (digits.Length < 3 || digits.Length > (isHex ? 17 : 65))
            return false;
        foreach (var c in digits.Substring(2))
        {
            if (!isHex && c is not ('0' or '1'))
                return false;
            number = (number * (isHex ? 16 : 2)) + Convert.ToInt32(c.ToString(), 16);
        }

        value = number;
        return number >= 0;
    }
}
