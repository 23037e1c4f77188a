using System.Text.Json;
using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Directories;

/// <summary>The provider's <c>REPERTOIREcreatereponse</c> and <c>REPERTOIREmodifreponse</c>, and the answer to a send to a directory.</summary>
internal static class DirectoryAnswer
{
    /// <summary>The new directory. Its id alone says that there is one, since no code for that is documented.</summary>
    public static GatewayReading<string> ReadCreated(GatewayAnswer answer) =>
        AnswerEntries.Read(answer, ReadId) is [var id] && !answer.IsRefusal() ? id : SendAnswer.Refusal(answer);

    /// <summary>The word on each of some numbers, in their order. One word without a number is about all of them.</summary>
    public static GatewayReading<DirectoryChange[]> ReadChanged(GatewayAnswer answer, IReadOnlyList<PhoneNumber> numbers, PhoneRegion region)
    {
        if (SendAnswer.Read(answer, out var entries) is { } failure)
            return failure;
        if (answer.IsRefusal() || entries is [{ Number: null, Code: IsendproCodes.WrongKey }])
            return new SmsRejectedException(null, entries[0].Code, entries[0].Message);
        if (entries is [{ Number: null } word])
            return numbers.Select(number => ChangeOf(number, word)).ToArray();
        return Matching.Match(numbers, entries, region) is { } matched
            ? numbers.Zip(matched, ChangeOf).ToArray()
            : answer.Unreadable("it does not tell what became of which number");
    }

    public static GatewayReading<DirectoryReceipt> ReadSent(GatewayAnswer answer, SmsPlan plan, PhoneRegion region)
    {
        if (SendAnswer.Read(answer, out var entries) is { } failure)
            return failure;
        if (entries.All(entry => entry is { Number: null, IsSent: false }))
            return new SmsRejectedException(null, entries[0].Code, entries[0].Message);

        var accepted = new List<SmsReceipt>();
        var rejected = new List<SmsRejection>();
        var unnamed = new List<GatewayWord>();
        for (var position = 0; position < entries.Count; position++)
        {
            var entry = entries[position];
            if (!GatewayNumber.TryRead(entry.Number, region, out var number))
                unnamed.Add(new GatewayWord { Code = entry.Code, GatewayMessage = entry.Message });
            else if (entry.IsSent)
                accepted.Add(ReceiptOf(entry, number, position, plan));
            else
                rejected.Add(new SmsRejection(number, entry.Code, entry.Message) { Position = position, StatusCode = answer.Status });
        }

        return new DirectoryReceipt { Accepted = accepted, Rejected = rejected, Unnamed = unnamed };
    }

    /// <summary>The word on each message, for telemetry.</summary>
    public static GatewayResult[] ResultsOf(DirectoryReceipt receipt) =>
    [
        .. receipt.Accepted.Select(accepted => GatewayResult.Accepted(accepted.Code, accepted.GatewayMessage, accepted.BilledSegments)),
        .. receipt.Rejected.Select(rejected => GatewayResult.Refused(rejected.Code, rejected.GatewayMessage)),
        .. receipt.Unnamed.Select(word => word.Code == IsendproCodes.Sent ? GatewayResult.Accepted(word.Code) : GatewayResult.Refused(word.Code)),
    ];

    private static DirectoryChange ChangeOf(PhoneNumber number, GatewayEntry entry) =>
        new() { Number = number, Code = entry.Code, GatewayMessage = entry.Message };

    private static SmsReceipt ReceiptOf(GatewayEntry entry, PhoneNumber number, int position, SmsPlan plan) => new()
    {
        To = number,
        Position = position,
        Status = SmsStatus.Accepted,
        Content = plan.Content,
        Code = entry.Code,
        GatewayMessage = entry.Message,
        BilledSegments = entry.BilledSegments,
        Gateway = plan.Rules.Id,
        Tracker = plan.Tracker,
    };

    private static string? ReadId(JsonElement entry) => AnswerEntries.Text(entry, "repertoireId") is { Length: > 0 } id ? id : null;
}
