using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Protocol;

namespace TemplateSms.Isendpro.Exchanges;

/// <summary>Messages that share everything but text, tracker and number, on their way through <c>/smsmulti</c>.</summary>
internal sealed class SendMany(Account account, IReadOnlyList<Recipient> recipients, SendTime sendTime)
    : Exchange(Operations.SendMany, account.Endpoints.SendMany)
{
    public override bool IsRepeatable => false;

    public override IReadOnlyList<Recipient> Recipients => recipients;

    /// <summary>The gateway's words, one for each recipient, once it has answered.</summary>
    public IReadOnlyList<GatewayEntry> Entries { get; private set; } = [];

    public override RequestBody Body { get; } = Write(account, recipients, sendTime);

    public override RecipientOutcome OutcomeOf(int place) => RecipientOutcome.Of(recipients[place], Entries[place]);

    public override SmsException? Read(GatewayAnswer answer)
    {
        if (SendAnswer.Read(answer, out var entries) is { } failure)
            return failure;
        if (entries.All(entry => entry is { Number: null, IsSent: false }))
            return new SmsRejectedException(null, entries[0].Code, entries[0].Message);
        if (Matching.Match([.. recipients.Select(recipient => recipient.To)], entries, account.Region) is not { } matched)
            return new SmsOutcomeUnknownException("The request left and its answer does not tell which number is which.");

        Entries = matched;
        return null;
    }

    private static RequestBody Write(Account account, IReadOnlyList<Recipient> recipients, SendTime sendTime)
    {
        var shared = recipients[0].Outgoing;
        var request = new SendManyRequest
        {
            Key = account.Key,
            Numbers = [.. recipients.Select(recipient => GatewayNumber.Of(recipient.To))],
            Texts = OneOrEach(recipients, recipient => recipient.Outgoing.Content.Text),
            Trackers = shared.Tracker is null ? null : OneOrEach(recipients, recipient => recipient.Outgoing.Tracker!),
            Sender = shared.Sender?.Value,
            SendDate = sendTime.Date,
            GmtZone = sendTime.GmtZone,
            SmsLong = shared.SmsLong,
            NoStop = shared.NoStop,
            Ucs2 = shared.Ucs2,
            Sandbox = shared.Sandbox,
        };
        return RequestBody.OfJson(request, RequestJson.Default.SendManyRequest);
    }

    /// <summary>One value stands for all recipients where it is the same for all.</summary>
    private static string[] OneOrEach(IReadOnlyList<Recipient> recipients, Func<Recipient, string> value)
    {
        var first = value(recipients[0]);
        return recipients.All(recipient => string.Equals(value(recipient), first, StringComparison.Ordinal))
            ? [first]
            : [.. recipients.Select(value)];
    }
}
