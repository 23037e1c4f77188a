using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue;
using TemplateSms.Queue.AspNetCore.Endpoints;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints by which people look after a queue.</summary>
public static class SmsQueueEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps endpoints that look into the ledger of a queue and change what people decide: <c>GET lanes</c>, <c>unknown</c> and
    /// <c>messages/{id}</c>; <c>POST messages/find</c>, <c>messages/cancel</c>, <c>messages/{id}/release</c>, <c>messages/{id}/drop</c>,
    /// <c>lanes/{lane}/pause</c>, <c>lanes/{lane}/resume</c> and <c>forget</c>. A change is taken as <c>application/json</c> only. The ledger
    /// keeps the name of the user who released or dropped a message.
    /// </summary>
    /// <param name="endpoints">The application's endpoints.</param>
    /// <param name="pattern">The path before those of the endpoints.</param>
    /// <param name="allowAnonymous">
    /// Whether everybody who reaches the application may call them. By default the application's authorization decides, by its default policy;
    /// further ones are named on what this returns (<c>RequireAuthorization("support")</c>).
    /// </param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddSmsQueue</c> was not called.</exception>
    public static RouteGroupBuilder MapSmsQueue(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/sms/queue", bool allowAnonymous = false)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(SmsQueueManager)) == false)
            throw new InvalidOperationException($"{nameof(MapSmsQueue)} needs a queue: call services.AddSmsQueue first.");
        var group = endpoints.MapGroup(pattern).WithTags("SMS queue").AddEndpointFilter(RequestGuard.CheckAsync);
        if (!allowAnonymous)
            group.RequireAuthorization();
        LaneEndpoints.Map(group);
        LookEndpoints.Map(group);
        ChangeEndpoints.Map(group);
        return group;
    }
}
