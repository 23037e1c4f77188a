using System.Text.Json;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Answers;

/// <summary>The provider's <c>SMSReponse</c> and <c>Erreur</c>: an entry for each number, or one for the request.</summary>
internal static class SendAnswer
{
    /// <summary>The entries, at least one, or the failure that an answer without them is.</summary>
    public static SmsException? Read(GatewayAnswer answer, out IReadOnlyList<GatewayEntry> entries)
    {
        entries = [];
        if (answer.Undocumented() is { } failure)
            return failure;
        entries = Entries(answer);
        if (entries.Count == 0)
            return answer.Unreadable("the answer is not the gateway's document");
        return answer.IsRefusal() && entries.Any(static entry => entry.IsSent)
            ? answer.Unreadable("the answer contradicts its status")
            : null;
    }

    /// <summary>Gives the meaning of an answer without the figures that were asked for: a refusal, or nothing that can be read.</summary>
    public static SmsException Refusal(GatewayAnswer answer) =>
        Entries(answer) is [{ IsSent: false } entry, ..]
            ? new SmsRejectedException(null, entry.Code, entry.Message)
            : answer.Unreadable("the answer is not the gateway's document");

    /// <summary>Gives the meaning of an answer about one number without what was asked for.</summary>
    public static SmsException Refusal(GatewayAnswer answer, PhoneNumber number, PhoneRegion region) =>
        Entries(answer) is [{ IsSent: false } entry, ..] && !GatewayNumber.IsAnother(entry.Number, number, region)
            ? new SmsRejectedException(number, entry.Code, entry.Message)
            : answer.Unreadable("the answer is not the gateway's document on this number");

    /// <summary>Gives the meaning of an answer without what was asked for: a refusal, unless its code says that it was done all the same.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="done">The code that says so.</param>
    /// <param name="problem">The words for that, without a period at their end.</param>
    public static SmsException RefusalUnless(GatewayAnswer answer, int done, string problem) =>
        Entries(answer) is [{ Code: var code }, ..] && code == done ? answer.Unreadable(problem, code) : Refusal(answer);

    private static GatewayEntry[] Entries(GatewayAnswer answer) => AnswerEntries.Read(answer, ReadEntry);

    private static GatewayEntry? ReadEntry(JsonElement entry) => AnswerEntries.Integer(entry, "code") is { } code
        ? new GatewayEntry(code, AnswerEntries.Number(entry), AnswerEntries.Integer(entry, "smslong"), AnswerEntries.Text(entry, "message"))
        : null;
}
