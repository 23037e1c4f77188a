using System.Numerics;

namespace TemplateSms.Language.Cultures;

/// <summary>
/// A plural relation over numbers that all have the same count of digits after their separator, so that it asks about
/// the number without its separator: whether <c>number / Divisor % Cycle</c> is in one of the ranges.
/// </summary>
/// <param name="Cycle">The modulus; zero where there is none.</param>
public sealed record DigitCondition(BigInteger Divisor, BigInteger Cycle, bool IsNegated, IReadOnlyList<(BigInteger Least, BigInteger Most)> Ranges)
{
    /// <summary>The length after which the answers repeat; zero where they do not, but stay the same from <see cref="LastChange"/> on.</summary>
    public BigInteger Period => Divisor * Cycle;

    /// <summary>The number from which on the answer is always the same, where there is no cycle.</summary>
    public BigInteger LastChange => Cycle.IsZero && Ranges.Count > 0 ? (Ranges[Ranges.Count - 1].Most + 1) * Divisor : BigInteger.Zero;

    public bool Holds(BigInteger number) => Find(Position(number)) is not null != IsNegated;

    /// <summary>The first number from one on that meets the condition, or that does not; null where there is none.</summary>
    public BigInteger? Next(BigInteger number, bool holds)
    {
        if (Holds(number) == holds)
            return number;
        var position = Position(number);
        var start = (number / Divisor) - position;
        if (NextPosition(position, holds != IsNegated) is { } next)
            return (start + next) * Divisor;
        if (Cycle.IsZero)
            return null;
        var first = Find(BigInteger.Zero) is not null == (holds != IsNegated) ? BigInteger.Zero : NextPosition(BigInteger.Zero, holds != IsNegated);
        return first is { } position2 ? (start + Cycle + position2) * Divisor : null;
    }

    private BigInteger Position(BigInteger number) => Cycle.IsZero ? number / Divisor : number / Divisor % Cycle;

    private (BigInteger Least, BigInteger Most)? Find(BigInteger position)
    {
        foreach (var range in Ranges)
        {
            if (position >= range.Least && position <= range.Most)
                return range;
        }

        return null;
    }

    // The next position inside of a range, or outside of all, after one that is not.
    private BigInteger? NextPosition(BigInteger position, bool inside)
    {
        BigInteger? next = null;
        if (inside)
        {
            foreach (var (least, _) in Ranges)
            {
                if (least > position && (next is null || least < next))
                    next = least;
            }
        }
        else
        {
            var free = position;
            while (Find(free) is { } range)
                free = range.Most + 1;
            next = free;
        }

        return next is { } found && (Cycle.IsZero || found < Cycle) ? next : null;
    }
}
