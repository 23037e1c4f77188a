using System.Globalization;
using System.Text;

namespace TemplateSms.Testing;

/// <summary>
/// One message that was given to a <see cref="FakeSmsClient"/>, and how it was answered: exactly one of
/// <see cref="Receipt"/>, <see cref="Rejection"/> and <see cref="Failure"/> is not null.
/// </summary>
public sealed record SmsAttempt
{
    /// <summary>The recipient and the text, as this recipient would get it.</summary>
    public required SmsMessage Message { get; init; }

    /// <summary>The options of the send, or null.</summary>
    public SmsSendOptions? Options { get; init; }

    /// <summary>The receipt of a message that was accepted or queued.</summary>
    public SmsReceipt? Receipt { get; init; }

    /// <summary>The rejection of a message that was refused.</summary>
    public SmsRejection? Rejection { get; init; }

    /// <summary>The exception with which the message failed: as scripted, or because no answer was scripted.</summary>
    public Exception? Failure { get; init; }

    /// <summary>The message's place in what its call sends, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The recipient.</summary>
    public PhoneNumber To => Message.To;

    /// <summary>The text as this recipient would get it.</summary>
    public string Text => Message.Content.Text;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Message = {Message}, Options = {Options}, Receipt = {Receipt}, Rejection = {Rejection}, Failure = {Failure?.GetType().Name}");
        return true;
    }
}
