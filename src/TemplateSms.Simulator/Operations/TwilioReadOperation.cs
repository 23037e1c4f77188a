using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>Twilio's <c>GET …/Messages/{Sid}.json</c>: a message and its current status.</summary>
internal sealed class TwilioReadOperation(TwilioRules rules, MessageLedger ledger) : Operation
{
    public override IReadOnlyList<string> NumbersOf(IncomingRequest incoming) =>
        Find(incoming) is { } message ? [message.Recipient] : [];

    public override OperationResult Execute(IncomingRequest incoming, FaultRoll faults)
    {
        var message = Find(incoming);
        var refusal = incoming.Refusal
            ?? rules.CheckAccount(AccountOf(incoming), BasicCredentials.Read(incoming.Authorization))
            ?? faults.RefusalOf(message?.Recipient ?? "");
        if (refusal is not null)
            return Refuse(incoming, refusal);
        return new OperationResult(message is null
            ? TwilioWriter.Refused(Refusal.Of(TwilioFields.Message, "is not the SID of a message of this account"), StatusCodes.Status404NotFound)
            : TwilioWriter.Message(StatusCodes.Status200OK, message));
    }

    public override OperationResult Refuse(IncomingRequest incoming, Refusal refusal) => new(TwilioWriter.Refused(refusal));

    private GatewayMessage? Find(IncomingRequest incoming) =>
        incoming.Route[TwilioFields.Message] is string sid
        && ledger.Store.FindSid(sid) is { } message
        && message.Twilio?.AccountSid == AccountOf(incoming)
            ? message
            : null;

    private static string AccountOf(IncomingRequest incoming) => incoming.Route[TwilioFields.Account] as string ?? "";
}
