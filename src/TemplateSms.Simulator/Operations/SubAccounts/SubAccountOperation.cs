using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.SubAccounts;

/// <summary>An operation on sub-accounts, which only the account itself may use.</summary>
internal abstract class SubAccountOperation(RequestRules rules) : AccountOperation(rules)
{
    public sealed override IReadOnlyList<string> NumbersOf(IncomingRequest incoming) => [];

    protected sealed override Refusal? Check(RequestFields fields) =>
        Rules.FindAccount(fields)?.SubAccountId is not null
            ? Refusal.Of(FieldNames.Key, "a sub-account has no sub-accounts")
            : fields.RefuseLists(FieldNames.SubAccountScalars) ?? CheckOwn(fields);

    /// <summary>Checks the fields of this operation.</summary>
    protected abstract Refusal? CheckOwn(RequestFields fields);
}
