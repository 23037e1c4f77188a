using System.Globalization;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>credit: the euros left, and how many messages they pay for when asked with 2.</summary>
internal sealed class CreditOperation(RequestRules rules) : AccountOperation(rules)
{
    private const string WithQuantity = "2";

    protected override Refusal? CheckName(RequestFields fields) =>
        fields.One(FieldNames.AskedCredit) is "1" or WithQuantity ? null : Refusal.Of(FieldNames.AskedCredit, "must be 1 or 2");

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var credit = Rules.FindAccount(incoming.Fields)!.Credit;
        return ReplyWriter.State(json =>
        {
            json.WriteNumber("credit", credit.Euros);
            if (incoming.Fields.One(FieldNames.AskedCredit) is WithQuantity)
                json.WriteString("quantite", credit.Segments.ToString(CultureInfo.InvariantCulture));
        });
    }
}
