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
            var to = Customers.NumberOf(RandomNumberGenerator.GetInt32(Customers.Count));
            var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
            var key = KeyOf(Queued.ToString("0000", CultureInfo.InvariantCulture));
            await queue.SendLoginCode(to, code, new() { Key = key }, cancellationToken);
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

    private string KeyOf(string number) => $"sign-in/{_run}/{number}";
}
