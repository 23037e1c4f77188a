namespace TemplateSms.Isendpro.Options;

/// <summary>The times at which a message may be asked to leave. The provider documents no limits; both are choices of ours.</summary>
internal static class SendTimeRange
{
    private const string Past = "the time at which it is to be sent has passed; leave SendAt out to send at once, or give a time to come.";
    private const string TooFar = "the time at which it is to be sent is more than a year away; give a nearer one.";

    // A time that was computed as "now" has passed by the time that it gets here.
    private static readonly TimeSpan _mostPast = TimeSpan.FromSeconds(60);

    /// <summary>The reason that a message may not be asked to leave then; null where it may.</summary>
    public static string? Problem(DateTimeOffset sendAt, DateTimeOffset now) =>
        sendAt < now - _mostPast ? Past
        : sendAt > now.AddYears(1) ? TooFar
        : null;
}
