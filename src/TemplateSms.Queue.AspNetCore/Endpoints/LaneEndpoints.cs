using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TemplateSms.Queue.AspNetCore.Views;

namespace TemplateSms.Queue.AspNetCore.Endpoints;

/// <summary>The lanes of a queue.</summary>
internal static class LaneEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/lanes", ListAsync).Produces<IReadOnlyList<LaneView>>();
        group.MapPost("/lanes/{lane}/pause", PauseAsync).Produces(StatusCodes.Status204NoContent);
        group.MapPost("/lanes/{lane}/resume", ResumeAsync).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(SmsQueueManager manager, CancellationToken cancellationToken)
    {
        var lanes = await manager.GetLanesAsync(cancellationToken).ConfigureAwait(false);
        return TypedResults.Json([.. lanes.Select(LaneView.Of)], QueueJson.Default.IReadOnlyListLaneView);
    }

    private static async Task<IResult> PauseAsync(string lane, SmsQueueManager manager, CancellationToken cancellationToken)
    {
        await manager.PauseAsync(lane, cancellationToken).ConfigureAwait(false);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ResumeAsync(string lane, SmsQueueManager manager, CancellationToken cancellationToken)
    {
        await manager.ResumeAsync(lane, cancellationToken).ConfigureAwait(false);
        return TypedResults.NoContent();
    }
}
