using System.Globalization;
using TemplateSms.Queue;
using TemplateSms.Simulator;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>Messages of the parts, and what a gateway has of them.</summary>
internal static class PartMessages
{
    public static SmsMessage Message(int number, SmsKind kind = SmsKind.Transactional) =>
        SmsContent.Create("Your code is 123456.", kind: kind).To(PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+336{number:00000000}")));

    /// <summary>Queues messages of different numbers.</summary>
    public static async Task AddAsync(ISmsQueue queue, int count, int first = 0, SmsKind kind = SmsKind.Transactional)
    {
        foreach (var some in Enumerable.Range(first, count).Chunk(500))
            await queue.SendAsync([.. some.Select(number => Message(number, kind))]);
    }

    /// <summary>The times at which a gateway has taken messages, by their references.</summary>
    public static ILookup<string, DateTimeOffset> Taken(SmsGateway gateway) =>
        gateway.Messages.Where(message => message.Accepted).ToLookup(message => message.Tracker!, message => message.ReceivedAt, StringComparer.Ordinal);
}
