using System.Text.Json;
using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.SubAccounts;

/// <summary>The provider's <c>SubaccountAddResponse</c> and <c>SubaccountResponse</c>, which spell the key's field in two ways.</summary>
internal static class SubAccountAnswer
{
    public static GatewayReading<SubAccount> ReadAdded(GatewayAnswer answer) =>
        AnswerEntries.Read(answer, ReadAccount) is [var added] && !answer.IsRefusal()
            ? added
            : SendAnswer.RefusalUnless(answer, IsendproCodes.SubAccountAdded, "a sub-account was added, and the answer does not have its key");

    public static GatewayReading<SubAccountChange> ReadChanged(GatewayAnswer answer)
    {
        if (answer.IsRefusal() || AnswerEntries.Read(answer, ReadChange) is not [var change])
            return SendAnswer.Refusal(answer);
        return change.Code == IsendproCodes.WrongKey ? new SmsRejectedException(null, change.Code, change.GatewayMessage) : change;
    }

    private static SubAccount? ReadAccount(JsonElement entry) => Key(entry) is { Length: > 0 } key
        ? new SubAccount
        {
            Key = key,
            Id = AnswerEntries.Text(entry, "subAccountId"),
            Login = AnswerEntries.Text(entry, "subAccountLogin"),
            Code = AnswerEntries.Integer(entry, "code"),
            GatewayMessage = Message(entry),
        }
        : null;

    private static SubAccountChange? ReadChange(JsonElement entry) => AnswerEntries.Integer(entry, "code") is { } code
        ? new SubAccountChange { Code = code, GatewayMessage = Message(entry), Id = AnswerEntries.Text(entry, "subAccountId"), Key = Key(entry) }
        : null;

    private static string? Key(JsonElement entry) => AnswerEntries.Text(entry, "subAccountKeyId", "subAccountKeyid");

    // The example of the provider's document has the words in 'tel'.
    private static string? Message(JsonElement entry) => AnswerEntries.Text(entry, "message", "tel");
}
