using System.Globalization;
using TemplateSms.Shared;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Rules;

/// <summary>A send in Twilio's protocol as its fields say it, before any rule.</summary>
internal sealed class TwilioRequest(IncomingRequest incoming, GatewayRules rules)
{
    public string Account { get; } = incoming.Route[TwilioFields.Account] as string ?? "";
    public BasicCredentials? Credentials { get; } = BasicCredentials.Read(incoming.Authorization);
    public string? To { get; } = incoming.Fields.One(TwilioFields.To);
    public string? From { get; } = incoming.Fields.One(TwilioFields.From);
    public string? Service { get; } = incoming.Fields.One(TwilioFields.Service);
    public string? Body { get; } = incoming.Fields.One(TwilioFields.Body);
    public string? StatusCallback { get; } = incoming.Fields.One(TwilioFields.StatusCallback);
    public string? ValidityPeriod { get; } = incoming.Fields.One(TwilioFields.ValidityPeriod);
    public string? ScheduleType { get; } = incoming.Fields.One(TwilioFields.ScheduleType);
    public string? SendAt { get; } = incoming.Fields.One(TwilioFields.SendAt);

    /// <summary>The seconds of <see cref="ValidityPeriod"/>; null where they are none.</summary>
    public int? ValiditySeconds => int.TryParse(ValidityPeriod, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    /// <summary>The time of <see cref="SendAt"/> (ISO 8601), which is UTC where it says no offset; null where it is none.</summary>
    public DateTimeOffset? Time =>
        SendAt is [>= '0' and <= '9', ..]
        && DateTimeOffset.TryParse(SendAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : null;

    /// <summary>The message, as far as the fields say it.</summary>
    public GatewayMessage Message()
    {
        var text = Body ?? "";
        var measure = SmsMeasure.Of(text);
        return new GatewayMessage
        {
            Gateway = rules.Id,
            Recipient = To ?? "",
            Number = RecipientNumber.Known(To ?? ""),
            Text = text,
            Sender = From,
            SendDate = SendAt,
            Encoding = measure.IsGsm7 ? GatewayEncoding.Gsm7 : GatewayEncoding.Ucs2,
            Units = measure.Units,
            Segments = text.Length == 0 ? 0 : measure.Segments,
            Twilio = new TwilioResource
            {
                AccountSid = Account,
                MessagingServiceSid = Service,
                StatusCallback = StatusCallback,
                ValidityPeriod = ValiditySeconds,
            },
        };
    }
}
