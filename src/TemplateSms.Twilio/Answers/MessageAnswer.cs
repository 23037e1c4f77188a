using System.Globalization;
using TemplateSms.Sending;
using TemplateSms.Twilio.Options;

namespace TemplateSms.Twilio.Answers;

/// <summary>Twilio's message object (its OpenAPI document, <c>api.v2010.account.message</c>).</summary>
internal static class MessageAnswer
{
    private static readonly string[] _fields = ["sid", "status", "account_sid", "to", "num_segments", "error_code", "error_message", "price", "price_unit", "date_sent"];

    private const string NotTheDocument = "the answer is not Twilio's message object";

    /// <summary>Reads a message; the failure where there is none, or where it is another account's or recipient's.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="account">The account that asked.</param>
    /// <param name="to">The recipient; null where any message was asked for.</param>
    public static GatewayReading<TwilioMessage> Read(GatewayAnswer answer, Account account, PhoneNumber? to)
    {
        if (!answer.TryReadFields(_fields, out var fields))
            return answer.Unreadable(NotTheDocument);
        if (fields.Text("sid") is not { } sid || !Sid.IsMessage(sid) || fields.Text("status") is not { Length: > 0 } status)
            return answer.Unreadable(NotTheDocument);
        if (!fields.IsText("account_sid", account.Sid) && fields.Text("account_sid") is { } owner && !string.Equals(owner, account.Sid, StringComparison.OrdinalIgnoreCase))
            return answer.Unreadable("it is about another account");
        var recipient = to is { } same && fields.IsText("to", same.Value) ? same : PhoneNumber.TryParse(fields.Text("to"), out var number) ? number : (PhoneNumber?)null;
        if (to is { } asked && recipient is { } named && named != asked)
            return answer.Unreadable("it is about another number");
        return new TwilioMessage
        {
            Sid = sid,
            Status = status,
            To = recipient,
            Segments = fields.Integer("num_segments") is > 0 and var segments ? segments : null,
            ErrorCode = fields.Integer("error_code"),
            ErrorMessage = fields.Text("error_message"),
            Price = fields.Decimal("price"),
            PriceUnit = fields.Text("price_unit"),
            SentAt = DateOf(fields.Text("date_sent")),
        };
    }

    // RFC 2822, as in "Thu, 24 Aug 2023 05:01:45 +0000".
    private static DateTimeOffset? DateOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
