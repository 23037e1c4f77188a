using System.Runtime.CompilerServices;
using TemplateSms.Sending;

namespace TemplateSms;

/// <summary>Sends through any <see cref="ISmsClient"/> in further ways.</summary>
public static class SmsClientExtensions
{
    /// <summary>Sends many messages, and gives the outcome of each as soon as it is settled.</summary>
    /// <param name="client">The client.</param>
    /// <param name="messages">
    /// The messages, read as they are sent: some hundred to some thousand at a time. None is dropped, even where two are the same.
    /// </param>
    /// <param name="options">The options of the send, which apply to all messages; null for none.</param>
    /// <param name="progress">Is told of the outcomes of each part before the loop gets them; null for nobody.</param>
    /// <param name="cancellationToken">Ends the attempt; what has left by then has an unknown outcome.</param>
    /// <returns>
    /// An outcome for each message, in their order. The next part is sent when the loop asks for it: leaving the loop sends nothing
    /// more, and what was settled but not asked for is in <see cref="SmsProgress.Latest"/>.
    /// </returns>
    /// <remarks>
    /// A part in which every message is refused, not reached or unknown does not end the loop. An exception says that nothing of its
    /// part was sent, and comes after the outcomes of the parts before it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="messages"/> is null.</exception>
    /// <exception cref="ArgumentException">A message is null.</exception>
    /// <exception cref="SmsTemplateException">The tracker of <paramref name="options"/> breaks its rule.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the next part left.</exception>
    public static IAsyncEnumerable<SmsOutcome> SendManyAsync(
        this ISmsClient client,
        IEnumerable<SmsMessage> messages,
        SmsSendOptions? options = null,
        IProgress<SmsProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(messages);
        return SendPartsAsync(client, messages, options, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<SmsOutcome> SendPartsAsync(
        ISmsClient client,
        IEnumerable<SmsMessage> messages,
        SmsSendOptions? options,
        IProgress<SmsProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var report = new PartReport(progress, messages.TryGetNonEnumeratedCount(out var total) ? total : null);
        var size = new PartSize();
        var position = 0;
        using var source = messages.GetEnumerator();
        while (ReadPart(source, size.Messages, position) is { Count: > 0 } part)
        {
            cancellationToken.ThrowIfCancellationRequested();
            size.Start();
            var outcomes = await SendPartAsync(client, part, position, options, cancellationToken).ConfigureAwait(false);
            size.End();
            position += part.Count;
            report.Tell(outcomes);
            foreach (var outcome in outcomes)
                yield return outcome;
            report.ThrowIfFailed();
        }
    }

    private static List<SmsMessage> ReadPart(IEnumerator<SmsMessage> messages, int most, int position)
    {
        var part = new List<SmsMessage>();
        while (part.Count < most && messages.MoveNext())
        {
            part.Add(messages.Current ?? throw new ArgumentException(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The message at place {position + part.Count} is null."), nameof(messages)));
        }

        return part;
    }

    /// <summary>Sends some messages, and gives the outcome of each at its place among all.</summary>
    private static async Task<SmsOutcome[]> SendPartAsync(
        ISmsClient client, List<SmsMessage> part, int position, SmsSendOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            var receipt = await client.SendAsync(part, options, cancellationToken).ConfigureAwait(false);
            return [.. receipt.Outcomes.Select(outcome => outcome.At(position + outcome.Position))];
        }
        catch (SmsException failure) when (failure is SmsRejectedException or SmsTransportException or SmsOutcomeUnknownException)
        {
            return [.. part.Select((message, place) => SmsOutcome.Of(message.To, position + place, failure))];
        }
    }
}
