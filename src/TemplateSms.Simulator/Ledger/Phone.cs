using TemplateSms.Shared;
using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Messages;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Ledger;

/// <summary>The replies of the people who hold the phones.</summary>
internal sealed class Phone(MessageLedger ledger, BlackList blackList, CallbackQueue callbacks, SmsGatewayOptions options)
{
    /// <summary>The most characters of a reply: those of the longest message.</summary>
    public int LongestText => SegmentLimits.Room(gsm7: true, options.Rules.MostSegments);

    /// <summary>Returns the mistake in a reply, its field first; null if there is none.</summary>
    public string? Check(string from, string text)
    {
        if (RecipientNumber.Read(from, out _) is { } problem)
            return $"from: {problem}";
        if (string.IsNullOrWhiteSpace(text))
            return "text: is missing";
        return text.Length > LongestText ? $"text: is at most {LongestText} characters" : null;
    }

    /// <summary>Takes a checked reply. STOP, in any case, puts the number on the black list and is told to the account's URL.</summary>
    public GatewayMessage Reply(string from, string text)
    {
        var measure = SmsMeasure.Of(text);
        var answered = ledger.Store.Latest(RecipientNumber.Known(from));
        var reply = new GatewayMessage
        {
            Gateway = answered?.Gateway ?? GatewayRules.Isendpro.Id,
            ReceivedAt = options.TimeProvider.GetUtcNow(),
            Direction = MessageDirection.In,
            Recipient = from,
            Number = RecipientNumber.Known(from),
            Text = text,
            Encoding = measure.IsGsm7 ? GatewayEncoding.Gsm7 : GatewayEncoding.Ucs2,
            Units = measure.Units,
            Segments = measure.Segments,
        };
        var kept = ledger.Add([reply])[0];
        if (text.Trim().Equals("STOP", StringComparison.OrdinalIgnoreCase))
        {
            blackList.Add(from);
            // Where Twilio tells of replies is set in the account, and nothing of it is simulated.
            if (kept.Gateway == GatewayRules.Isendpro.Id)
                callbacks.AddStop(kept, answered);
        }

        return kept;
    }
}
