using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using TemplateSms.Simulator.Events;

namespace TemplateSms.Simulator.Api;

/// <summary>Events, as they happen.</summary>
internal static class EventsApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/events", Listen)
        .Produces<string>(StatusCodes.Status200OK, EventStreamResult.MediaType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>
    /// Server-sent events: message (a Message, new or changed), deleted ({ id }), cleared, account (an AccountView),
    /// callback (a Callback, new or changed); a comment every 15 seconds. A listener that falls behind is disconnected: after connecting, read the lists again.
    /// </summary>
    /// <param name="hub">The events.</param>
    /// <param name="account">The account.</param>
    /// <param name="options">The gateway's rules.</param>
    /// <param name="json">How data is written.</param>
    public static IResult Listen(EventHub hub, AccountReader account, SmsGatewayOptions options, IOptions<JsonOptions> json) => hub.Subscribe() is { } queue
        ? new EventStreamResult(hub, queue, account, options.Rules, json.Value.SerializerOptions)
        : TypedResults.Problem("too many listeners", statusCode: StatusCodes.Status503ServiceUnavailable);
}
