using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using TemplateSms.Simulator;
using Wolverine;
using Wolverine.Postgresql;
using Wolverine.RabbitMQ;

namespace TemplateSms.Queue.Wolverine.Tests.Kit;

/// <summary>An application with a queue over RabbitMQ and PostgreSQL, and a simulated gateway. It starts once for all tests.</summary>
public sealed class TestBus : IAsyncLifetime
{
    /// <summary>The variable with the connection string of a server on which schemas may be made.</summary>
    private const string PostgreSql = "TEMPLATESMS_POSTGRESQL";

    /// <summary>The variable with the address of a broker on which queues may be made.</summary>
    private const string RabbitMq = "TEMPLATESMS_RABBITMQ";

    private static readonly string[] _lanes = ["codes", "default", "marketing"];

    // The first handler of a process is compiled when its first message comes.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly string _schema = $"sms_{Guid.NewGuid():N}";
    private IHost? _host;
    private SmsGateway? _gateway;
    private NpgsqlDataSource? _dataSource;

    public static PhoneNumber Number { get; } = PhoneNumber.Parse("+33680011234");

    public NpgsqlDataSource DataSource => _dataSource!;

    public IServiceProvider Services => _host!.Services;

    public ISmsQueue Queue => Services.GetRequiredService<ISmsQueue>();

    private static string? Server => Environment.GetEnvironmentVariable(PostgreSql);

    private static string? Broker => Environment.GetEnvironmentVariable(RabbitMq);

    /// <summary>Skips a test where there are no servers.</summary>
    public static void Require()
    {
        Assert.True((Server is not null && Broker is not null) || Environment.GetEnvironmentVariable("CI") != "true", "No PostgreSQL or RabbitMQ runs, which .ci/run starts.");
        Skip.If(Server is null, $"{PostgreSql} names no server of PostgreSQL.");
        Skip.If(Broker is null, $"{RabbitMq} names no broker of RabbitMQ.");
    }

    public async Task InitializeAsync()
    {
        if (Server is null || Broker is null)
            return;
        _gateway = await SmsGateway.StartAsync();
        _dataSource = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { SearchPath = _schema }.ToString());
        await using (var create = _dataSource.CreateCommand($"create schema {_schema}"))
            await create.ExecuteNonQueryAsync();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        builder.Services.AddSingleton(_dataSource);
        builder.Services.AddIsendpro(options =>
        {
            options.ApiKey = "key-of-a-test";
            options.BaseAddress = _gateway.BaseAddress;
        });
        builder.Services.AddSmsQueue(queue => queue.UsePostgreSql(_dataSource).UseWolverine(publishAgain: TimeSpan.FromSeconds(2)));
        builder.UseWolverine(options =>
        {
            options.ApplicationAssembly = typeof(OrderShippedHandler).Assembly;
            options.Durability.Mode = DurabilityMode.Solo;
            options.PersistMessagesWithPostgresql(_dataSource, _schema);
            options.UseRabbitMq(new Uri(Broker)).AutoProvision().DeclareExchange(_schema, exchange =>
            {
                exchange.ExchangeType = ExchangeType.Topic;
                foreach (var lane in _lanes)
                    exchange.BindTopic(lane).ToQueue($"{_schema}.{lane}");
            });
            options.PublishMessagesToRabbitMqExchange<SendQueuedSms>(_schema, request => request.Lane).UseDurableOutbox();
            foreach (var lane in _lanes)
                options.ListenToRabbitQueue($"{_schema}.{lane}");
            options.AddSmsQueue();
        });
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_host is null)
            return;
        await _host.StopAsync();
        _host.Dispose();
        await using (var drop = DataSource.CreateCommand($"drop schema {_schema} cascade"))
            await drop.ExecuteNonQueryAsync();
        await DataSource.DisposeAsync();
        await _gateway!.DisposeAsync();
    }

    /// <summary>How often the gateway has taken a text.</summary>
    public int Taken(string text) => _gateway!.Messages.Count(message => message.Text == text);

    /// <summary>Waits until the ledger has a message with a text in a state, and the gateway what that means.</summary>
    public async Task UntilAsync(string text, string state)
    {
        using var time = new CancellationTokenSource(_patience);
        while (await StateAsync(text) != state)
        {
            Assert.False(time.IsCancellationRequested, $"The message is {await StateAsync(text) ?? "not there"}.");
            await Task.Delay(20);
        }
    }

    /// <summary>The state of the message with a text; null where there is none.</summary>
    public async Task<string?> StateAsync(string text)
    {
        await using var command = DataSource.CreateCommand("select state from sms_message where body = $1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text });
        return (string?)await command.ExecuteScalarAsync();
    }
}
