using System.Globalization;

namespace TemplateSms.Isendpro.Reconciling;

/// <summary>The period of a report.</summary>
internal readonly record struct ReportPeriod(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The period with nothing of another left out.</summary>
    public ReportPeriod With(ReportPeriod other) => new(Min(From, other.From), Max(To, other.To));

    /// <summary>The period and a time before and after it.</summary>
    public ReportPeriod Widened(TimeSpan margin) => new(From - margin, To + margin);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From.UtcDateTime:yyyy-MM-dd HH:mm} to {To.UtcDateTime:yyyy-MM-dd HH:mm} UTC");

    private static DateTimeOffset Min(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
