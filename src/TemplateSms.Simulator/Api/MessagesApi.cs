using Microsoft.AspNetCore.Http.HttpResults;
using TemplateSms.Simulator.Api.Views;
using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Store;

namespace TemplateSms.Simulator.Api;

/// <summary>Messages: list, search, read, wait, delete.</summary>
internal static class MessagesApi
{
    private const int MostListed = 500;
    private const int UsuallyListed = 50;
    private const int ConversationsUsuallyListed = 200;
    private const int LongestQuery = 200;
    private const int LongestWait = 60;
    private const int UsualWait = 5;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/messages", List).ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/messages/latest", Latest).ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/messages/wait", WaitAsync).ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/messages/{id:long}", Get);
        api.MapDelete("/messages", Clear);
        api.MapDelete("/messages/{id:long}", Delete);
        api.MapGet("/conversations", Conversations).ProducesProblem(StatusCodes.Status400BadRequest);
    }

    /// <summary>Lists messages, newest first.</summary>
    /// <param name="ledger">The messages.</param>
    /// <param name="options">The gateway's rules.</param>
    /// <param name="query">Words in text, number, sender, tracker or template, in any case; at most 200 characters.</param>
    /// <param name="to">A number, in any spelling; its replies are listed too.</param>
    /// <param name="status">accepted, refused or scheduled.</param>
    /// <param name="encoding">gsm7, ucs2 or none.</param>
    /// <param name="before">Only messages with a smaller id: the next page is before the last message of this one.</param>
    /// <param name="limit">The most messages, 1 to 500; 50 unless given.</param>
    public static Results<Ok<MessageList>, ProblemHttpResult> List(
        MessageLedger ledger, SmsGatewayOptions options, string? query, string? to, string? status, string? encoding, string? before, string? limit)
    {
        var given = new Parameters();
        var filter = MessageFilter.Of(
            given.Text(nameof(query), query, LongestQuery),
            to,
            given.Name<MessageStatus>(nameof(status), status),
            given.Name<GatewayEncoding>(nameof(encoding), encoding));
        var end = given.Number(nameof(before), before, 0, long.MaxValue, long.MaxValue);
        var most = given.Number(nameof(limit), limit, 1, MostListed, UsuallyListed);
        if (given.Problem is { } problem)
            return Problem(problem);
        return TypedResults.Ok(MessageList.From(ledger.Store.List(filter, end, most), options.Rules));
    }

    /// <summary>A message, with the request that brought it and its answer.</summary>
    /// <param name="ledger">The messages.</param>
    /// <param name="options">The gateway's rules.</param>
    /// <param name="id">The message's id.</param>
    public static Results<Ok<MessageDetail>, NotFound> Get(MessageLedger ledger, SmsGatewayOptions options, long id) =>
        ledger.Store.Find(id) is { } message ? TypedResults.Ok(MessageDetail.From(message, options.Rules)) : TypedResults.NotFound();

    /// <summary>The newest message to a number.</summary>
    /// <param name="ledger">The messages.</param>
    /// <param name="options">The gateway's rules.</param>
    /// <param name="to">The number, in any spelling.</param>
    public static Results<Ok<Message>, NotFound, ProblemHttpResult> Latest(MessageLedger ledger, SmsGatewayOptions options, string to)
    {
        var given = new Parameters();
        var number = RecipientNumber.Known(given.Phone(nameof(to), to));
        if (given.Problem is { } problem)
            return Problem(problem);
        return ledger.Store.Latest(number) is { } message ? TypedResults.Ok(Message.From(message, options.Rules)) : TypedResults.NotFound();
    }

    /// <summary>Waits for a message to a number: the oldest after a given one, as soon as there is one. 204 when the time is over.</summary>
    /// <param name="ledger">The messages.</param>
    /// <param name="options">The gateway's rules.</param>
    /// <param name="to">The number, in any spelling.</param>
    /// <param name="after">The id of the last message seen; 0, for none, unless given.</param>
    /// <param name="timeout">Seconds to wait, 0 to 60; 5 unless given.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public static async Task<Results<Ok<Message>, NoContent, ProblemHttpResult>> WaitAsync(
        MessageLedger ledger, SmsGatewayOptions options, string to, string? after, string? timeout, CancellationToken cancellationToken)
    {
        var given = new Parameters();
        var number = given.Phone(nameof(to), to);
        var last = given.Number(nameof(after), after, 0, long.MaxValue, 0);
        var seconds = given.Number<double>(nameof(timeout), timeout, 0, LongestWait, UsualWait);
        if (given.Problem is { } problem)
            return Problem(problem);

        var message = await ledger.WaitAsync(number, last, TimeSpan.FromSeconds(seconds), cancellationToken);
        return message is null ? TypedResults.NoContent() : TypedResults.Ok(Message.From(message, options.Rules));
    }

    /// <summary>Deletes all messages.</summary>
    /// <param name="ledger">The messages.</param>
    public static NoContent Clear(MessageLedger ledger)
    {
        ledger.Clear();
        return TypedResults.NoContent();
    }

    /// <summary>Deletes a message; one that is scheduled is not sent.</summary>
    /// <param name="ledger">The messages.</param>
    /// <param name="id">The message's id.</param>
    public static Results<NoContent, NotFound> Delete(MessageLedger ledger, long id) =>
        ledger.Delete(id) ? TypedResults.NoContent() : TypedResults.NotFound();

    /// <summary>Lists the numbers that messages go to and come from, the one with the newest message first.</summary>
    /// <param name="ledger">The messages.</param>
    /// <param name="options">The gateway's rules.</param>
    /// <param name="query">Counts only messages with these words, as in the list of messages.</param>
    /// <param name="limit">The most conversations, 1 to 500; 200 unless given.</param>
    public static Results<Ok<ConversationList>, ProblemHttpResult> Conversations(MessageLedger ledger, SmsGatewayOptions options, string? query, string? limit)
    {
        var given = new Parameters();
        var filter = MessageFilter.Of(given.Text(nameof(query), query, LongestQuery), to: null);
        var most = given.Number(nameof(limit), limit, 1, MostListed, ConversationsUsuallyListed);
        if (given.Problem is { } problem)
            return Problem(problem);
        return TypedResults.Ok(ConversationList.From(ledger.Store.Conversations(filter, most), options.Rules));
    }

    private static ProblemHttpResult Problem(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
