using Microsoft.AspNetCore.Http.HttpResults;
using TemplateSms.Simulator.Api.Views;
using TemplateSms.Simulator.Ledger;

namespace TemplateSms.Simulator.Api;

/// <summary>Replies from the phones.</summary>
internal static class RepliesApi
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/replies", Reply).ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Answers as if from the phone. STOP, in any case, puts the number on the black list and calls the account's URL.</summary>
    /// <param name="phone">The phone.</param>
    /// <param name="options">The gateway's rules.</param>
    /// <param name="reply">Who answers, and what.</param>
    public static Results<Created<Message>, ProblemHttpResult> Reply(Phone phone, SmsGatewayOptions options, ReplyRequest reply)
    {
        if (phone.Check(reply.From, reply.Text) is { } problem)
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest);

        var message = phone.Reply(reply.From, reply.Text);
        return TypedResults.Created($"{ApiAddress.Prefix}/messages/{message.Id}", Message.From(message, options.Rules));
    }
}
