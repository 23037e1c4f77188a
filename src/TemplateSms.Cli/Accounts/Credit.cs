using System.Globalization;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Accounts;

/// <summary>Says what is left on an account.</summary>
internal static class Credit
{
    public static Task<int> RunAsync(AccountRequest account, CommandStreams streams, CancellationToken cancellationToken) =>
        AccountRun.RunAsync(account, streams, async (client, _) =>
        {
            var credit = await client.GetCreditAsync(cancellationToken).ConfigureAwait(false);
            var messages = credit.MessagesToFrance is { } count ? string.Create(CultureInfo.InvariantCulture, $", about {count} messages to metropolitan France") : "";
            await streams.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{credit.Euros:0.00##} EUR{messages}")).ConfigureAwait(false);
            return ExitCode.Success;
        });
}
