using TemplateSms.Cli.Invocation;
using TemplateSms.Isendpro;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Accounts;

/// <summary>Says which operators numbers belong to, a line for each.</summary>
internal static class Lookups
{
    public static async Task<int> RunAsync(IReadOnlyList<string> typed, AccountRequest account, CommandStreams streams, CancellationToken cancellationToken)
    {
        var numbers = new List<PhoneNumber>();
        foreach (var text in typed)
        {
            if (!PhoneNumber.TryParse(text, GatewayRules.Isendpro.NationalNumbers, out var number))
            {
                await streams.TellAsync($"'{text}' is not a number: give it with its country code, as in +33680010203, or as it is dialled in France.").ConfigureAwait(false);
                return ExitCode.Usage;
            }

            numbers.Add(number);
        }

        return await AccountRun.RunAsync(account, streams, async (client, _) =>
        {
            var lookups = await client.LookUpAsync(numbers, cancellationToken).ConfigureAwait(false);
            foreach (var (text, lookup) in typed.Zip(lookups))
                await streams.Output.WriteLineAsync(PrintableText.Line($"{text}: {WordsOf(lookup)}")).ConfigureAwait(false);
            return lookups.All(static lookup => lookup.Operator is not null) ? ExitCode.Success : ExitCode.Faults;
        }).ConfigureAwait(false);
    }

    private static string WordsOf(NumberLookup lookup) => lookup switch
    {
        { Operator: { } name } => name,
        { Failure: { } failure } => $"not asked for, since a request before failed: {failure.Message}",
        { Code: { } code } => $"refused{AccountRun.WordsOf(code, lookup.GatewayMessage)}",
        _ => "the gateway said nothing of it",
    };
}
