using System.Globalization;

namespace TemplateSms.Isendpro.Answers;

/// <summary>An answer that does not say what became of the request.</summary>
internal static class UnreadableAnswer
{
    /// <summary>The failure of a message whose answer cannot be read.</summary>
    public static SmsOutcomeUnknownException Of(int status, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The request left and its answer cannot be read (HTTP {status}): {problem}."));

    /// <summary>The failure of a query, which may be asked again.</summary>
    public static SmsTransportException OfQuery(SmsException unreadable) =>
        new($"The gateway did not answer the query: {unreadable.Message}", unreadable);
}
