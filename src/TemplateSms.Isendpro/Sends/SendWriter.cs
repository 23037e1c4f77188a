using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Sends;

/// <summary>Writes the requests that send: <c>/sms</c> for one message, <c>/smsmulti</c> for those that share everything but text, tracker and number.</summary>
internal static class SendWriter
{
    public static GatewayRequest One(Account account, SmsRecipient recipient)
    {
        var outgoing = Outgoing.Of(recipient);
        var request = new SendOneRequest
        {
            Key = account.Key,
            Number = GatewayNumber.Of(recipient.To),
            Text = outgoing.Content.Text,
            Tracker = outgoing.Tracker,
            Sender = outgoing.Sender?.Value,
            SendDate = outgoing.SendTime.Date,
            GmtZone = outgoing.SendTime.GmtZone,
            SmsLong = outgoing.SmsLong,
            NoStop = outgoing.NoStop,
            Ucs2 = outgoing.Ucs2,
            NumAzur = outgoing.NumAzur,
            Sandbox = outgoing.Sandbox,
        };
        return GatewayRequest.Json(Operations.SendOne, account.Endpoints.SendOne, request, RequestJson.Default.SendOneRequest);
    }

    /// <exception cref="SmsRejectedException">The hours in which the messages may be sent have ended.</exception>
    public static GatewayRequest Many(Account account, IReadOnlyList<SmsRecipient> recipients)
    {
        var shared = Outgoing.Of(recipients[0]);
        var sendTime = shared.SendTimeNow();
        if (sendTime.Problem is { } rule)
            throw new SmsRejectedException(rule);

        var request = new SendManyRequest
        {
            Key = account.Key,
            Numbers = [.. recipients.Select(recipient => GatewayNumber.Of(recipient.To))],
            Texts = OneOrEach(recipients, outgoing => outgoing.Content.Text),
            Trackers = shared.Tracker is null ? null : OneOrEach(recipients, outgoing => outgoing.Tracker!),
            Sender = shared.Sender?.Value,
            SendDate = sendTime.Date,
            GmtZone = sendTime.GmtZone,
            SmsLong = shared.SmsLong,
            NoStop = shared.NoStop,
            Ucs2 = shared.Ucs2,
            NumAzur = shared.NumAzur,
            Sandbox = shared.Sandbox,
        };
        return GatewayRequest.Json(Operations.SendMany, account.Endpoints.SendMany, request, RequestJson.Default.SendManyRequest);
    }

    /// <summary>Writes one text to the numbers of a directory. The document demands a list of numbers, so an empty one goes with it.</summary>
    public static GatewayRequest Directory(Account account, string directoryId, Outgoing outgoing)
    {
        var request = new SendManyRequest
        {
            Key = account.Key,
            DirectoryId = directoryId,
            Numbers = [],
            Texts = [outgoing.Content.Text],
            Trackers = outgoing.Tracker is { } tracker ? [tracker] : null,
            Sender = outgoing.Sender?.Value,
            SendDate = outgoing.SendTime.Date,
            GmtZone = outgoing.SendTime.GmtZone,
            SmsLong = outgoing.SmsLong,
            NoStop = outgoing.NoStop,
            Ucs2 = outgoing.Ucs2,
            NumAzur = outgoing.NumAzur,
            Sandbox = outgoing.Sandbox,
        };
        return GatewayRequest.Json(Operations.SendMany, account.Endpoints.SendMany, request, RequestJson.Default.SendManyRequest);
    }

    /// <summary>One value stands for all recipients where it is the same for all.</summary>
    private static string[] OneOrEach(IReadOnlyList<SmsRecipient> recipients, Func<Outgoing, string> value)
    {
        var first = value(Outgoing.Of(recipients[0]));
        return recipients.All(recipient => string.Equals(value(Outgoing.Of(recipient)), first, StringComparison.Ordinal))
            ? [first]
            : [.. recipients.Select(recipient => value(Outgoing.Of(recipient)))];
    }
}
