using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>hlr: the operator of each number.</summary>
internal sealed class LookupOperation(RequestRules rules, RecipientRules recipients) : AccountOperation(rules)
{
    // The one operator of the provider's document. A number that nobody has belongs to none, which an older operation of
    // the provider's answered like this.
    private const string Operator = "ORAN";
    private const string NoOperator = "?";

    protected override Refusal? CheckName(RequestFields fields) => CheckFlag(fields, FieldNames.Lookup);

    protected override Refusal? Check(RequestFields fields) =>
        fields.List(FieldNames.Number).Count == 0 ? Refusal.Of(FieldNames.Number, "is missing") : null;

    protected override GatewayReply Answer(IncomingRequest incoming) =>
        ReplyWriter.Entries(incoming.Fields.List(FieldNames.Number), (json, number) =>
        {
            json.WriteString("operateur", IsSomeones(number) ? Operator : NoOperator);
            json.WriteString("tel", number);
        });

    private bool IsSomeones(string number) => RecipientNumber.Read(number, out _) is null && !recipients.IsUnattributed(number);
}
