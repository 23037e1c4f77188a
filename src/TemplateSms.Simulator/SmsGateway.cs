using TemplateSms.Simulator.Hosting;
using TemplateSms.Simulator.Ledger;

namespace TemplateSms.Simulator;

/// <summary>
/// An iSendPro gateway on loopback: it takes the provider's sending requests over real HTTP, refuses what the provider's
/// document forbids, and keeps what it received. No message ever leaves the machine.
/// </summary>
/// <remarks>
/// It answers POST (JSON, urlencoded or multipart form) and GET at <c>/cgi-bin/sms</c>, and POST (JSON) at
/// <c>/cgi-bin/smsmulti</c>: HTTP 200 with an entry for each number, or HTTP 400 with the reason when the whole request is
/// refused. Members are safe to use from several threads.
/// </remarks>
public sealed class SmsGateway : IAsyncDisposable
{
    /// <summary>The port of the gateway that <c>dotnet run</c> starts.</summary>
    public const int DefaultPort = 8026;

    private readonly WebApplication _application;
    private readonly MessageLedger _ledger;

    private SmsGateway(WebApplication application, MessageLedger ledger, Uri baseAddress)
    {
        _application = application;
        _ledger = ledger;
        BaseAddress = baseAddress;
    }

    /// <summary>The address to give to a client, for example <c>http://127.0.0.1:49152/cgi-bin/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>
    /// What was received so far, oldest first, taken or refused; a copy that later messages do not change. How much is
    /// kept is bounded by <see cref="SmsGatewayOptions.MessageLimit"/> and <see cref="SmsGatewayOptions.LedgerByteLimit"/>.
    /// </summary>
    public IReadOnlyList<GatewayMessage> Messages => _ledger.Snapshot();

    /// <summary>Starts a gateway; dispose it to stop.</summary>
    /// <param name="options">What it knows and keeps, read once; null for the defaults and a free port.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The gateway, listening.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<SmsGateway> StartAsync(SmsGatewayOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SmsGatewayOptions();
        options.Validate();

        var ledger = new MessageLedger(options.MessageLimit, options.LedgerByteLimit);
        var application = GatewayHost.Build(options.Port, new SendEndpoint(options, ledger));
        try
        {
            await application.StartAsync(cancellationToken);
            return new SmsGateway(application, ledger, new Uri(new Uri(application.Urls.First()), "/cgi-bin/"));
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Forgets the messages received so far.</summary>
    public void Clear() => _ledger.Clear();

    /// <summary>Stops listening; requests under way are broken off.</summary>
    /// <returns>A task that ends when the port is free.</returns>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
