namespace TemplateSms.Language.Domain;

/// <summary>A text whose parts are the elements of a list: together they are no longer than it, less what stands between them.</summary>
/// <param name="GapSeptets">The fewest septets between two parts.</param>
/// <param name="GapUnits">The fewest UTF-16 units between two parts.</param>
public sealed record SplitText(TextShape Whole, long GapSeptets, long GapUnits)
{
    /// <summary>The most septets and units of all parts, each multiplied, with a delimiter between them.</summary>
    public (long Septets, long Units) MostOf(Interval count, TextShape delimiter, (long Septets, long Units) factor) => (
        Most(Interval.Multiply(Whole.Septets.Most, factor.Septets), count, delimiter.Septets.Most, Interval.Multiply(GapSeptets, factor.Septets)),
        Most(Interval.Multiply(Whole.Units.Most, factor.Units), count, delimiter.Units.Most, Interval.Multiply(GapUnits, factor.Units)));

    // Each part more takes a gap off the text and adds a delimiter.
    private static long Most(long whole, Interval count, long delimiter, long gap) =>
        Interval.Add(whole, delimiter == Interval.Unbounded ? (count.Most > 1 ? delimiter : 0) : Interval.Multiply(Math.Max(0, delimiter - gap), Math.Max(0, count.Most - 1)));
}
