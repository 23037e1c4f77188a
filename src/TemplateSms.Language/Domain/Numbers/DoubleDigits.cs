namespace TemplateSms.Language.Domain;

/// <summary>The digits that the doubles of a range can print, beyond those that follow from their distance from zero.</summary>
/// <param name="Places">Most digits after the point; null where there may be as many as a double has.</param>
/// <param name="IsExact">Whether each is the decimal that it prints, so that sums and products of them are as exact.</param>
/// <param name="Smallest">The smallest distance from zero of one that is not zero; null where it is not known.</param>
/// <param name="HasPlainZero">Whether zero among them has no sign, as that of -1 * 0.0 has.</param>
public sealed record DoubleDigits(int? Places, bool IsExact, decimal? Smallest, bool HasPlainZero)
{
    /// <summary>The facts about whole numbers that become doubles.</summary>
    public static DoubleDigits OfWhole { get; } = new(0, IsExact: true, 1, HasPlainZero: true);

    public static DoubleDigits? Join(DoubleDigits? a, DoubleDigits? b) => a is null || b is null ? null : new DoubleDigits(
        a.Places is { } x && b.Places is { } y ? Math.Max(x, y) : null,
        a.IsExact && b.IsExact,
        a.Smallest is { } near && b.Smallest is { } nearer ? Math.Min(near, nearer) : null,
        a.HasPlainZero && b.HasPlainZero);
}
