namespace TemplateSms.Simulator.Store;

/// <summary>The limits of a store. The oldest messages make room, and the newest stays whatever its size.</summary>
internal sealed record StoreLimits(int Messages, long Bytes)
{
    private const int Record = 200;

    public bool AreExceededBy(int messages, long bytes) => messages > Messages || (bytes > Bytes && messages > 1);

    /// <summary>Estimates the bytes of a message, with its share of the request that it came in.</summary>
    public static long EstimateBytes(GatewayMessage message, int sharers)
    {
        var own = message.Recipient.Length + message.Text.Length + message.Reply.Length + (message.Tracker?.Length ?? 0);
        var exchange = message.Exchange is { } shared ? shared.Path.Length + shared.Body.Length + shared.ReplyBody.Length : 0;
        return Record + (sizeof(char) * (own + ((long)exchange / sharers)));
    }
}
