using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Protocol;

namespace TemplateSms.Isendpro.Exchanges;

/// <summary>One message on its way through <c>/sms</c>.</summary>
internal sealed class SendOne(Account account, Recipient recipient) : Exchange(Operations.SendOne, account.Endpoints.SendOne)
{
    public override bool IsRepeatable => false;

    public override IReadOnlyList<Recipient> Recipients { get; } = [recipient];

    /// <summary>The gateway's word, once it has answered.</summary>
    public RecipientOutcome Outcome { get; private set; }

    public override RequestBody Body { get; } = Write(account, recipient);

    public override RecipientOutcome OutcomeOf(int place) => Outcome;

    public override SmsException? Read(GatewayAnswer answer)
    {
        if (SendAnswer.Read(answer, out var entries) is { } failure)
            return failure;
        var entry = entries is [var only] ? only : Matching.Match([recipient.To], entries, account.Region)?[0];
        if (entry is null)
            return new SmsOutcomeUnknownException("The request left and its answer is about other numbers.");

        Outcome = RecipientOutcome.Of(recipient, entry);
        return entry.IsSent ? null : new SmsRejectedException(recipient.To, entry.Code, entry.Message);
    }

    private static RequestBody Write(Account account, Recipient recipient)
    {
        var outgoing = recipient.Outgoing;
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
            Sandbox = outgoing.Sandbox,
        };
        return RequestBody.OfJson(request, RequestJson.Default.SendOneRequest);
    }
}
