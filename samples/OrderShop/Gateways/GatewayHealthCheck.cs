using System.Net.Sockets;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using TemplateSms.ISendPro;

namespace OrderShop.Gateways;

/// <summary>
/// Whether the gateway can be reached. Degraded and not unhealthy when it cannot: the shop works on, and restarting it
/// would not bring the gateway back.
/// </summary>
public sealed class GatewayHealthCheck(IOptionsMonitor<ISendProOptions> account) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var address = account.CurrentValue.BaseAddress;
        try
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(address.Host, address.Port, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (SocketException exception)
        {
            return HealthCheckResult.Degraded($"{address.Authority} cannot be reached", exception);
        }
    }
}
