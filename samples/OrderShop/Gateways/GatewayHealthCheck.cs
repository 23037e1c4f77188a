using Microsoft.Extensions.Diagnostics.HealthChecks;
using TemplateSms;
using TemplateSms.Isendpro;

namespace OrderShop.Gateways;

/// <summary>
/// Whether the gateway answers, knows the key and has credit left. Degraded and not unhealthy when it does not: the shop
/// works on, and restarting it would not bring the gateway back.
/// </summary>
public sealed class GatewayHealthCheck(IsendproClient client) : IHealthCheck
{
    private const decimal LeastEuros = 10;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var credit = await client.GetCreditAsync(cancellationToken);
            var data = new Dictionary<string, object> { ["euros"] = credit.Euros };
            return credit.Euros < LeastEuros
                ? HealthCheckResult.Degraded("The account's credit runs out", data: data)
                : HealthCheckResult.Healthy(data: data);
        }
        catch (SmsException exception)
        {
            return HealthCheckResult.Degraded("The gateway does not serve the account", exception);
        }
    }
}
