using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Sends;

/// <summary>Reads the answers to requests that send.</summary>
internal static class SendReader
{
    public static GatewayReading<GatewayResult[]> One(GatewayAnswer answer, SmsRecipient recipient, PhoneRegion region)
    {
        if (SendAnswer.Read(answer, out var entries) is { } failure)
            return failure;
        var entry = entries is [var only] ? only : Matching.Match([recipient.To], entries, region)?[0];
        return entry is null
            ? new SmsOutcomeUnknownException("The request left and its answer is about other numbers.")
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
            : new SmsOutcomeUnknownException("The request left and its answer does not tell which number is which.");
    }

    private static GatewayResult ResultOf(GatewayEntry entry) => entry.IsSent
        ? GatewayResult.Accepted(entry.Code, entry.Message, entry.BilledSegments)
        : GatewayResult.Refused(entry.Code, entry.Message);
}
