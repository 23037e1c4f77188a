using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TemplateSms.Queue.AspNetCore.Views;

namespace TemplateSms.Queue.AspNetCore.Endpoints;

/// <summary>Changes that people decide, under the name of the user who is signed in.</summary>
internal static class ChangeEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapPost("/messages/{id:guid}/release", ReleaseAsync)
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/messages/{id:guid}/drop", DropAsync)
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/messages/cancel", CancelAsync).Accepts<Selection>("application/json").Produces<CancelledView>().ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/forget", ForgetAsync).Accepts<Selection>("application/json").Produces<ForgottenView>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ReleaseAsync(Guid id, HttpContext context, SmsQueueManager manager, CancellationToken cancellationToken) =>
        await manager.ReleaseAsync(id, UserOf(context), cancellationToken).ConfigureAwait(false) switch
        {
            SmsRelease.Released => TypedResults.NoContent(),
            SmsRelease.TooEarly => Answers.Problem("A request may still be on its way: 'releasableAt' says from when it can be released.", StatusCodes.Status409Conflict),
            SmsRelease.NotUnknown => Answers.Problem("The outcome of the message is not unknown, or its text has been erased.", StatusCodes.Status409Conflict),
            _ => Answers.NoSuchMessage(),
        };

    private static async Task<IResult> DropAsync(Guid id, HttpContext context, SmsQueueManager manager, CancellationToken cancellationToken)
    {
        if (await manager.DropAsync(id, UserOf(context), cancellationToken).ConfigureAwait(false))
            return TypedResults.NoContent();
        return await manager.FindAsync(id, cancellationToken).ConfigureAwait(false) is null
            ? Answers.NoSuchMessage()
            : Answers.Problem("The message is not waiting, and its outcome is not unknown.", StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> CancelAsync(HttpRequest request, SmsQueueManager manager, CancellationToken cancellationToken) =>
        await SelectionReader.ReadAsync(request).ConfigureAwait(false) switch
        {
            { Key: { Length: > 0 } key, Template: null, Number: null } => Cancelled(await manager.CancelAsync(key, cancellationToken).ConfigureAwait(false)),
            { Key: null, Template: { Length: > 0 } template, Number: null } => Cancelled(await manager.CancelTemplateAsync(template, cancellationToken).ConfigureAwait(false)),
            _ => Answers.Problem("The body must be {\"key\": \"…\"} or {\"template\": \"…\"}.", StatusCodes.Status400BadRequest),
        };

    private static async Task<IResult> ForgetAsync(HttpRequest request, SmsQueueManager manager, CancellationToken cancellationToken)
    {
        if (await SelectionReader.ReadAsync(request).ConfigureAwait(false) is not { Key: null, Template: null, Number: { } written } || !PhoneNumber.TryParse(written, out var number))
            return Answers.Problem("The body must be {\"number\": \"…\"}, with the country code.", StatusCodes.Status400BadRequest);
        var (blanked, open) = await manager.ForgetAsync(number, cancellationToken).ConfigureAwait(false);
        return TypedResults.Json(new ForgottenView(blanked, open), QueueJson.Default.ForgottenView);
    }

    private static IResult Cancelled(int messages) => TypedResults.Json(new CancelledView(messages), QueueJson.Default.CancelledView);

    private static string? UserOf(HttpContext context) => context.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : null;
}
