using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The statuses that the provider documents.</summary>
internal static class AnswerStatus
{
    private const int Done = 200;

    /// <summary>The status of the provider's <c>Erreur</c>.</summary>
    private const int Refused = 400;

    private const int NotFound = 404;

    public static bool IsRefusal(this GatewayAnswer answer) => answer.Status == Refused;

    /// <summary>Gives the failure of an answer whose status is not documented, so that nothing is known of it; or null.</summary>
    public static SmsException? Undocumented(this GatewayAnswer answer) =>
        answer.Status switch
        {
            Done or Refused => null,
            NotFound => answer.Unreadable("there may be no operation at this address, so check the path of BaseAddress"),
            _ => answer.Unreadable("the gateway documents 200 and 400 only"),
        };
}
