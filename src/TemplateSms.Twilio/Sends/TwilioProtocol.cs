using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TemplateSms.Sending;
using TemplateSms.Twilio.Answers;
using TemplateSms.Twilio.Messages;
using TemplateSms.Twilio.Options;

namespace TemplateSms.Twilio.Sends;

/// <summary>Twilio's message resource for one account: a request for each message.</summary>
internal sealed class TwilioProtocol(Account account, TimeProvider clock, ILogger logger) : GatewayProtocol(GatewayRules.Twilio)
{
    private const int Found = 200;

    private int _hasWarned;

    /// <param name="options">Checked options.</param>
    /// <param name="clock">The clock; null for the system's.</param>
    /// <param name="logger">The log; null for none.</param>
    public static TwilioProtocol Of(TwilioOptions options, TimeProvider? clock, ILogger? logger) =>
        new(new Account(options), clock ?? TimeProvider.System, logger ?? NullLogger.Instance);

    public override SmsPlan Plan(SmsContent content, SmsSendOptions? options)
    {
        var outgoing = new Outgoing(Rules, account, content, options, clock);
        if (outgoing.Tracker is not null && account.StatusCallback is null && Interlocked.Exchange(ref _hasWarned, 1) == 0)
            TellOfTheTracker();
        return outgoing;
    }

    public override GatewayRequest Write(GatewaySend send) => SendWriter.Write(account, send.Recipients[0]);

    public override GatewayReading<GatewayResult[]> Read(GatewayAnswer answer, GatewaySend send) => SendReader.Read(answer, account, send.Recipients[0]);

    // The log is the caller's, and may throw; nothing of the message depends on it.
    private void TellOfTheTracker()
    {
        try
        {
            logger.TrackerWithoutCallback();
        }
        catch (Exception)
        {
            // There is nobody else to tell.
        }
    }

    /// <summary>Asks what became of a message.</summary>
    public GatewayQuery<TwilioMessage> Message(string sid) => new(
        "get_message",
        GatewayRequest.Get("Messages", account.Message(sid)).WithHeader("Authorization", account.Authorization),
        answer =>
        {
            if (answer.Status == Found)
                return MessageAnswer.Read(answer, account, to: null);
            return RefusalAnswer.Read(answer) is { Code: not TwilioCodes.TooManyRequests } refusal
                ? new SmsRejectedException(null, refusal.Code, refusal.Message)
                : answer.Unreadable("Twilio documents 200, and refusals with a code");
        });
}
