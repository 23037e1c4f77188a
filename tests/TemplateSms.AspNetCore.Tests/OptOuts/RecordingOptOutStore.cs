using System.Collections.Concurrent;

namespace TemplateSms.AspNetCore.Tests.OptOuts;

/// <summary>Keeps the opt-outs of a host.</summary>
internal sealed class RecordingOptOutStore(ReceivedOptOuts received) : ISmsOptOutStore
{
    public Task AddAsync(SmsOptOut optOut, CancellationToken cancellationToken)
    {
        received.OptOuts.Enqueue(optOut);
        return Task.CompletedTask;
    }
}

/// <summary>The opt-outs that the stores of a host, one for each reply, were given.</summary>
internal sealed class ReceivedOptOuts
{
    public ConcurrentQueue<SmsOptOut> OptOuts { get; } = new();
}
