using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Rules;

/// <summary>
/// A send as its fields say it, before any rule. One text or one tracker stands for all numbers.
/// </summary>
/// <param name="fields">The fields.</param>
/// <param name="contacts">The directory that they name; null when there is none of its id, or they name none.</param>
internal sealed class SendRequest(RequestFields fields, ContactDirectory? contacts = null)
{
    public string? Key { get; } = fields.One(FieldNames.Key);
    public string? Directory { get; } = fields.One(FieldNames.Directory);
    public ContactDirectory? Contacts => contacts;

    /// <summary>The numbers of the request, and after them those of the directory.</summary>
    public IReadOnlyList<string> Numbers { get; } =
        contacts is null ? fields.List(FieldNames.Number) : [.. fields.List(FieldNames.Number), .. contacts.Contacts.Select(contact => contact.Written)];
    public IReadOnlyList<string> Texts { get; } = fields.List(FieldNames.Text);
    public IReadOnlyList<string> Trackers { get; } = fields.List(FieldNames.Tracker);
    public string? Sender { get; } = fields.One(FieldNames.Sender);
    public string? SmsLong { get; } = fields.One(FieldNames.SmsLong);
    public string? SendDate { get; } = fields.One(FieldNames.SendDate);
    public string? Zone { get; } = fields.One(FieldNames.Zone);
    public string? NoStop { get; } = fields.One(FieldNames.NoStop);
    public string? Ucs2 { get; } = fields.One(FieldNames.Ucs2);
    public string? Azur { get; } = fields.One(FieldNames.Azur);
    public string? Sandbox { get; } = fields.One(FieldNames.Sandbox);

    public bool IsUcs2 => Ucs2 is "1";

    /// <summary>Whether the gateway adds its STOP text.</summary>
    public bool ReservesStop => Sender is not null && NoStop is not "1";

    public string? TextOf(int recipient) => OneOf(Texts, recipient);

    public string? TrackerOf(int recipient) => OneOf(Trackers, recipient) is { Length: > 0 } tracker ? tracker : null;

    /// <summary>The message to a recipient, or a message without one when the request names none.</summary>
    public GatewayMessage MessageTo(int recipient) => new()
    {
        Recipient = NumberOf(recipient),
        Number = RecipientNumber.Known(NumberOf(recipient)),
        Text = TextOf(recipient) ?? "",
        Sender = Sender,
        Tracker = TrackerOf(recipient),
        SmsLong = SmsLong,
        SendDate = SendDate,
        NoStop = NoStop is "1",
        Ucs2 = IsUcs2,
        Sandbox = Sandbox is "1",
    };

    private string NumberOf(int recipient) => recipient < Numbers.Count ? Numbers[recipient] : "";

    private static string? OneOf(IReadOnlyList<string> values, int recipient) => values switch
    {
        [var only] => only,
        _ when recipient < values.Count => values[recipient],
        _ => null,
    };
}
