using System.Data.Common;
using Microsoft.AspNetCore.Http.HttpResults;
using TemplateSms.Simulator.Ledger;

namespace TemplateSms.Simulator.Api;

/// <summary>Whether the gateway is there.</summary>
internal static class HealthApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/livez", Live);
        routes.MapGet("/readyz", Ready).Produces(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Answers as long as the process does.</summary>
    public static Ok Live() => TypedResults.Ok();

    /// <summary>Answers when messages can be kept.</summary>
    /// <param name="ledger">The messages.</param>
    public static Results<Ok, StatusCodeHttpResult> Ready(MessageLedger ledger)
    {
        try
        {
            _ = ledger.Store.Find(0);
            return TypedResults.Ok();
        }
        catch (DbException)
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
