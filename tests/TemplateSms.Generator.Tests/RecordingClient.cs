namespace TemplateSms.Generator.Tests;

/// <summary>A client that accepts everything and keeps what it was given.</summary>
public sealed class RecordingClient : ISmsClient
{
    /// <summary>The texts with their recipients, options and cancellation, in order.</summary>
    public List<(SmsContent Content, IReadOnlyCollection<PhoneNumber> To, SmsSendOptions? Options, CancellationToken Cancellation)> Sent { get; } = [];

    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sent.Add((message.Content, [message.To], options, cancellationToken));
        return Task.FromResult(Receipt(message.To, message.Content));
    }

    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sent.Add((content, to, options, cancellationToken));
        return Task.FromResult(new SmsBatchReceipt { Accepted = [.. to.Select(number => Receipt(number, content))], Rejected = [] });
    }

    public Task<SmsBatchReceipt> SendAsync(
        IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sent.AddRange(messages.Select(message => (message.Content, (IReadOnlyCollection<PhoneNumber>)[message.To], options, cancellationToken)));
        return Task.FromResult(new SmsBatchReceipt { Accepted = [.. messages.Select(message => Receipt(message.To, message.Content))], Rejected = [] });
    }

    private static SmsReceipt Receipt(PhoneNumber to, SmsContent content) =>
        new() { To = to, Status = SmsStatus.Accepted, Content = content };
}
