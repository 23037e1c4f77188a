using Microsoft.AspNetCore.Http.HttpResults;
using TemplateSms.Simulator.Api.Views;
using TemplateSms.Simulator.Callbacks;

namespace TemplateSms.Simulator.Api;

/// <summary>Callbacks, and how they fared.</summary>
internal static class CallbacksApi
{
    private const int MostListed = 500;
    private const int UsuallyListed = 50;

    public static void Map(RouteGroupBuilder api) => api.MapGet("/callbacks", List).ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Lists the newest 1,000 callbacks, newest first: delivery receipts, STOP replies, and statuses at Twilio.</summary>
    /// <param name="log">The callbacks.</param>
    /// <param name="message">Only those about the message with this id.</param>
    /// <param name="before">Only those with a smaller id: the next page is before the last one of this page.</param>
    /// <param name="limit">The most callbacks, 1 to 500; 50 unless given.</param>
    public static Results<Ok<CallbackList>, ProblemHttpResult> List(CallbackLog log, string? message, string? before, string? limit)
    {
        var given = new Parameters();
        var about = given.Number(nameof(message), message, 1, long.MaxValue, 0L);
        var end = given.Number(nameof(before), before, 0, long.MaxValue, long.MaxValue);
        var most = given.Number(nameof(limit), limit, 1, MostListed, UsuallyListed);
        return given.Problem is { } problem
            ? TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest)
            : TypedResults.Ok(new CallbackList(log.List(about == 0 ? null : about, end, most)));
    }
}
