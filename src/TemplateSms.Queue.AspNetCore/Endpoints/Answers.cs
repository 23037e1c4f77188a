using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace TemplateSms.Queue.AspNetCore.Endpoints;

/// <summary>Answers that say why there is nothing better.</summary>
internal static class Answers
{
    public static ProblemHttpResult Problem(string detail, int status) => TypedResults.Problem(detail, statusCode: status);

    public static ProblemHttpResult NoSuchMessage() => Problem("There is no such message.", StatusCodes.Status404NotFound);
}
