using System.Globalization;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Rendering;

namespace TemplateSms.Cli.Accounts;

/// <summary>Sends one message, and says in words what became of it. It is never sent a second time.</summary>
internal static class SingleSend
{
    public static async Task<int> RunAsync(SendRequest send, AccountRequest account, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (!PhoneNumber.TryParse(send.To, GatewayRules.Isendpro.NationalNumbers, out var to))
        {
            await streams.TellAsync("The number cannot be read: give it with its country code, as in +33680010203, or as it is dialled in France.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var (content, exitCode) = await ContentAsync(send, streams, cancellationToken).ConfigureAwait(false);
        if (content is null)
            return exitCode;
        return send.IsDry
            ? await DryRun.RunAsync(account, streams, content.To(to), send.Options, cancellationToken).ConfigureAwait(false)
            : await AccountRun.RunAsync(account, streams, async (client, _) => await SayAsync(streams, await client.SendAsync(content.To(to), send.Options, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private static async Task<(SmsContent? Content, int ExitCode)> ContentAsync(SendRequest send, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (send.Template is { } template)
        {
            var (rendered, exitCode) = await RenderInput.RenderAsync(template, send.DataPath, send.Culture, send.Project, streams, cancellationToken).ConfigureAwait(false);
            return (rendered?.Content, exitCode);
        }

        try
        {
            return (SmsContent.Create(send.Text!, SmsEncoding.Auto, send.Segments), ExitCode.Success);
        }
        catch (SmsTemplateException exception)
        {
            return (null, await AccountRun.TellAsync(streams, exception).ConfigureAwait(false));
        }
    }

    private static async Task<int> SayAsync(CommandStreams streams, SmsReceipt receipt)
    {
        var segments = receipt.BilledSegments is { } billed ? string.Create(CultureInfo.InvariantCulture, $", {billed} segment{(billed == 1 ? "" : "s")} billed") : "";
        var words = Shared.PrintableText.Line($"Accepted for {receipt.To}{segments}{AccountRun.WordsOf(receipt.Code, receipt.GatewayMessage)}.");
        await streams.Output.WriteLineAsync(words).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
