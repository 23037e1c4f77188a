namespace TemplateSms.Language.Types;

/// <summary>The digits of decimal numbers.</summary>
internal static class DecimalDigits
{
    /// <summary>The digits after the decimal point, trailing zeros counted.</summary>
    public static int ScaleOf(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    /// <summary>The digits before the decimal point: at least one.</summary>
    public static int Count(decimal number)
    {
        var digits = 1;
        for (var rest = Math.Abs(decimal.Truncate(number)); rest >= 10; rest /= 10)
            digits++;
        return digits;
    }

    /// <summary>A power of ten; of exponents that a decimal cannot hold, the greatest.</summary>
    public static decimal PowerOfTen(int exponent)
    {
        const int MostExponent = 28;
        var power = 1m;
        for (var i = 0; i < Math.Min(exponent, MostExponent); i++)
            power *= 10;
        return power;
    }

    /// <summary>Returns the exponents of two and five of a whole number without any other prime factor; null for other numbers.</summary>
    public static (int Twos, int Fives)? FactorsOfTen(decimal divisor)
    {
        var rest = Math.Abs(divisor);
        if (rest < 1 || decimal.Truncate(rest) != rest)
            return null;
        var (twos, fives) = (0, 0);
        for (; rest % 2 == 0; rest /= 2)
            twos++;
        for (; rest % 5 == 0; rest /= 5)
            fives++;
        return rest == 1 ? (twos, fives) : null;
    }
}
