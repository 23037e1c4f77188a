using System.Globalization;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.SubAccounts;

/// <summary>PUT subaccount: the price, the credit or the restrictions of a sub-account.</summary>
internal sealed class EditSubAccountOperation(RequestRules rules, SubAccountRegister subAccounts, AnswerOptions answers) : SubAccountOperation(rules)
{
    private const string SetPrice = "setPrice";
    private const string AddCredit = "addCredit";
    private const string SetRestriction = "setRestriction";

    protected override Refusal? CheckName(RequestFields fields) => fields.One(FieldNames.SubAccountEdit) is SetPrice or AddCredit or SetRestriction
        ? null
        : Refusal.Of(FieldNames.SubAccountEdit, $"must be {SetPrice}, {AddCredit} or {SetRestriction} in a PUT; a sub-account is added with POST");

    protected override Refusal? CheckOwn(RequestFields fields)
    {
        if (fields.One(FieldNames.SubAccountKey) is not { } key)
            return Refusal.Of(FieldNames.SubAccountKey, "is missing");
        if (subAccounts.FindKey(key) is null)
            return Refusal.Of(FieldNames.SubAccountKey, "is not the key of a sub-account");
        return fields.One(FieldNames.SubAccountEdit) switch
        {
            SetPrice => CheckMoney(fields, FieldNames.SubAccountPrice) ?? CheckCountry(fields),
            AddCredit => CheckMoney(fields, FieldNames.SubAccountAddCredit),
            _ => CheckRestrictions(fields),
        };
    }

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var fields = incoming.Fields;
        var key = fields.One(FieldNames.SubAccountKey)!;
        var account = subAccounts.FindKey(key)!;
        switch (fields.One(FieldNames.SubAccountEdit))
        {
            case SetPrice:
                account.Credit.SetPrice(CountryOf(fields), MoneyOf(fields, FieldNames.SubAccountPrice));
                break;
            case AddCredit:
                account.Credit.Add(MoneyOf(fields, FieldNames.SubAccountAddCredit));
                break;
            default:
                account.Restrictions = new AccountRestrictions(
                    FlagOf(fields, FieldNames.SubAccountStop) ?? account.Restrictions.Stop, FlagOf(fields, FieldNames.SubAccountTime) ?? account.Restrictions.Time);
                break;
        }

        return ReplyWriter.Entries([account], (json, edited) =>
        {
            json.WriteString("code", answers.SubAccountCode.ToString(CultureInfo.InvariantCulture));
            json.WriteString("message", "Simulator: the sub-account was changed");
            json.WriteString("subAccountId", edited.Id);
            // Spelt like this in the provider's document, unlike the field of the request.
            json.WriteString("subAccountKeyid", key);
        });
    }

    private static Refusal? CheckMoney(RequestFields fields, string name) => fields.One(name) switch
    {
        null => Refusal.Of(name, "is missing"),
        var text => EuroAmount.TryRead(text, out _) ? null : Refusal.Of(name, EuroAmount.Rule),
    };

    private static Refusal? CheckCountry(RequestFields fields) =>
        fields.One(FieldNames.SubAccountCountry) is { } country && PriceCountry.Find(country) is null
            ? Refusal.Of(FieldNames.SubAccountCountry, PriceCountry.Rule)
            : null;

    private static Refusal? CheckRestrictions(RequestFields fields)
    {
        string[] names = [FieldNames.SubAccountStop, FieldNames.SubAccountTime];
        if (names.All(name => fields.One(name) is null))
            return Refusal.Of(FieldNames.SubAccountStop, $"is missing, and so is {FieldNames.SubAccountTime}");
        return names.FirstOrDefault(name => fields.One(name) is not (null or "0" or "1")) is { } wrong ? Refusal.Of(wrong, "must be 0 or 1") : null;
    }

    private static decimal MoneyOf(RequestFields fields, string name) => EuroAmount.TryRead(fields.One(name)!, out var euros) ? euros : 0;

    private static string? CountryOf(RequestFields fields) => fields.One(FieldNames.SubAccountCountry) is { } country ? PriceCountry.Find(country) : null;

    private static bool? FlagOf(RequestFields fields, string name) => fields.One(name) is { } flag ? flag is "1" : null;
}
