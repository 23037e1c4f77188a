using System.Globalization;
using System.Net.Http;
using TemplateSms.Cli.Invocation;
using TemplateSms.Isendpro;
using TemplateSms.Sending;

namespace TemplateSms.Cli.Accounts;

/// <summary>One call to the gateway, and in words what became of it.</summary>
internal static class AccountRun
{
    /// <summary>Makes a call with the account's client.</summary>
    /// <param name="request">The account.</param>
    /// <param name="streams">Where the words go.</param>
    /// <param name="call">Makes the call, and gives the exit code.</param>
    public static async Task<int> RunAsync(AccountRequest request, CommandStreams streams, Func<IsendproClient, IsendproOptions, Task<int>> call)
    {
        try
        {
            var options = AccountSettings.Read(request, streams, needsKey: true);
            using var http = new HttpClient(SmsHttpHandler.Create()) { Timeout = Timeout.InfiniteTimeSpan };
            using var client = AccountSettings.Open(options, http);
            return await call(client, options).ConfigureAwait(false);
        }
        catch (AccountException exception)
        {
            return await FailAsync(streams, exception.Message, ExitCode.Usage).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SmsException)
        {
            return await TellAsync(streams, (SmsException)exception).ConfigureAwait(false);
        }
    }

    /// <summary>Says why a call failed, and what that means for trying again.</summary>
    public static Task<int> TellAsync(CommandStreams streams, SmsException failure) => failure switch
    {
        SmsOutcomeUnknownException => FailAsync(
            streams, $"Unknown: {failure.Message} It may have been done all the same, so that running the command again may do it twice.", ExitCode.Unknown),
        SmsTransportException => FailAsync(streams, $"Not reached: {failure.Message} Running the command again is safe.", ExitCode.Faults),
        SmsRejectedException { Reason: { } reason } => FailAsync(streams, $"Refused before sending: {reason}", ExitCode.Faults),
        SmsRejectedException refused => FailAsync(streams, $"Refused by the gateway{WordsOf(refused.Code, refused.GatewayMessage)}.", ExitCode.Faults),
        SmsTemplateException refused => FailAsync(streams, $"Refused before sending: {refused.Error.Message}", ExitCode.Faults),
        _ => FailAsync(streams, failure.Message, ExitCode.Faults),
    };

    /// <summary>The gateway's code and words, for a reader.</summary>
    public static string WordsOf(int? code, string? message) => string.Create(
        CultureInfo.InvariantCulture, $"{(code is null ? "" : $", code {code}")}{(string.IsNullOrWhiteSpace(message) ? "" : $": {message.Trim().TrimEnd('.')}")}");

    private static async Task<int> FailAsync(CommandStreams streams, string message, int exitCode)
    {
        await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
