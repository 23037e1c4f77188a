using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using TemplateSms.Cli.Invocation;
using TemplateSms.Isendpro;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Accounts;

/// <summary>A send by the account's client whose request goes nowhere: whatever the client refuses, it refuses here too.</summary>
internal static class DryRun
{
    private const string Key = "keyid";
    private const string Taken = """{"etat":{"etat":[{"code":0}]}}""";

    /// <summary>Prints what would be sent.</summary>
    public static async Task<int> RunAsync(AccountRequest request, CommandStreams streams, SmsMessage message, SmsSendOptions sendOptions, CancellationToken cancellationToken)
    {
        try
        {
            var options = AccountSettings.Read(request, streams, needsKey: false);
            using var kept = new KeepingHandler();
            using var http = new HttpClient(kept);
            using var client = AccountSettings.Open(options, http);
            var receipt = await client.SendAsync(message, sendOptions, cancellationToken).ConfigureAwait(false);
            await PrintAsync(streams.Output, options, receipt, kept.Body).ConfigureAwait(false);
            return ExitCode.Success;
        }
        catch (AccountException exception)
        {
            await streams.TellAsync(exception.Message).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (SmsException exception)
        {
            return await AccountRun.TellAsync(streams, exception).ConfigureAwait(false);
        }
    }

    private static async Task PrintAsync(TextWriter output, IsendproOptions options, SmsReceipt receipt, string body)
    {
        var content = receipt.Content;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Nothing was sent. To {receipt.To} by {options.BaseAddress.Host}: {(content.Encoding == SmsEncoding.Ucs2 ? "UCS-2" : "GSM-7")}, {content.Segments} segment{(content.Segments == 1 ? "" : "s")}")).ConfigureAwait(false);
        using var request = JsonDocument.Parse(body);
        foreach (var field in request.RootElement.EnumerateObject().Where(static field => field.Name != Key && field.Name != "num"))
            await output.WriteLineAsync($"  {field.Name}: {PrintableText.Line(field.Value.ToString())}").ConfigureAwait(false);
    }

    private sealed class KeepingHandler : HttpMessageHandler
    {
        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Taken, Encoding.UTF8, "application/json") };
        }
    }
}
