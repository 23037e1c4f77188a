using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TemplateSms.Queue.AspNetCore.Endpoints;

/// <summary>Guards every endpoint of the queue.</summary>
internal static partial class RequestGuard
{
    /// <summary>
    /// Takes a change as JSON only, which no form of another site's page can send in the name of a user who is signed in. Tells callers in words
    /// that the ledger cannot be reached.
    /// </summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && !request.HasJsonContentType())
            return Answers.Problem("The body must be application/json; it may be {}.", StatusCodes.Status415UnsupportedMediaType);
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            LogUnreachable(context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("TemplateSms.Queue.AspNetCore"), e);
            return Answers.Problem("The ledger cannot be reached.", StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The ledger of the queue cannot be reached.")]
    private static partial void LogUnreachable(ILogger logger, Exception exception);
}
