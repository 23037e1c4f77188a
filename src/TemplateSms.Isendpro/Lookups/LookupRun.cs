using TemplateSms.Isendpro.Calls;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Lookups;

/// <summary>The course of a lookup of many numbers, in as many requests as they take, one after the other.</summary>
internal static class LookupRun
{
    /// <summary>Looks numbers up, and gives a lookup for each, in their order.</summary>
    public static async Task<IReadOnlyList<NumberLookup>> RunAsync(AccountCalls calls, IReadOnlyCollection<PhoneNumber> numbers, CancellationToken cancellationToken)
    {
        var lookups = new Dictionary<PhoneNumber, NumberLookup>();
        SmsException? failure = null;
        foreach (var chunk in numbers.Distinct().Chunk(calls.MaxNumbers))
        {
            try
            {
                // After a failure, the others would fail alike.
                if (failure is null)
                    await AskAsync(calls, chunk, lookups, cancellationToken).ConfigureAwait(false);
            }
            catch (SmsException e) when (lookups.Count > 0)
            {
                failure = e;
            }

            foreach (var number in chunk)
                lookups.TryAdd(number, new NumberLookup { Number = number, Failure = failure });
        }

        return [.. numbers.Select(number => lookups[number])];
    }

    private static async Task AskAsync(AccountCalls calls, PhoneNumber[] numbers, Dictionary<PhoneNumber, NumberLookup> lookups, CancellationToken cancellationToken)
    {
        var answered = await calls.AskAsync(
            "look_up", account => Write(account, numbers), (account, answer) => LookupAnswer.Read(answer, numbers, account.Region), cancellationToken).ConfigureAwait(false);
        foreach (var lookup in answered)
            lookups[lookup.Number] = lookup;
    }

    private static GatewayRequest Write(Account account, PhoneNumber[] numbers)
    {
        var request = new LookupRequest { Key = account.Key, Numbers = Array.ConvertAll(numbers, GatewayNumber.Of) };
        return AccountCalls.Post(account, Operations.Lookup, request, RequestJson.Default.LookupRequest);
    }
}
