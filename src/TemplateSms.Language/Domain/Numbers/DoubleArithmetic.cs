using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>Arithmetic on what is known of the digits of doubles.</summary>
internal static class DoubleArithmetic
{
    /// <summary>The facts about a sum or a product of exact doubles; null where they are not exact.</summary>
    public static DoubleDigits? Exact(NumberRange a, NumberRange b, bool isProduct)
    {
        if (a.AsDouble is not { IsExact: true, Places: { } x } first || b.AsDouble is not { IsExact: true, Places: { } y } second)
            return null;

        // A sum of opposites has no sign.
        var isPlain = isProduct ? a.Least >= 0 && b.Least >= 0 && first.HasPlainZero && second.HasPlainZero : first.HasPlainZero;
        return new DoubleDigits(isProduct ? x + y : Math.Max(x, y), IsExact: true, null, isPlain);
    }

    /// <summary>The facts about a quotient of whole numbers; the divisor is known where it is one number.</summary>
    public static DoubleDigits? Quotient(NumberRange a, NumberRange b)
    {
        if (!a.IsWhole || !b.IsWhole)
            return null;
        var smallest = 1 / b.Abs().Most;
        var isPlain = b.Least >= 0 || a.Least > 0 || a.Most < 0;
        return b.Least == b.Most && DecimalDigits.FactorsOfTen(b.Least) is var (twos, fives)
            ? new DoubleDigits(Math.Max(twos, fives), IsExact: fives == 0, smallest, isPlain)
            : new DoubleDigits(null, IsExact: false, smallest, isPlain);
    }
}
