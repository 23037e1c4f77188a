using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TemplateSms;
using TemplateSms.Queue;
using TemplateSms.Queue.Bus;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Requests;
using TemplateSms.Queue.Telemetry;
using TemplateSms.Queue.Working;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a queue.</summary>
public static class SmsQueueServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ISmsQueue"/>, <see cref="SmsQueueManager"/> and a worker that sends what is queued. Register the client before
    /// (<c>AddIsendpro</c>, <c>AddTwilio</c>), which keeps its own turns for direct sends: a lane's rate is the queue's.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the queue up; it has to name a database (<see cref="SmsQueueBuilder.UseSqlite"/>).</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// No database is named, there is a queue already, or the queue is to be the default client and no client was registered before.
    /// </exception>
    public static IServiceCollection AddSmsQueue(this IServiceCollection services, Action<SmsQueueBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(ISmsQueue)))
            throw new InvalidOperationException("A queue is already registered. Use its lanes instead of a second queue.");
        var builder = new SmsQueueBuilder();
        configure(builder);
        if (builder.Dialect is not { } dialect)
            throw new InvalidOperationException("The queue has no database. Configure one, for example with queue.UseSqlite.");

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(builder.Settings);
        services.AddSingleton(dialect);
        services.AddLedger();
        services.AddSingleton<QueueSignal>();
        services.AddSingleton(provider => new QueueAccounts(provider, provider.GetRequiredService<QueueSettings>()));
        services.AddSingleton(provider => new MessagePlanner(
            provider.GetRequiredService<QueueSettings>(),
            provider.GetRequiredService<QueueAccounts>(),
            provider.GetService<ISmsBodyProtector>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<WorkerNotice>();
        services.AddSingleton(provider => new QueueDoor(
            provider.GetRequiredService<LedgerDatabase>(),
            provider.GetRequiredService<MessageAdder>(),
            provider.GetRequiredService<WorkerNotice>(),
            provider.GetRequiredService<QueueSignal>(),
            provider.GetService<BusPublisher>()));
        services.AddSingleton<ISmsQueue, SmsQueue>();
        if (builder.Bus is { } bus)
            services.AddBus(bus);
        if (builder.HasWorker || builder.Bus is not null)
            services.AddSending();
        if (builder.HasWorker)
            services.AddWorker(builder.Bus is not null);
        if (builder.IsDefaultClient)
            services.ReplaceDefaultClient();
        return services;
    }

    private static void AddLedger(this IServiceCollection services)
    {
        services.AddSingleton<LedgerDatabase>();
        services.AddSingleton<MessageAdder>();
        services.AddSingleton<LaneTable>();
        services.AddSingleton<Claimer>();
        services.AddSingleton<Settler>();
        services.AddSingleton<Sweeper>();
        services.AddSingleton<LedgerReader>();
        services.AddSingleton<LedgerChanges>();
        services.AddSingleton(provider => new SmsQueueManager(provider.GetRequiredService<LedgerDatabase>()));
    }

    private static void AddBus(this IServiceCollection services, Func<IServiceProvider, ISmsQueueBus> bus)
    {
        services.AddSingleton<DueMessages>();
        services.AddSingleton(provider => new BusPublisher(bus(provider), provider.GetRequiredService<ILogger<BusPublisher>>()));
        services.AddSingleton(provider => new SmsQueueSender(
            provider.GetRequiredService<QueueSettings>(),
            provider.GetRequiredService<QueueAccounts>(),
            provider.GetRequiredService<Claimer>(),
            provider.GetRequiredService<DueMessages>(),
            provider.GetRequiredService<ClaimSender>(),
            provider.GetRequiredService<ILogger<SmsQueueSender>>(),
            provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddSending(this IServiceCollection services)
    {
        services.AddSingleton<QueueMetrics>();
        services.AddSingleton(provider => new ClaimPlanner(
            provider.GetRequiredService<QueueAccounts>(), provider.GetService<ISmsBodyProtector>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new RequestSender(
            provider.GetRequiredService<QueueSettings>(),
            provider.GetRequiredService<LedgerDatabase>(),
            provider.GetRequiredService<Settler>(),
            provider.GetRequiredService<QueueMetrics>(),
            provider.GetRequiredService<ILogger<RequestSender>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ClaimSender>();
    }

    private static void AddWorker(this IServiceCollection services, bool hasBus)
    {
        services.AddSingleton(provider => new Reconciliation(
            account => account is null ? provider.GetService<ISmsReconciler>() : provider.GetKeyedService<ISmsReconciler>(account),
            provider.GetRequiredService<LedgerReader>(),
            provider.GetRequiredService<Settler>(),
            provider.GetRequiredService<LedgerChanges>(),
            provider.GetRequiredService<ILogger<Reconciliation>>()));
        services.AddSingleton<Housekeeping>();
        services.AddSingleton<WorkerStart>();
        if (hasBus)
            services.AddHostedService<BusWorker>();
        else
            services.AddHostedService<QueueWorker>();
    }

    private static void ReplaceDefaultClient(this IServiceCollection services)
    {
        var direct = services.LastOrDefault(service => service.ServiceType == typeof(ISmsClient) && !service.IsKeyedService)
            ?? throw new InvalidOperationException("The queue cannot be the default client. Before it, register the client that it sends through (AddIsendpro, AddTwilio).");
        services.RemoveAll<ISmsClient>();
        services.AddKeyedSingleton(QueueAccounts.DirectClient, (provider, _) => direct switch
        {
            { ImplementationInstance: ISmsClient instance } => instance,
            { ImplementationFactory: { } factory } => (ISmsClient)factory(provider),
            _ => throw new InvalidOperationException("The client that the queue sends through is registered by its type. Register it with a factory instead."),
        });
        services.AddSingleton<ISmsClient>(provider => provider.GetRequiredService<ISmsQueue>());
    }
}
