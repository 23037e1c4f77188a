using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A bus in memory, which delivers as often as it is told, each time at once.</summary>
internal sealed class MemoryBus(IServiceProvider services) : ISmsQueueBus
{
    private readonly ConcurrentBag<Task> _deliveries = [];
    private int _published;

    /// <summary>How often each request is delivered.</summary>
    public int Deliveries { get; set; } = 1;

    /// <summary>The number of publications that fail, from the first on.</summary>
    public int Failures { get; set; }

    /// <summary>The number of publications that are lost, from the first on.</summary>
    public int Losses { get; set; }

    public Task PublishAsync(IReadOnlyList<SendQueuedSms> requests, CancellationToken cancellationToken)
    {
        var publication = Interlocked.Increment(ref _published);
        if (publication <= Failures)
            throw new InvalidOperationException("Nobody takes it.");
        if (publication <= Losses)
            return Task.CompletedTask;
        foreach (var request in requests.SelectMany(request => Enumerable.Repeat(request, Deliveries)))
            _deliveries.Add(Task.Run(() => services.GetRequiredService<SmsQueueSender>().SendAsync(request.Id, CancellationToken.None), CancellationToken.None));
        return Task.CompletedTask;
    }

    /// <summary>Waits until every request that was delivered has been dealt with.</summary>
    public Task UntilIdleAsync() => Task.WhenAll(_deliveries);

    /// <summary>Has a queue sent by a bus in memory.</summary>
    public static Action<SmsQueueBuilder> Use(Action<MemoryBus>? configure = null, Action<SmsQueueBuilder>? queue = null, TimeSpan? publishAgain = null) => builder =>
    {
        builder.UseBus(
            services =>
            {
                var bus = new MemoryBus(services);
                configure?.Invoke(bus);
                return bus;
            },
            publishAgain ?? TimeSpan.FromMinutes(5));
        queue?.Invoke(builder);
    };
}
