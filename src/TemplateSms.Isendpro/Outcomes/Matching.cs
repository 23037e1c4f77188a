using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Protocol;

namespace TemplateSms.Isendpro.Outcomes;

/// <summary>Finds each recipient's entry in an answer.</summary>
internal static class Matching
{
    /// <summary>
    /// The recipients' entries in their order, or null when the answer does not tell for certain which is whose. Numbers decide where
    /// the gateway gives them, in either writing; entries without one are taken in order. An answer that names somebody else is to
    /// another request, and one that says two things of a number says nothing.
    /// </summary>
    public static GatewayEntry[]? Match(IReadOnlyList<PhoneNumber> recipients, IReadOnlyList<GatewayEntry> entries, PhoneRegion region)
    {
        var unnamed = new List<GatewayEntry>();
        var byNumber = new Dictionary<PhoneNumber, List<GatewayEntry>>();
        var places = recipients.GroupBy(recipient => recipient).ToDictionary(group => group.Key, group => group.Count());
        foreach (var entry in entries)
        {
            if (!GatewayNumber.TryRead(entry.Number, region, out var number))
                unnamed.Add(entry);
            else if (places.ContainsKey(number))
                EntriesOf(byNumber, number).Add(entry);
            else
                return null;
        }

        if (byNumber.Any(named => IsContradictory(named.Value, places[named.Key])))
            return null;

        var taken = new Dictionary<PhoneNumber, int>();
        var matched = recipients.Select(recipient => Next(byNumber, taken, recipient)).ToArray();
        if (matched.Count(entry => entry is null) != unnamed.Count)
            return null;

        var next = 0;
        return [.. matched.Select(entry => entry ?? unnamed[next++])];
    }

    /// <summary>Whether entries say different things of a number, and are not one for each message to it.</summary>
    private static bool IsContradictory(List<GatewayEntry> entries, int messages) =>
        entries.Count != messages && entries.Exists(entry => entry.Code != entries[0].Code);

    private static GatewayEntry? Next(Dictionary<PhoneNumber, List<GatewayEntry>> byNumber, Dictionary<PhoneNumber, int> taken, PhoneNumber recipient)
    {
        var place = taken.GetValueOrDefault(recipient);
        taken[recipient] = place + 1;
        return byNumber.TryGetValue(recipient, out var entries) && place < entries.Count ? entries[place] : null;
    }

    private static List<GatewayEntry> EntriesOf(Dictionary<PhoneNumber, List<GatewayEntry>> byNumber, PhoneNumber number)
    {
        if (!byNumber.TryGetValue(number, out var entries))
            byNumber[number] = entries = [];
        return entries;
    }
}
