namespace TemplateSms.Templating;

/// <summary>Comparison of a decimal with a double, which meet as decimals so that 12.50 is 12.5.</summary>
internal static class Numbers
{
    // Doubles beyond it have no decimal, and are compared as doubles.
    private const double DecimalRange = 7.9e28;

    /// <summary>Negative, zero or positive; null when an operand is null or not a number.</summary>
    public static int? Compare(decimal? left, double? right)
    {
        if (left is not { } exact || right is not { } other || double.IsNaN(other))
            return null;
        return Math.Abs(other) < DecimalRange ? exact.CompareTo((decimal)other) : ((double)exact).CompareTo(other);
    }

    /// <inheritdoc cref="Compare(decimal?, double?)"/>
    public static int? Compare(double? left, decimal? right) => -Compare(right, left);
}
