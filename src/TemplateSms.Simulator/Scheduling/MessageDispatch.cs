using TemplateSms.Simulator.Callbacks;

namespace TemplateSms.Simulator.Scheduling;

/// <summary>Sees taken messages on their way: those for now have a receipt, the others wait for their time. Twilio's go through their statuses.</summary>
internal sealed class MessageDispatch(MessageScheduler scheduler, TwilioProgress progress, CallbackQueue callbacks)
{
    /// <summary>Has the messages wait that are for later, or whose status is going to change.</summary>
    public void Schedule(IReadOnlyList<GatewayMessage> messages)
    {
        scheduler.Add([.. messages.Where(message => message is { Twilio: null, Status: MessageStatus.Scheduled })]);
        progress.Add([.. messages.Where(message => message.Twilio is { IsOnItsWay: true })]);
    }

    /// <summary>Sends the receipts of the messages for now.</summary>
    public void Confirm(IReadOnlyList<GatewayMessage> messages)
    {
        foreach (var message in messages.Where(message => message is { Twilio: null, Status: MessageStatus.Accepted }))
            callbacks.AddReceipt(message);
    }
}
