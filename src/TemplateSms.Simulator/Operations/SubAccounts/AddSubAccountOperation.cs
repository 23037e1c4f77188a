using TemplateSms.Shared;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.SubAccounts;

/// <summary>POST subaccount: a new sub-account, with a key of its own. Its password is forgotten at once.</summary>
internal sealed class AddSubAccountOperation(RequestRules rules, SubAccountRegister subAccounts) : SubAccountOperation(rules)
{
    private const string Add = "addAccount";
    private const int Longest = 100;

    // Words of the provider's document, where they stand in the field of the number.
    private const string AddedReply = "Le sous compte a ete ajoute";

    protected override Refusal? CheckName(RequestFields fields) =>
        fields.One(FieldNames.SubAccountEdit) is Add ? null : Refusal.Of(FieldNames.SubAccountEdit, $"must be {Add} in a POST; changes are sent with PUT");

    protected override Refusal? CheckOwn(RequestFields fields) =>
        CheckText(fields, FieldNames.SubAccountLogin)
        ?? CheckText(fields, FieldNames.SubAccountPassword)
        ?? (subAccounts.HasLogin(fields.One(FieldNames.SubAccountLogin)!) ? Refusal.Of(FieldNames.SubAccountLogin, "is that of another sub-account") : null);

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        if (subAccounts.Add(incoming.Fields.One(FieldNames.SubAccountLogin)!, out var key) is not { } added)
            return ReplyWriter.Refused(Refusal.Of(FieldNames.SubAccountLogin, "this gateway keeps no more sub-accounts"));
        return ReplyWriter.Entries([added], (json, account) =>
        {
            json.WriteNumber("code", IsendproCodes.SubAccountAdded);
            json.WriteString("message", AddedReply);
            json.WriteString("subAccountId", account.Id);
            json.WriteString("subAccountKeyId", key);
            json.WriteString("subAccountLogin", account.Login);
        });
    }

    private static Refusal? CheckText(RequestFields fields, string name) => fields.One(name) switch
    {
        null => Refusal.Of(name, "is missing"),
        { Length: > Longest } => Refusal.Of(name, $"is at most {Longest} characters"),
        _ => null,
    };
}
