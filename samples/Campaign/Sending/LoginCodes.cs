using System.Globalization;
using System.Security.Cryptography;
using TemplateSms;
using TemplateSms.Queue;

namespace Campaign.Sending;

/// <summary>Customers who sign in while the campaign is sent, and wait for their codes.</summary>
internal sealed class LoginCodes(ISmsQueue queue)
{
    private const string FirstCode = "0000";
    private const string LastCode = "9999";

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(400);

    // A code is for one sign-in, so that no run sends those of another.
    private readonly string _run = Guid.NewGuid().ToString("N");

    /// <summary>The codes that were queued so far.</summary>
    public int Queued { get; private set; }

    /// <summary>The first key and the last.</summary>
    public KeyRange Keys => new(KeyOf(FirstCode), KeyOf(LastCode));

    /// <summary>
    /// Queues codes that do not count. They have each process compile what it runs, which a service has done long before its campaign begins.
    /// </summary>
    /// <param name="count">The number of codes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SmsException">A code is not queued.</exception>
    public async Task WarmUpAsync(int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < count; i++)
            await QueueAsync($"warm-up/{_run}/{i.ToString(CultureInfo.InvariantCulture)}", cancellationToken);
    }

    /// <summary>Queues codes until the campaign ends, and one after it.</summary>
    /// <param name="ended">Ends with the campaign.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SmsException">A code is not queued.</exception>
    public async Task QueueAsync(CancellationToken ended, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(_interval);
        bool isNext;
        do
        {
            isNext = await IsNextAsync(timer, ended);
            await QueueAsync(KeyOf(Queued.ToString("0000", CultureInfo.InvariantCulture)), cancellationToken);
            Queued++;
        }
        while (isNext);
    }

    private static async Task<bool> IsNextAsync(PeriodicTimer timer, CancellationToken ended)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ended);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Task<SmsReceipt> QueueAsync(string key, CancellationToken cancellationToken)
    {
        var to = Customers.NumberOf(RandomNumberGenerator.GetInt32(Customers.Count));
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        return queue.SendLoginCode(to, code, new() { Key = key }, cancellationToken);
    }

    private string KeyOf(string number) => $"sign-in/{_run}/{number}";
}
