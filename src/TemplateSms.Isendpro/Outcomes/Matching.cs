using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Protocol;

namespace TemplateSms.Isendpro.Outcomes;

/// <summary>Finds each recipient's entry in an answer.</summary>
internal static class Matching
{
    /// <summary>
    /// The recipients' entries in their order, or null when the answer does not tell which is whose. Numbers decide where
    /// the gateway gives them, in either writing; what is left is taken in order.
    /// </summary>
    public static GatewayEntry[]? Match(IReadOnlyList<PhoneNumber> recipients, IReadOnlyList<GatewayEntry> entries, PhoneRegion region)
    {
        var unmatched = new List<GatewayEntry>();
        var byNumber = new Dictionary<PhoneNumber, Queue<GatewayEntry>>();
        var known = recipients.ToHashSet();
        foreach (var entry in entries)
        {
            if (GatewayNumber.TryRead(entry.Number, region, out var number) && known.Contains(number))
                QueueOf(byNumber, number).Enqueue(entry);
            else
                unmatched.Add(entry);
        }

        var matched = recipients.Select(recipient => QueueOf(byNumber, recipient).TryDequeue(out var entry) ? entry : null).ToArray();
        if (matched.Count(entry => entry is null) is var missing and > 0 && missing != unmatched.Count)
            return null;

        var next = 0;
        return [.. matched.Select(entry => entry ?? unmatched[next++])];
    }

    private static Queue<GatewayEntry> QueueOf(Dictionary<PhoneNumber, Queue<GatewayEntry>> byNumber, PhoneNumber number)
    {
        if (!byNumber.TryGetValue(number, out var queue))
            byNumber[number] = queue = new Queue<GatewayEntry>();
        return queue;
    }
}
