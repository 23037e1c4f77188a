using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Sends;

/// <summary>Reads the answers to requests that send.</summary>
internal static class SendReader
{
    public static GatewayReading<GatewayResult[]> One(GatewayAnswer answer, SmsRecipient recipient, PhoneRegion region)
    {
        if (SendAnswer.Read(answer, out var entries) is { } failure)
            return failure;
        // The usual answer, without the tables that several recipients need.
        var entry = entries is [var only] && !GatewayNumber.IsAnother(only.Number, recipient.To, region) ? only : Matching.Match([recipient.To], entries, region)?[0];
        return entry is null
            ? answer.Unreadable("it does not tell what became of this number")
            : new[] { ResultOf(entry) };
    }

    public static GatewayReading<GatewayResult[]> Many(GatewayAnswer answer, IReadOnlyList<SmsRecipient> recipients, PhoneRegion region)
    {
        if (SendAnswer.Read(answer, out var entries) is { } failure)
            return failure;
        if (entries.All(entry => entry is { Number: null, IsSent: false }))
            return new SmsRejectedException(null, entries[0].Code, entries[0].Message);
        return Matching.Match([.. recipients.Select(recipient => recipient.To)], entries, region) is { } matched
            ? Array.ConvertAll(matched, ResultOf)
            : answer.Unreadable("it does not tell what became of which number");
    }

    private static GatewayResult ResultOf(GatewayEntry entry) => entry.IsSent
        ? GatewayResult.Accepted(entry.Code, entry.Message, entry.BilledSegments)
        : GatewayResult.Refused(entry.Code, entry.Message);
}
