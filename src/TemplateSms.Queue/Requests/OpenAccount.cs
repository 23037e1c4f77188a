using TemplateSms.Sending;

namespace TemplateSms.Queue.Requests;

/// <summary>A client with the options that it has now. Reading them fails where they break their rules, so that is done before anything depends on it.</summary>
/// <param name="Transport">The client.</param>
/// <param name="Timeout">The most time of one request.</param>
/// <param name="MostRecipients">The most messages of one request.</param>
internal sealed record OpenAccount(ISmsQueueTransport Transport, TimeSpan Timeout, int MostRecipients)
{
    /// <summary>The most messages whose outcomes one lost answer takes along.</summary>
    private const int MostAtOnce = 50;

    public static OpenAccount Of(ISmsQueueTransport transport) => new(transport, transport.Timeout, Math.Min(transport.MaxRecipients, MostAtOnce));
}
