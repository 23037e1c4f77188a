using TemplateSms.Shared;

#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>
/// The rules of one gateway as a value: the compiler proves messages against it, and clients check against it before they send.
/// Two values are equal when all their rules are.
/// </summary>
/// <remarks>A gateway of your own begins with <see cref="Any"/>: <c>GatewayRules.Any with { Id = "acme", MostSegments = 10 }</c>.</remarks>
#if NET
public
#else
internal
#endif
sealed record GatewayRules
{
    /// <summary>The name in settings and in messages, such as <c>isendpro</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The senders that the gateway takes.</summary>
    public GatewaySenders Senders { get; init; } = GatewaySenders.AnyText;

    /// <summary>The most characters of a tracker, which are ASCII letters and digits; null where any text is one.</summary>
    public int? MostTrackerCharacters { get; init; }

    /// <summary>The most segments of one message, 1 to 255.</summary>
    public int MostSegments { get; init; } = SegmentLimits.MostParts;

    /// <summary>The most characters of one message, in UTF-16 units; null where only the segments bound it.</summary>
    public int? MostCharacters { get; init; }

    /// <summary>
    /// The units of the text that the gateway itself adds to a message with a sender: septets in GSM-7, UTF-16 units in UCS-2.
    /// Marketing always leaves them free, other messages while the account is not free of the text. 0 to 70; 0 for none.
    /// </summary>
    public int Reserve { get; init; }

    /// <summary>The name of that text in messages, such as <c>the STOP text</c>; null where there is none.</summary>
    public string? ReserveName { get; init; }

    /// <summary>The sentence that tells how an account becomes free of that text, for errors; null where it cannot.</summary>
    public string? ReserveWayOut { get; init; }

    /// <summary>The recipients to whom the gateway takes no UCS-2.</summary>
    public GatewayDestinations WithoutUcs2 { get; init; } = GatewayDestinations.None;

    /// <summary>The recipients to whom the gateway takes no sender with letters.</summary>
    public GatewayDestinations WithoutAlphanumericSender { get; init; } = GatewayDestinations.None;

    /// <summary>The hours in which the gateway sends no marketing, on the account's clock; null for none.</summary>
    public GatewayQuietHours? QuietHours { get; init; }

    /// <summary>Whether the gateway promises that a request repeated with its key sends once.</summary>
    public bool HasIdempotencyKeys { get; init; }

    /// <summary>The HTTP statuses of answers that say for certain that the message was not taken, so that sending it again is safe.</summary>
    public GatewayStatuses NotTaken { get; init; } = GatewayStatuses.None;

    /// <summary>The code of an answer that refuses a message because its recipient wants none; null where the gateway has none.</summary>
    public int? OptedOutCode { get; init; }

    /// <summary>The region whose national numbers the gateway reads, beside E.164.</summary>
    public PhoneRegion NationalNumbers { get; init; }

    /// <summary>The rules of iSendPro (its document, fields <c>emetteur</c>, <c>tracker</c>, <c>smslong</c>, <c>ucs2</c> and <c>nostop</c>; its page on the French charter of marketing; code 11, the black list).</summary>
    public static GatewayRules Isendpro { get; } = new()
    {
        Id = "isendpro",
        Senders = new GatewaySenders { LeastCharacters = 4, MostCharacters = 11 },
        MostTrackerCharacters = 49,
        MostSegments = 6,
        Reserve = 12,
        ReserveName = "the STOP text",
        ReserveWayOut = "No room is left for STOP where the MSBuild property SmsStopRestrictionLifted is true, for an account whose STOP restriction is lifted.",
        WithoutUcs2 = GatewayDestinations.MetropolitanFrance,
        QuietHours = new GatewayQuietHours(FirstHour: 20, EndHour: 8),
        OptedOutCode = 11,
        NationalNumbers = PhoneRegion.France,
    };

    /// <summary>The rules of Twilio's message resource (its error pages 21212, 21606, 21610 and 21617, its glossary on alphanumeric sender IDs).</summary>
    public static GatewayRules Twilio { get; } = new()
    {
        Id = "twilio",
        Senders = new GatewaySenders { LeastCharacters = 1, MostCharacters = 11, TakesNumbers = true, ServicePrefix = "MG" },
        MostCharacters = 1600,
        WithoutAlphanumericSender = GatewayDestinations.UnitedStatesAndCanada,
        NotTaken = GatewayStatuses.Of(401, 403, 404, 429),
        OptedOutCode = 21610,
    };

    /// <summary>No rules but those of the short message itself, for a gateway of which nothing more is known.</summary>
    public static GatewayRules Any { get; } = new() { Id = "any" };

    /// <summary>The rules of a build that names no gateway: those of <see cref="Isendpro"/>.</summary>
    public static GatewayRules Default => Isendpro;

    /// <summary>The gateways that settings can name.</summary>
    public static IReadOnlyList<GatewayRules> Known { get; } = [Isendpro, Twilio, Any];

    /// <summary>
    /// The most segments that a message of one encoding can use: as many as its characters fill, where those are bounded. A character of
    /// the GSM-7 extension table takes two septets, and neither it nor a pair of UTF-16 units is split between two segments.
    /// </summary>
    /// <param name="isGsm7">Whether the message is GSM-7, else UCS-2.</param>
    public int MostSegmentsOf(bool isGsm7)
    {
        if (MostCharacters is not { } most)
            return MostSegments;
        var fewest = isGsm7 ? SegmentLimits.Gsm7Part / 2 : SegmentLimits.Ucs2Part - 1;
        return Math.Min(MostSegments, (most + fewest - 1) / fewest);
    }

    /// <summary>The rules of a name in settings; null when no gateway has it.</summary>
    /// <param name="id">The name; letter case does not matter.</param>
    public static GatewayRules? Find(string id)
    {
        foreach (var rules in Known)
        {
            if (string.Equals(rules.Id, id, StringComparison.OrdinalIgnoreCase))
                return rules;
        }

        return null;
    }
}
