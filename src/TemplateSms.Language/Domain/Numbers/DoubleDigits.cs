namespace TemplateSms.Language.Domain;

/// <summary>How the doubles of a range print, beyond how far they are from zero.</summary>
/// <param name="Places">Most digits behind the point; null where there may be as many as a double has.</param>
/// <param name="IsExact">Whether each is the decimal that it prints, so that sums and products of them are as exact.</param>
/// <param name="Smallest">The smallest distance from zero of one that is not zero; null where it is not known.</param>
/// <param name="HasPlainZero">Whether zero among them has no sign, as that of -1 * 0.0 has.</param>
public sealed record DoubleDigits(int? Places, bool IsExact, decimal? Smallest, bool HasPlainZero)
{
    /// <summary>The facts about a whole number or a decimal that becomes a double.</summary>
    public static DoubleDigits? Of(NumberRange range) => range switch
    {
        { Scale: null } => range.Double,
        { IsWhole: true } => new DoubleDigits(0, IsExact: true, 1, HasPlainZero: true),
        _ => null,
    };

    public static DoubleDigits? Join(DoubleDigits? a, DoubleDigits? b) => a is null || b is null ? null : new DoubleDigits(
        a.Places is { } x && b.Places is { } y ? Math.Max(x, y) : null,
        a.IsExact && b.IsExact,
        a.Smallest is { } near && b.Smallest is { } nearer ? Math.Min(near, nearer) : null,
        a.HasPlainZero && b.HasPlainZero);

    /// <summary>The facts about a sum or a product of exact doubles; null where they are not exact.</summary>
    public static DoubleDigits? OfExact(NumberRange a, NumberRange b, bool isProduct)
    {
        if (Of(a) is not { IsExact: true, Places: { } x } first || Of(b) is not { IsExact: true, Places: { } y } second)
            return null;

        // A sum of opposites has no sign.
        var isPlain = isProduct ? a.Least >= 0 && b.Least >= 0 && first.HasPlainZero && second.HasPlainZero : first.HasPlainZero;
        return new DoubleDigits(isProduct ? x + y : Math.Max(x, y), IsExact: true, null, isPlain);
    }

    /// <summary>The facts about a quotient of whole numbers; the divisor is known where it is one number.</summary>
    public static DoubleDigits? OfQuotient(NumberRange a, NumberRange b)
    {
        if (!a.IsWhole || !b.IsWhole)
            return null;
        var smallest = 1 / b.Abs().Most;
        var isPlain = b.Least >= 0 || a.Least > 0 || a.Most < 0;
        return b.Least == b.Most && PlacesOf(b.Least) is var (twos, fives)
            ? new DoubleDigits(Math.Max(twos, fives), IsExact: fives == 0, smallest, isPlain)
            : new DoubleDigits(null, IsExact: false, smallest, isPlain);
    }

    /// <summary>How often two and five divide a whole number that has no other divisor; null where it has.</summary>
    public static (int Twos, int Fives)? PlacesOf(decimal divisor)
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
