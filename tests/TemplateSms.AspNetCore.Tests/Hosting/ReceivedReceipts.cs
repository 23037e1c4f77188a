using System.Collections.Concurrent;

namespace TemplateSms.AspNetCore.Tests.Hosting;

/// <summary>What the handlers of a host, one for each receipt, have received.</summary>
internal sealed class ReceivedReceipts
{
    public ConcurrentQueue<SmsDeliveryReceipt> Receipts { get; } = new();

    public Func<SmsDeliveryReceipt, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;
}
