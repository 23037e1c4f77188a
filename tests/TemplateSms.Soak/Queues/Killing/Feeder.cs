using System.Globalization;
using TemplateSms.Queue;

namespace TemplateSms.Soak.Queues.Killing;

/// <summary>Queues messages under keys, in calls for many, and makes a call again for as long as it fails.</summary>
internal sealed class Feeder(ISmsQueue queue, int messages)
{
    private const int OfACall = 50;
    private static readonly SmsContent _content = SmsContent.Create("Your parcel is on its way.");

    /// <summary>The key that a message has in the ledger.</summary>
    public static string KeyOf(int number) => $"soak/{NumberOf(number).Value}";

    /// <summary>The recipient of a message.</summary>
    public static PhoneNumber NumberOf(int number) => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+336{number:00000000}"));

    /// <summary>Queues some of the messages.</summary>
    public async Task FeedAsync(int from, int to)
    {
        for (var first = from; first < to; first += OfACall)
        {
            var numbers = Enumerable.Range(first, Math.Min(OfACall, to - first)).Select(NumberOf).ToList();
            while (!await TryAsync(numbers))
                await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    /// <summary>Queues the second half of the messages, at the pace at which the first leaves.</summary>
    /// <param name="sent">Tells how many have left.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task FollowAsync(Func<int> sent, CancellationToken cancellationToken)
    {
        for (var first = messages / 2; first < messages; first += OfACall)
        {
            while (sent() < first - (messages / 2))
                await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
            await FeedAsync(first, Math.Min(messages, first + OfACall));
        }
    }

    // An exception tells that nothing is kept, or that nobody knows: under its key, a message is kept once all the same.
    private async Task<bool> TryAsync(List<PhoneNumber> numbers)
    {
        try
        {
            var receipt = await queue.SendAsync(_content, numbers, new SmsSendOptions { Key = "soak" });
            return receipt.Outcomes.All(outcome => outcome.Receipt is not null);
        }
        catch (SmsException)
        {
            return false;
        }
    }
}
