using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>qualification, which only an older client of the provider's has: the operator of each number, or that it is on the black list.</summary>
internal sealed class QualificationOperation(RequestRules rules, RecipientRules recipients, BlackList blackList, AnswerOptions answers) : AccountOperation(rules)
{
    protected override Refusal? CheckName(RequestFields fields) => CheckFlag(fields, FieldNames.Operator);

    protected override Refusal? Check(RequestFields fields) =>
        fields.List(FieldNames.Number).Count == 0 ? Refusal.Of(FieldNames.Number, "is missing") : null;

    protected override GatewayReply Answer(IncomingRequest incoming) =>
        ReplyWriter.Entries(incoming.Fields.List(FieldNames.Number), (json, number) =>
        {
            json.WriteString("tel", number);
            json.WriteString("operateur", blackList.Contains(RecipientNumber.Known(number)) ? answers.BlackListedOperator : recipients.OperatorOf(number));
        });
}
