using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.BlackLists;

/// <summary>setlistenoire and dellistenoire: a number on the black list, or off it.</summary>
internal sealed class EditBlackListOperation(RequestRules rules, BlackList blackList, bool adds) : AccountOperation(rules)
{
    protected override Refusal? CheckName(RequestFields fields)
    {
        if (adds)
            return CheckFlag(fields, FieldNames.AddToList);
        return fields.One(FieldNames.RemoveFromListOld) is "1" ? null : CheckFlag(fields, FieldNames.RemoveFromList);
    }

    protected override Refusal? Check(RequestFields fields) => CheckNumber(fields);

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var number = incoming.Fields.One(FieldNames.Number)!;
        if (adds)
            blackList.Add(number);
        else
            blackList.Remove(number);
        return ReplyWriter.Entries([number], static (json, number) =>
        {
            json.WriteString("listeNoire", "OK");
            json.WriteString("tel", number);
        });
    }
}
