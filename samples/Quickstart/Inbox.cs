using TemplateSms;
using TemplateSms.Simulator;

namespace Quickstart;

/// <summary>Prints what the gateway says it has received, beside the receipt that the sender got.</summary>
internal static class Inbox
{
    /// <returns>The process's exit code: 0 when the gateway has accepted every message.</returns>
    public static int Print(IReadOnlyList<SmsReceipt> receipts, IReadOnlyList<GatewayMessage> messages)
    {
        // The library logs neither texts nor numbers; a sample whose messages are fiction may print what it sends.
        foreach (var (receipt, message) in receipts.Zip(messages))
        {
            Console.WriteLine($"{message.Id}  {receipt.Content.Template}: from {message.Sender} to {receipt.To}");
            Console.WriteLine($"   {message.Text}");
            Console.WriteLine($"   {Figures(message)}");
            Console.WriteLine($"   {receipt.Status}: code {message.Code}, {message.Reply}; {receipt.BilledSegments} SMS billed");
            Console.WriteLine();
        }

        var accepted = messages.Count(message => message.Accepted);
        Console.WriteLine($"{accepted} of {receipts.Count} messages accepted, as the gateway's own ledger has them.");
        return accepted == receipts.Count ? 0 : 1;
    }

    private static string Figures(GatewayMessage message)
    {
        var (encoding, unit) = message.Encoding is GatewayEncoding.Ucs2 ? ("UCS-2", "UTF-16 units") : ("GSM-7", "septets");
        return $"{encoding}, {message.Units} {unit}, {message.Segments} {(message.Segments == 1 ? "segment" : "segments")}";
    }
}
