using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using TemplateSms.Queue;
using TemplateSms.Soak.Queues.Bus;
using Wolverine;
using Wolverine.Postgresql;
using Wolverine.RabbitMQ;

namespace TemplateSms.Soak.Bus;

/// <summary>Registers what a process of the bus needs, and feeds the bus.</summary>
internal static class BusProgram
{
    private const string Queue = "sms";
    private static readonly TimeSpan _margin = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _publishAgain = TimeSpan.FromSeconds(10);

    // What a killed process had in its inbox comes back after this silence and two checks; after a minute and 20 seconds by default.
    private static readonly TimeSpan _silence = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _check = TimeSpan.FromSeconds(2);

    public static void AddTo(IHostApplicationBuilder builder, BusSettings settings)
    {
        var dataSource = NpgsqlDataSource.Create(settings.Connection);
        builder.Services.AddIsendpro(options =>
        {
            options.ApiKey = "key-of-a-soak";
            options.BaseAddress = settings.Gateway;
            options.Timeout = settings.Timeout;
        });
        if (!settings.IsNaive)
        {
            builder.Services.AddSmsQueue(queue =>
            {
                queue.UsePostgreSql(dataSource).UseWolverine(_publishAgain).LeaseMargin(_margin);
                if (settings.Numbers is not null)
                    queue.WithoutWorker();
            });
        }

        builder.UseWolverine(options => Configure(options, settings, dataSource));
    }

    /// <summary>Publishes messages, each under a key of its own.</summary>
    public static async Task FeedAsync(IServiceProvider services, BusSettings settings, IReadOnlyList<string> numbers)
    {
        if (!settings.IsNaive)
        {
            var to = numbers.Select(number => PhoneNumber.Parse(number)).ToList();
            await services.GetRequiredService<ISmsQueue>().SendAsync(SendNowHandler.Content, to, new SmsSendOptions { Key = "soak" });
            return;
        }

        await using var scope = services.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        foreach (var number in numbers)
            await bus.PublishAsync(new SendNow(number.TrimStart('+'), number));
    }

    private static void Configure(WolverineOptions options, BusSettings settings, NpgsqlDataSource dataSource)
    {
        options.ApplicationAssembly = typeof(BusProgram).Assembly;
        options.Discovery.DisableConventionalDiscovery();
        options.PersistMessagesWithPostgresql(dataSource, "wolverine");
        options.UseRabbitMq(settings.Broker).AutoProvision();
        options.Durability.FirstHealthCheckExecution = _check;
        options.Durability.HealthCheckPollingTime = _check;
        options.Durability.CheckAssignmentPeriod = _check;
        options.Durability.StaleNodeTimeout = _silence;
        options.Durability.OrphanedMessageSweepPollingTime = _check;
        options.Durability.ScheduledJobPollingTime = _check;
        if (settings.IsNaive)
        {
            options.Discovery.IncludeType(typeof(SendNowHandler));
            options.PublishMessage<SendNow>().ToRabbitQueue(Queue).UseDurableOutbox();
            if (settings.Numbers is null)
                options.ListenToRabbitQueue(Queue).UseDurableInbox().MaximumParallelMessages(settings.InFlight);
            return;
        }

        options.AddSmsQueue();
        options.PublishMessage<SendQueuedSms>().ToRabbitQueue(Queue).UseDurableOutbox();
        if (settings.Numbers is null)
            options.ListenToRabbitQueue(Queue).ProcessInParallelWithNativeAcks().MaximumParallelMessages(settings.InFlight);
    }
}
