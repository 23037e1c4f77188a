using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>hlr: the operator of each number.</summary>
internal sealed class LookupOperation(RequestRules rules, RecipientRules recipients) : AccountOperation(rules)
{
    protected override Refusal? CheckName(RequestFields fields) => CheckFlag(fields, FieldNames.Lookup);

    protected override Refusal? Check(RequestFields fields) =>
        fields.List(FieldNames.Number).Count == 0 ? Refusal.Of(FieldNames.Number, "is missing") : null;

    protected override GatewayReply Answer(IncomingRequest incoming) =>
        ReplyWriter.Entries(incoming.Fields.List(FieldNames.Number), (json, number) =>
        {
            json.WriteString("operateur", recipients.OperatorOf(number));
            json.WriteString("tel", number);
        });
}
