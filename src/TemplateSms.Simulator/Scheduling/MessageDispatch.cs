using TemplateSms.Simulator.Callbacks;


namespace TemplateSms.Simulator.Scheduling;

/// <summary>Sees taken messages on their way: those for now have a receipt, the others wait for their time.</summary>
internal sealed class MessageDispatch(MessageScheduler scheduler, CallbackQueue callbacks)
{
    /// <summary>Has the messages for later wait.</summary>
    public void Schedule(IReadOnlyList<GatewayMessage> messages) =>
        scheduler.Add([.. messages.Where(message => message.Status is MessageStatus.Scheduled)]);

    /// <summary>Sends the receipts of the messages for now.</summary>
    public void Confirm(IReadOnlyList<GatewayMessage> messages)
    {
        foreach (var message in messages.Where(message => message.Status is MessageStatus.Accepted))
            callbacks.AddReceipt(message);
    }
}
