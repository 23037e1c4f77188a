using TemplateSms.Isendpro.Answers;

namespace TemplateSms.Isendpro.Outcomes;

/// <summary>Finds each recipient's entry in an answer.</summary>
internal static class Matching
{
    private const string France = "33";

    /// <summary>
    /// The recipients' entries in their order, or null when the answer does not tell which is whose. Numbers decide where
    /// the gateway gives them, in whatever spelling; what is left is taken in order.
    /// </summary>
    public static GatewayEntry[]? Match(IReadOnlyList<PhoneNumber> recipients, IReadOnlyList<GatewayEntry> entries)
    {
        var unmatched = new List<GatewayEntry>();
        var byNumber = new Dictionary<string, Queue<GatewayEntry>>(StringComparer.Ordinal);
        var known = recipients.Select(Canonical).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (PhoneNumber.TryParse(entry.Number, out var number) && known.Contains(Canonical(number)))
                QueueOf(byNumber, Canonical(number)).Enqueue(entry);
            else
                unmatched.Add(entry);
        }

        var matched = recipients.Select(recipient => QueueOf(byNumber, Canonical(recipient)).TryDequeue(out var entry) ? entry : null).ToArray();
        if (matched.Count(entry => entry is null) is var missing and > 0 && missing != unmatched.Count)
            return null;

        var next = 0;
        return [.. matched.Select(entry => entry ?? unmatched[next++])];
    }

    private static Queue<GatewayEntry> QueueOf(Dictionary<string, Queue<GatewayEntry>> byNumber, string number)
    {
        if (!byNumber.TryGetValue(number, out var queue))
            byNumber[number] = queue = new Queue<GatewayEntry>();
        return queue;
    }

    /// <summary>0680010203 and 33680010203 are one number.</summary>
    private static string Canonical(PhoneNumber number) =>
        number.Value.StartsWith('0') ? France + number.Value[1..] : number.Value;
}
