using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TemplateSms.Queue.AspNetCore.Views;

namespace TemplateSms.Queue.AspNetCore.Endpoints;

/// <summary>Looks at messages.</summary>
internal static class LookEndpoints
{
    private const int UsuallyListed = 100;
    private const int MostListed = 1_000;

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/unknown", UnknownAsync).Produces<IReadOnlyList<UnknownView>>();
        group.MapGet("/messages/{id:guid}", GetAsync).Produces<MessageView>().ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/messages/find", FindAsync).Accepts<Selection>("application/json").Produces<IReadOnlyList<MessageView>>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> UnknownAsync(SmsQueueManager manager, int? most, CancellationToken cancellationToken)
    {
        if (most is < 1 or > MostListed)
            return Answers.Problem("'most' is a number from 1 to 1,000.", StatusCodes.Status400BadRequest);
        var messages = await manager.GetUnknownAsync(most ?? UsuallyListed, cancellationToken).ConfigureAwait(false);
        return TypedResults.Json([.. messages.Select(UnknownView.Of)], QueueJson.Default.IReadOnlyListUnknownView);
    }

    private static async Task<IResult> GetAsync(Guid id, SmsQueueManager manager, CancellationToken cancellationToken) =>
        await manager.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } message
            ? TypedResults.Json(MessageView.Of(message), QueueJson.Default.MessageView)
            : Answers.NoSuchMessage();

    private static async Task<IResult> FindAsync(HttpRequest request, SmsQueueManager manager, CancellationToken cancellationToken)
    {
        if (await SelectionReader.ReadAsync(request).ConfigureAwait(false) is not { Key: { Length: > 0 } key, Template: null, Number: null })
            return Answers.Problem("The body must be {\"key\": \"…\"}.", StatusCodes.Status400BadRequest);
        var messages = await manager.FindAsync(key, UsuallyListed, cancellationToken).ConfigureAwait(false);
        return TypedResults.Json([.. messages.Select(MessageView.Of)], QueueJson.Default.IReadOnlyListMessageView);
    }
}
