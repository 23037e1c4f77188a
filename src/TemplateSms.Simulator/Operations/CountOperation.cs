using System.Globalization;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>comptage: what a text would be billed as. Nothing is sent, and no room is asked for: 999 is the only <c>smslong</c> there.</summary>
internal sealed class CountOperation(RequestRules requestRules, GatewayRules rules) : AccountOperation(requestRules)
{
    protected override Refusal? CheckName(RequestFields fields) => CheckFlag(fields, FieldNames.Count);

    protected override Refusal? Check(RequestFields fields)
    {
        var request = new SendRequest(fields);
        if (request.Directory is not null)
            return Refusal.Of(FieldNames.Directory, "belongs to smsmulti");
        if (request.SmsLong is not null && request.SmsLong != RequestRules.DynamicSegments)
            return Refusal.Of(FieldNames.SmsLong, $"must be {RequestRules.DynamicSegments} here");
        return fields.RefuseLists(FieldNames.Scalars) ?? Rules.Check(request) ?? CheckRecipients(request);
    }

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var request = new SendRequest(incoming.Fields);
        (string Number, TextCost Cost)[] counted = [.. request.Numbers.Select((number, i) => (number, CostOf(request, i)))];
        return ReplyWriter.Entries(counted, static (json, entry) =>
        {
            json.WriteString("nb_caractere", entry.Cost.Units.ToString(CultureInfo.InvariantCulture));
            json.WriteString("nb_sms", entry.Cost.Segments.ToString(CultureInfo.InvariantCulture));
            json.WriteString("tel", entry.Number);
        });
    }

    private Refusal? CheckRecipients(SendRequest request)
    {
        for (var i = 0; i < request.Numbers.Count; i++)
        {
            if (RecipientNumber.Read(request.Numbers[i], out _) is { } problem)
                return Refusal.Of(FieldNames.Number, problem);
            if (CostOf(request, i).Refusal is { } refusal)
                return refusal;
        }

        return null;
    }

    private TextCost CostOf(SendRequest request, int recipient) =>
        TextCost.Of(request.TextOf(recipient) ?? "", request.IsUcs2, request.ReservesStop ? rules.Reserve : 0, int.MaxValue);
}
