using System.Globalization;
using TemplateSms;
using TemplateSms.Queue;

namespace Campaign.Sending;

/// <summary>The messages of the campaign, each with a key: a run that queues one again gets the receipt of the first.</summary>
internal sealed class SpringSale(CampaignOptions options, ISmsQueue queue)
{
    private const int AtOnce = 100;

    // Between two transactions others get their turn, such as a customer who waits for a code. Messages are still queued faster than they are sent.
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    private static readonly DateOnly _lastDay = new(2027, 4, 30);

    /// <summary>The first key and the last.</summary>
    public KeyRange Keys => new(KeyOf(0), KeyOf(options.Messages - 1));

    /// <summary>Queues the messages of all customers.</summary>
    /// <exception cref="SmsException">A message is not queued.</exception>
    public async Task QueueAsync(CancellationToken cancellationToken)
    {
        foreach (var some in Enumerable.Range(0, options.Messages).Chunk(AtOnce))
        {
            var messages = some.Select(customer => MessageTo(customer)).ToList();
            // The key of each is this one and its number, spring-sale/+33639980041.
            var receipt = await queue.SendAsync(messages, new() { Key = options.Name }, cancellationToken);
            receipt.EnsureAllAccepted();
            await Task.Delay(_pause, cancellationToken);
        }
    }

    private static SmsMessage MessageTo(int customer)
    {
        var voucher = string.Create(CultureInfo.InvariantCulture, $"S{customer:0000}");
        return Sms.SpringSale(Customers.NameOf(customer), voucher, _lastDay).To(Customers.NumberOf(customer));
    }

    private string KeyOf(int customer) => $"{options.Name}/{Customers.NumberOf(customer).Value}";
}
