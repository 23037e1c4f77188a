using System.Globalization;

namespace TemplateSms.Sending;

/// <summary>A gateway's answer: its status and its whole body. The body is valid only while the answer is read.</summary>
public readonly struct GatewayAnswer
{
    internal GatewayAnswer(int status, ReadOnlyMemory<byte> body)
    {
        Status = status;
        Body = body;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The body, whole and decompressed.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Gives the failure of an answer that does not tell what became of the request.</summary>
    /// <param name="problem">The reason why it cannot be read, in words that may be logged, without a period at its end.</param>
    public SmsOutcomeUnknownException Unreadable(string problem) => Unreadable(Status, problem);

    internal static SmsOutcomeUnknownException Unreadable(int status, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The request left and its answer cannot be read (HTTP {status}): {problem}."));
}
