using TemplateSms.Sending;
using TemplateSms.Twilio.Options;

namespace TemplateSms.Twilio.Answers;

/// <summary>Twilio's message object (its OpenAPI document, <c>api.v2010.account.message</c>).</summary>
internal static class MessageAnswer
{
    private const string NotTheDocument = "the answer is not Twilio's message object";

    /// <summary>Reads a message; the failure where there is none, or where it is another account's or recipient's.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="account">The account that asked.</param>
    /// <param name="to">The recipient; null where any message was asked for.</param>
    public static GatewayReading<TwilioMessage> Read(GatewayAnswer answer, Account account, PhoneNumber? to)
    {
        if (!answer.TryReadJson(out var json))
            return answer.Unreadable(NotTheDocument);
        using (json)
        {
            var root = json.RootElement;
            if (root.Text("sid") is not { } sid || !Sid.IsMessage(sid) || root.Text("status") is not { Length: > 0 } status)
                return answer.Unreadable(NotTheDocument);
            if (!root.IsText("account_sid", account.Sid) && root.Text("account_sid") is { } owner && !string.Equals(owner, account.Sid, StringComparison.OrdinalIgnoreCase))
                return answer.Unreadable("it is about another account");
            var recipient = to is { } same && root.IsText("to", same.Value) ? same : PhoneNumber.TryParse(root.Text("to"), out var number) ? number : (PhoneNumber?)null;
            if (to is { } asked && recipient is { } named && named != asked)
                return answer.Unreadable("it is about another number");
            return new TwilioMessage
            {
                Sid = sid,
                Status = status,
                To = recipient,
                Segments = root.Integer("num_segments") is > 0 and var segments ? segments : null,
                ErrorCode = root.Integer("error_code"),
                ErrorMessage = root.Text("error_message"),
                Price = root.Decimal("price"),
                PriceUnit = root.Text("price_unit"),
                SentAt = root.Date("date_sent"),
            };
        }
    }
}
