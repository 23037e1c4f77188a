using Microsoft.Extensions.Options;
using TemplateSms.Isendpro;
using TemplateSms.Simulator;

namespace OrderShop.Gateways;

/// <summary>In development, the gateway is a simulator in this process, on the port that the account's address names.</summary>
public sealed partial class DevelopmentGateway(IOptions<IsendproOptions> account, IConfiguration configuration, ILogger<DevelopmentGateway> logger)
    : IHostedService, IAsyncDisposable
{
    private SmsGateway? _gateway;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var options = new SmsGatewayOptions { Port = account.Value.BaseAddress.Port };
        options.Callbacks.ReceiptUrl = configuration.GetValue<Uri>("Simulator:ReceiptUrl");
        _gateway = await SmsGateway.StartAsync(options, cancellationToken);
        LogInbox(_gateway.InboxAddress);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _gateway?.DisposeAsync() ?? default;

    [LoggerMessage(Level = LogLevel.Information, Message = "No message leaves this machine; the inbox is at {Address}")]
    private partial void LogInbox(Uri address);
}
