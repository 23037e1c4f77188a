using TemplateSms.Shared;

namespace TemplateSms.Simulator.Testing;

/// <summary>
/// Assertions on a received message, for any test framework. Each returns the message, so that calls can be chained, and throws
/// <see cref="GatewayAssertionException"/> if it fails.
/// </summary>
public static class GatewayMessageAssertions
{
    /// <summary>The message was taken, to be sent at once or later.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The message.</returns>
    public static GatewayMessage ShouldBeAccepted(this GatewayMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Accepted ? message : throw Fail(message, $"to be accepted, and it was refused with code {message.Code}");
    }

    /// <summary>The message was refused.</summary>
    /// <param name="message">The message.</param>
    /// <param name="code">With this code; null for any.</param>
    /// <returns>The message.</returns>
    public static GatewayMessage ShouldBeRefused(this GatewayMessage message, int? code = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Accepted)
            throw Fail(message, "to be refused, and it was accepted");
        return code is null || message.Code == code ? message : throw Fail(message, $"to be refused with code {code}, and it was with {message.Code}");
    }

    /// <summary>The message has exactly this text.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">The text.</param>
    /// <returns>The message.</returns>
    public static GatewayMessage ShouldHaveText(this GatewayMessage message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(text);
        if (message.Text == text)
            return message;

        var place = message.Text.AsSpan().CommonPrefixLength(text);
        throw Fail(message, $"to have another text: at character {place + 1} {At(text, place)} was expected, and {At(message.Text, place)} was found");
    }

    /// <summary>The text has these words in it, in this case.</summary>
    /// <param name="message">The message.</param>
    /// <param name="words">The words.</param>
    /// <returns>The message.</returns>
    public static GatewayMessage ShouldContain(this GatewayMessage message, string words)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentException.ThrowIfNullOrEmpty(words);
        return message.Text.Contains(words, StringComparison.Ordinal)
            ? message
            : throw Fail(message, $"to contain words of {words.Length} characters, which its text of {message.Text.Length} does not");
    }

    /// <summary>The message is billed as this many SMS.</summary>
    /// <param name="message">The message.</param>
    /// <param name="segments">The number of SMS, with the STOP text where it is reserved.</param>
    /// <returns>The message.</returns>
    public static GatewayMessage ShouldHaveSegments(this GatewayMessage message, int segments)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Segments == segments ? message : throw Fail(message, $"to have {segments} segments, and it has {Cost(message)}");
    }

    /// <summary>The message is billed as at most this many SMS.</summary>
    /// <param name="message">The message.</param>
    /// <param name="segments">The number of SMS, with the STOP text where it is reserved.</param>
    /// <returns>The message.</returns>
    public static GatewayMessage ShouldFitIn(this GatewayMessage message, int segments)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Segments > 0 && message.Segments <= segments ? message : throw Fail(message, $"to fit in {segments} segments, and it has {Cost(message)}");
    }

    /// <summary>The message is sent in this alphabet.</summary>
    /// <param name="message">The message.</param>
    /// <param name="encoding">The alphabet.</param>
    /// <returns>The message.</returns>
    public static GatewayMessage ShouldBeEncodedAs(this GatewayMessage message, GatewayEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Encoding == encoding ? message : throw Fail(message, $"to be encoded as {encoding}, and it is as {message.Encoding}");
    }

    private static string At(string text, int place) => place < text.Length ? CharacterName.Of(text, place) : "its end";

    private static string Cost(GatewayMessage message) => $"{message.Segments}, of {message.Units} units in {message.Encoding}";

    private static GatewayAssertionException Fail(GatewayMessage message, string expectation)
    {
        var digits = message.Number.Length > 2 ? message.Number[^2..] : "";
        return new GatewayAssertionException($"Message {message.Id} to …{digits} was expected {expectation}.");
    }
}
