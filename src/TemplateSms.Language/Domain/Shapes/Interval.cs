using System.Globalization;

namespace TemplateSms.Language.Domain;

/// <summary>A least and a greatest number of units; the greatest may be unbounded.</summary>
public readonly record struct Interval(long Least, long Most)
{
    public const long Unbounded = long.MaxValue;

    public static Interval Zero { get; } = new(0, 0);

    public static Interval Any { get; } = new(0, Unbounded);

    public bool IsBounded => Most != Unbounded;

    public bool IsExact => Least == Most && IsBounded;

    public static Interval Exactly(long units) => new(units, units);

    public static Interval operator +(Interval a, Interval b) => new(Add(a.Least, b.Least), Add(a.Most, b.Most));

    /// <summary>Either of two.</summary>
    public Interval Join(Interval other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

    /// <summary>This many, a number of times.</summary>
    public Interval Times(Interval count) => new(Multiply(Least, count.Least), Multiply(Most, count.Most));

    /// <summary>The smaller of a greatest length and this.</summary>
    public Interval CutAt(long most) => new(Math.Min(Least, most), Math.Min(Most, most));

    /// <summary>The greater of a smallest length and this.</summary>
    public Interval AtLeast(long least) => new(Math.Max(Least, least), Math.Max(Most, least));

    /// <summary>Returns the interval minus a count, but at least 0.</summary>
    public Interval Less(long count) => new(Math.Max(0, Least - count), IsBounded ? Math.Max(0, Most - count) : Unbounded);

    /// <summary>Returns the intersection of both intervals; null if it is empty.</summary>
    public Interval? Within(Interval other) =>
        Math.Max(Least, other.Least) is var least && Math.Min(Most, other.Most) is var most && least <= most ? new Interval(least, most) : null;

    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} to {1}", Least, IsBounded ? Most.ToString(CultureInfo.InvariantCulture) : "unbounded");

    public static long Add(long a, long b) =>
        a == Unbounded || b == Unbounded || a > Unbounded - b ? Unbounded : a + b;

    internal static long Multiply(long a, long b)
    {
        if (a == 0 || b == 0)
            return 0;
        return a == Unbounded || b == Unbounded || a > Unbounded / b ? Unbounded : a * b;
    }
}
