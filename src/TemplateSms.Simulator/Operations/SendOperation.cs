using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Scheduling;

namespace TemplateSms.Simulator.Operations;

/// <summary>
/// The two sending operations. A breach that all numbers share refuses the request, one of a single number among several
/// is answered in its entry, and so are always the codes that the provider documents for a number, 11 and 21.
/// </summary>
internal sealed class SendOperation(RequestRules requestRules, RecipientRules recipientRules, GatewayRules rules, Credit credit, SendZone zone, bool toMany) : Operation
{
    private const string SentReply = "Your message has been sent";

    public override OperationResult Execute(IncomingRequest incoming, FaultRoll faults)
    {
        var request = new SendRequest(incoming.Fields);
        var refusal = incoming.Refusal
            ?? incoming.Fields.RefuseLists(toMany ? FieldNames.Scalars : [.. FieldNames.All])
            ?? requestRules.Check(request);
        if (refusal is not null)
            return Refuse(incoming, refusal);

        GatewayMessage[] messages = [.. Serve(request, faults)];
        credit.Settle();
        return RefusalOfAll(messages) is { } shared
            ? new OperationResult(ReplyWriter.Refused(shared), messages)
            : new OperationResult(ReplyWriter.Sent(messages), messages);
    }

    public override OperationResult Refuse(IncomingRequest incoming, Refusal refusal)
    {
        var request = new SendRequest(incoming.Fields);
        var costs = new TextCosts(rules, request);
        var messages = new GatewayMessage[Math.Max(1, request.Numbers.Count)];
        for (var i = 0; i < messages.Length; i++)
            messages[i] = Refuse(costs.Of(i).On(request.MessageTo(i)), refusal);
        return new OperationResult(ReplyWriter.Refused(refusal), messages);
    }

    private IEnumerable<GatewayMessage> Serve(SendRequest request, FaultRoll faults)
    {
        var costs = new TextCosts(rules, request);
        var dueAt = zone.DueAt(request);
        for (var i = 0; i < request.Numbers.Count; i++)
        {
            var cost = costs.Of(i);
            var message = cost.On(request.MessageTo(i));
            var refusal = cost.Refusal
                ?? recipientRules.Check(message.Recipient, request.IsUcs2)
                ?? faults.RefusalOf(message.Recipient)
                ?? Charge(message);
            yield return refusal is null ? Take(message, dueAt) : Refuse(message, refusal);
        }
    }

    private Refusal? Charge(GatewayMessage message) =>
        message.Sandbox || credit.TryCharge(message.Segments) ? null : Refusal.NoCredit;

    private static GatewayMessage Take(GatewayMessage message, DateTimeOffset? dueAt) => message with
    {
        Status = dueAt is null ? MessageStatus.Accepted : MessageStatus.Scheduled,
        DueAt = dueAt,
        Code = GatewayCodes.Sent,
        Reply = SentReply,
    };

    private static GatewayMessage Refuse(GatewayMessage message, Refusal refusal) =>
        message with { Status = MessageStatus.Refused, Code = refusal.Code, Reply = refusal.Message };

    private static Refusal? RefusalOfAll(GatewayMessage[] messages)
    {
        var first = messages[0];
        return first.Code == GatewayCodes.SimulatorRefusal && messages.All(message => message.Reply == first.Reply)
            ? new Refusal(first.Code, first.Reply)
            : null;
    }
}
