using System.Globalization;
using System.Text;

namespace TemplateSms.Simulator;

/// <summary>
/// One message to one recipient as the gateway received it, taken or refused. <see cref="ToString"/> shows neither the
/// text nor the key nor more than the last two digits of the number.
/// </summary>
public sealed record GatewayMessage
{
    /// <summary>The message's place in the order of arrival, from 1; never used twice by a gateway.</summary>
    public long Id { get; init; }

    /// <summary>The name of the gateway that the message came to: <c>isendpro</c> or <c>twilio</c>.</summary>
    public string Gateway { get; init; } = GatewayRules.Isendpro.Id;

    /// <summary>The id of the sub-account whose key sent the message (<c>subAccountId</c>); null for the account itself.</summary>
    public string? SubAccount { get; init; }

    /// <summary>When the request arrived.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The recipient as the client wrote it (<c>num</c>); empty when a refused request had none.</summary>
    public string Recipient { get; init; } = "";

    /// <summary>
    /// The number under which the recipient is known: international digits, for example 33680010203, whichever way the
    /// client wrote it; as written when it is no phone number.
    /// </summary>
    public string Number { get; init; } = "";

    /// <summary>Whether the message goes to the phone or comes from it.</summary>
    public MessageDirection Direction { get; init; }

    /// <summary>The gateway's decision on the message.</summary>
    public MessageStatus Status { get; init; }

    /// <summary>The text (<c>sms</c>); empty when a refused request had none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The sender (<c>emetteur</c>), or null.</summary>
    public string? Sender { get; init; }

    /// <summary>The caller's correlation id (<c>tracker</c>), or null.</summary>
    public string? Tracker { get; init; }

    /// <summary>
    /// The name of the template, or null when it is not known. No request of the provider's carries it:
    /// <see cref="SmsGatewayOptions.TemplateName"/> gives it.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>The alphabet in which the text is sent.</summary>
    public GatewayEncoding Encoding { get; init; }

    /// <summary>Septets or UTF-16 units of the text, without the gateway's STOP text; 0 when it cannot be encoded.</summary>
    public int Units { get; init; }

    /// <summary>
    /// The number of SMS that the message is billed as, with the units of the STOP text when
    /// <see cref="ReservesStop"/>; 0 when it cannot be encoded.
    /// </summary>
    public int Segments { get; init; }

    /// <summary>The most concatenated SMS that the client allows (<c>smslong</c>), as written, or null.</summary>
    public string? SmsLong { get; init; }

    /// <summary>Whether the client asked for no STOP text (<c>nostop=1</c>).</summary>
    public bool NoStop { get; init; }

    /// <summary>Whether the client asked for UCS-2 (<c>ucs2=1</c>).</summary>
    public bool Ucs2 { get; init; }

    /// <summary>Whether the client asked for a free test (<c>sandbox=1</c>, which third-party clients send).</summary>
    public bool Sandbox { get; init; }

    /// <summary>When to send (<c>date_envoi</c>), "YYYY-MM-DD hh:mm" as written, or null for now.</summary>
    public string? SendDate { get; init; }

    /// <summary>When a scheduled message is sent, or was; null for one that was sent at once.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The return code answered for this recipient, or for the whole request when it was refused.</summary>
    public int Code { get; init; }

    /// <summary>The message answered beside <see cref="Code"/>.</summary>
    public string Reply { get; init; } = "";

    /// <summary>
    /// The status by which the receipt of a message that was taken says that it did not reach the phone, as a fault wants it; null
    /// for a message that reaches it. Messages at Twilio have <see cref="TwilioResource.Status"/> instead.
    /// </summary>
    public string? UndeliveredStatus { get; init; }

    /// <summary>Whether the message was taken, to be sent at once or later: <see cref="Code"/> is 0.</summary>
    public bool Accepted => Code == GatewayCodes.Sent;

    /// <summary>Whether room is kept for the STOP text: there is a sender and no <c>nostop=1</c>, and the gateway is iSendPro.</summary>
    public bool ReservesStop => Sender is not null && !NoStop && Twilio is null;

    /// <summary>The part of the message that only Twilio's message resource has; null for a message to another gateway.</summary>
    public TwilioResource? Twilio { get; init; }

    /// <summary>The request that brought the message and its answer; null for a reply from the phone.</summary>
    public GatewayExchange? Exchange { get; init; }

    /// <summary>
    /// The request's body as received, or its query string; it holds the numbers and the text, and the key unless the
    /// message comes from a file, which keeps none.
    /// </summary>
    public string RawRequest => Exchange switch
    {
        null => "",
        { Body: "" } => Exchange.Path.IndexOf('?') is var query and >= 0 ? Exchange.Path[query..] : "",
        _ => Exchange.Body,
    };

    private bool PrintMembers(StringBuilder builder)
    {
        var digits = Recipient.Length > 2 ? Recipient[^2..] : "";
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Direction = {Direction}, Status = {Status}, Recipient = …{digits}, Encoding = {Encoding}, ");
        builder.Append(CultureInfo.InvariantCulture, $"Units = {Units}, Segments = {Segments}, Code = {Code}");
        return true;
    }
}
