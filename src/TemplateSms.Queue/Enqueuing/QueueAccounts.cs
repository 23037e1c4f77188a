using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Telemetry;
using TemplateSms.Sending;

namespace TemplateSms.Queue.Enqueuing;

/// <summary>The clients through which a queue sends, by the names of their accounts.</summary>
internal sealed class QueueAccounts(IServiceProvider services, QueueSettings settings)
{
    /// <summary>The key under which the client stands whose place the queue has taken as the default.</summary>
    public static readonly object DirectClient = new();

    /// <summary>The client of an account.</summary>
    /// <exception cref="InvalidOperationException">There is none through which a queue can send.</exception>
    public ISmsQueueTransport Of(string? account)
    {
        var client = account is null
            ? services.GetKeyedService<ISmsClient>(DirectClient) ?? services.GetService<ISmsClient>()
            : services.GetKeyedService<ISmsClient>(account);
        return client switch
        {
            ISmsQueueTransport transport => transport,
            null when account is null => throw new InvalidOperationException("The queue has no client to send through. Register one before it (AddIsendpro, AddTwilio), or name accounts in its lanes (lane.Through)."),
            null => throw new InvalidOperationException($"A lane of the queue sends through the account '{account}', which is not registered."),
            _ => throw new InvalidOperationException($"The queue cannot send through {client.GetType().Name}: it does not implement {nameof(ISmsQueueTransport)}. Name the accounts in the lanes (lane.Through), which also fail over from one to the next."),
        };
    }

    /// <summary>The longest time of a request of a lane.</summary>
    public TimeSpan TimeoutOf(SmsLane lane) => lane.Accounts.Max(account => Of(account).Timeout);

    /// <summary>Checks the clients of all lanes, and warns of those with a rate that the queue does not keep.</summary>
    /// <exception cref="InvalidOperationException">One is missing, or sends again by itself what may have been sent.</exception>
    public void Check(ILogger logger)
    {
        foreach (var account in settings.Lanes.InOrder.SelectMany(lane => lane.Accounts).Distinct(StringComparer.Ordinal))
        {
            if (Of(account).RetriesUnknownOutcomes && settings.OnUnknown is not UnknownOutcome.SendAgain)
            {
                throw new InvalidOperationException(
                    $"The account '{NameOf(account)}' has RetryUnknownOutcomes, so it may send a message twice. Set it to false, or tell the queue to send again too (OnUnknown).");
            }
        }

        foreach (var lane in settings.Lanes.InOrder.Where(lane => lane.Rate is null))
        {
            foreach (var account in lane.Accounts.Where(account => Of(account).MaxRequestsPerSecond is not null))
                logger.RateNotKept(NameOf(account), lane.Name);
        }
    }

    /// <summary>The account that is asked after another one, as a lane orders them; the first after the last.</summary>
    public static string? After(SmsLane lane, string? account)
    {
        for (var i = 0; i < lane.Accounts.Count; i++)
        {
            if (lane.Accounts[i] == account)
                return lane.Accounts[(i + 1) % lane.Accounts.Count];
        }

        return lane.Accounts[0];
    }

    private static string NameOf(string? account) => account ?? "(default)";
}
