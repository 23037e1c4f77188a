using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations.Reports;

/// <summary>campagne: the messages that were sent between two minutes, both included, as a zip that holds a csv.</summary>
internal sealed class CampaignOperation(RequestRules rules, MessageLedger ledger, SendZone zone, SmsGatewayOptions options) : AccountOperation(rules)
{
    private readonly CampaignLayout _layout = CampaignLayout.Of(options.CampaignReport);

    protected override Refusal? CheckName(RequestFields fields) => CheckFlag(fields, FieldNames.Report);

    protected override Refusal? Check(RequestFields fields) =>
        fields.RefuseLists(FieldNames.ReportScalars)
        ?? CheckTime(fields, FieldNames.ReportFrom)
        ?? CheckTime(fields, FieldNames.ReportTo)
        ?? (TimeOf(fields, FieldNames.ReportFrom) > TimeOf(fields, FieldNames.ReportTo) ? Refusal.Of(FieldNames.ReportTo, $"is before {FieldNames.ReportFrom}") : null);

    protected override GatewayReply Answer(IncomingRequest incoming)
    {
        var fields = incoming.Fields;
        var subAccount = Rules.FindAccount(fields)?.SubAccountId;
        var sent = ledger.Store
            .Sent(zone.Read(TimeOf(fields, FieldNames.ReportFrom)), zone.Read(TimeOf(fields, FieldNames.ReportTo)).AddMinutes(1))
            .Where(message => message.SubAccount == subAccount && message is { Twilio: null, Sandbox: false });
        return ZipReply.Of("campagne", options.TimeProvider.GetUtcNow(), [_layout.Header, .. sent.Select(message => _layout.Line(message, SentAt(message)))]);
    }

    private DateTime SentAt(GatewayMessage message) => zone.Show(message.DueAt ?? message.ReceivedAt);

    private static Refusal? CheckTime(RequestFields fields, string name) => fields.One(name) switch
    {
        null => Refusal.Of(name, "is missing"),
        var date => SendZone.TryRead(date, out _) ? null : Refusal.Of(name, "must be a date and time written YYYY-MM-DD hh:mm"),
    };

    private static DateTime TimeOf(RequestFields fields, string name) => SendZone.TryRead(fields.One(name)!, out var time) ? time : default;
}
