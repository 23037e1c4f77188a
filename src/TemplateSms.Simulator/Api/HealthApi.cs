using Microsoft.AspNetCore.Http.HttpResults;
using TemplateSms.Simulator.Ledger;

namespace TemplateSms.Simulator.Api;

/// <summary>Whether the gateway is there.</summary>
internal static class HealthApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/livez", Live);
        routes.MapGet("/readyz", Ready);
    }

    /// <summary>Answers as long as the process does.</summary>
    public static Ok Live() => TypedResults.Ok();

    /// <summary>Answers when messages can be kept.</summary>
    /// <param name="ledger">The messages.</param>
    public static Ok Ready(MessageLedger ledger)
    {
        _ = ledger.Store.Find(0);
        return TypedResults.Ok();
    }
}
