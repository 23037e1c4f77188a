using System.Text.Json;
using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Lookups;

/// <summary>The provider's <c>HLRReponse</c>: an operator for each number.</summary>
internal static class LookupAnswer
{
    /// <summary>The lookups of the numbers that the answer tells of, in no order.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="numbers">The numbers that were asked for, each once.</param>
    /// <param name="region">The region in whose national form the gateway may write them.</param>
    public static GatewayReading<NumberLookup[]> Read(GatewayAnswer answer, IReadOnlyCollection<PhoneNumber> numbers, PhoneRegion region)
    {
        var entries = AnswerEntries.Read(answer, ReadEntry);
        if (answer.IsRefusal() || entries.Length == 0 || Array.TrueForAll(entries, static entry => entry is { Operator: null, Number: null }))
            return SendAnswer.Refusal(answer);

        var asked = numbers.ToHashSet();
        var lookups = new Dictionary<PhoneNumber, NumberLookup>();
        foreach (var entry in entries)
        {
            if (NumberOf(entry, numbers, region) is not { } number || !asked.Contains(number))
                return answer.Unreadable("it names a number that was not asked for, or none");
            var lookup = new NumberLookup { Number = number, Operator = entry.Operator, Code = entry.Code, GatewayMessage = entry.Message };
            if (!lookups.TryAdd(number, lookup) && lookups[number] != lookup)
                return answer.Unreadable("it says two things of one number");
        }

        return lookups.Values.ToArray();
    }

    private static PhoneNumber? NumberOf(Entry entry, IReadOnlyCollection<PhoneNumber> numbers, PhoneRegion region)
    {
        if (GatewayNumber.TryRead(entry.Number, region, out var number))
            return number;
        return entry.Number is null && numbers.Count == 1 ? numbers.First() : null;
    }

    private static Entry? ReadEntry(JsonElement entry)
    {
        var (name, code) = (AnswerEntries.Text(entry, "operateur"), AnswerEntries.Integer(entry, "code"));
        return name is null && code is null ? null : new Entry(AnswerEntries.Number(entry), name, code, AnswerEntries.Text(entry, "message"));
    }

    private sealed record Entry(string? Number, string? Operator, int? Code, string? Message)
    {
        public override string ToString() => nameof(LookupAnswer);
    }
}
