using Npgsql;
using TemplateSms.Queue;
using Wolverine;
using Wolverine.Postgresql;
using Wolverine.RabbitMQ;

namespace Campaign.Workers;

/// <summary>The bus that brings the messages to the workers, in the place of their own looks into the ledger.</summary>
internal static class CampaignBus
{
    private const int AtOnce = 64;

    // A queue of the broker for each lane, so that codes do not wait for marketing.
    private static readonly string[] _lanes = ["codes", "marketing"];

    /// <summary>Registers Wolverine over RabbitMQ.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="settings">The settings that all processes share.</param>
    /// <param name="broker">The address of RabbitMQ.</param>
    /// <param name="isWorker">Whether this process takes messages from the broker.</param>
    public static void AddBus(this HostApplicationBuilder builder, QueueSettings settings, Uri broker, bool isWorker) => builder.UseWolverine(options =>
    {
        // Beside the tables of the ledger, wherever the connection finds these.
        options.PersistMessagesWithPostgresql(settings.PostgreSql!, new NpgsqlConnectionStringBuilder(settings.PostgreSql).SearchPath ?? "public");
        var exchange = "sms." + settings.Name;
        options.UseRabbitMq(broker).AutoProvision().DeclareExchange(exchange, topics =>
        {
            topics.ExchangeType = ExchangeType.Topic;
            foreach (var lane in _lanes)
                topics.BindTopic(lane).ToQueue($"{exchange}.{lane}");
        });
        // No outbox: a request that is lost is published again, by the ledger.
        options.PublishMessagesToRabbitMqExchange<SendQueuedSms>(exchange, request => request.Lane);
        options.AddSmsQueue();
        if (!isWorker)
            return;
        foreach (var lane in _lanes)
            options.ListenToRabbitQueue($"{exchange}.{lane}").ProcessInParallelWithNativeAcks().MaximumParallelMessages(AtOnce);
    });
}
