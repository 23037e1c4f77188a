using TemplateSms.Simulator.Scheduling;

namespace TemplateSms.Simulator.Callbacks;

/// <summary>Sees taken messages on their way: those for now have a receipt, the others wait for their time.</summary>
internal sealed class MessageDispatch(MessageScheduler scheduler, CallbackQueue callbacks)
{
    public void Start(IReadOnlyList<GatewayMessage> messages)
    {
        foreach (var message in messages)
        {
            if (message.Status is MessageStatus.Scheduled)
                scheduler.Add(message);
            else if (message.Status is MessageStatus.Accepted)
                callbacks.AddReceipt(message);
        }
    }
}
