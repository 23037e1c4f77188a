using TemplateSms.Shared;
using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Operations;

/// <summary>Twilio's <c>POST …/Messages.json</c>: one message to one recipient.</summary>
internal sealed class TwilioSendOperation(TwilioRules rules, SmsGatewayOptions options) : Operation
{
    public override IReadOnlyList<string> NumbersOf(IncomingRequest incoming) => incoming.Fields.List(TwilioFields.To);

    public override OperationResult Execute(IncomingRequest incoming, FaultRoll faults)
    {
        var request = new TwilioRequest(incoming, options.Twilio.Rules);
        var refusal = incoming.Refusal
            ?? rules.CheckAccount(request.Account, request.Credentials)
            ?? (incoming.IsForm ? null : Refusal.Of("body", "is not a form"))
            ?? incoming.Fields.RefuseLists(TwilioFields.Scalars)
            ?? rules.Check(request)
            ?? faults.RefusalOf(request.To!);
        if (refusal is not null)
            return Refuse(incoming, refusal);

        var message = Take(request, faults.LossOf(request.To!));
        return new OperationResult(TwilioWriter.Message(StatusCodes.Status201Created, message), [message]);
    }

    public override OperationResult Refuse(IncomingRequest incoming, Refusal refusal)
    {
        var message = new TwilioRequest(incoming, options.Twilio.Rules).Message() with
        {
            Status = MessageStatus.Refused,
            Code = refusal.Code,
            Reply = refusal.Message,
        };
        return new OperationResult(TwilioWriter.Refused(refusal), [message]);
    }

    private GatewayMessage Take(TwilioRequest request, FaultRule? loss)
    {
        var now = options.TimeProvider.GetUtcNow();
        var later = request.Time > now ? request.Time : null;
        var message = request.Message();
        return message with
        {
            ReceivedAt = now,
            Status = later is null ? MessageStatus.Accepted : MessageStatus.Scheduled,
            DueAt = later,
            Code = GatewayCodes.Sent,
            Twilio = message.Twilio! with
            {
                Sid = TwilioSids.NewMessage(),
                Status = later is not null ? TwilioStatuses.Scheduled : request.Service is null ? TwilioStatuses.Queued : TwilioStatuses.Accepted,
                UpdatedAt = now,
                Outcome = loss?.Kind switch
                {
                    FaultKind.Undelivered => TwilioStatuses.Undelivered,
                    FaultKind.Failed => TwilioStatuses.Failed,
                    _ => TwilioStatuses.Delivered,
                },
                OutcomeCode = loss?.Code,
            },
        };
    }
}
