using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>
/// The gateways that a template is compiled for: one or several, of which the strictest rule is the one that counts. Equal to another
/// with the same rules in the same order.
/// </summary>
public sealed class GatewaySet : IEquatable<GatewaySet>
{
    /// <summary>The MSBuild property, and with <c>smstpl_</c> before it in small letters the key of an <c>.editorconfig</c>.</summary>
    public const string Property = "SmsGateway";

    private readonly Shared.GatewayRules[] _rules;

    internal GatewaySet(params Shared.GatewayRules[] rules) => _rules = rules;

    /// <summary>The set of a build that names none.</summary>
    public static GatewaySet Default { get; } = new(Shared.GatewayRules.Default);

    /// <summary>The gateway of the provider whose own client the analyzers know.</summary>
    public static GatewaySet Isendpro { get; } = new(Shared.GatewayRules.Isendpro);

    /// <summary>Twilio alone, for what its own SDK sends.</summary>
    public static GatewaySet Twilio { get; } = new(Shared.GatewayRules.Twilio);

    /// <summary>The names that settings can give.</summary>
    public static IReadOnlyList<string> KnownIds { get; } = [.. Shared.GatewayRules.Known.Select(rules => rules.Id)];

    /// <summary>The names of the gateways, in the order of the setting.</summary>
    public IReadOnlyList<string> Ids => [.. _rules.Select(rules => rules.Id)];

    /// <summary>A set for each of the gateways alone.</summary>
    public IReadOnlyList<GatewaySet> Each => [.. _rules.Select(rules => new GatewaySet(rules))];

    /// <summary>The most segments that a message can use.</summary>
    public int MostSegments => Math.Max(MostSegmentsOf(isGsm7: true), MostSegmentsOf(isGsm7: false));

    /// <summary>The most characters of a message, in UTF-16 units; as many as the segments hold where nothing else bounds them.</summary>
    public int MostCharacters => _rules.Min(rules => rules.MostCharacters) ?? SegmentLimits.LongestText;

    /// <summary>The most characters of a sender that is a name; as many as a text has where any text is a sender.</summary>
    public int MostSenderCharacters => _rules.Min(rules => rules.Senders.TakesAnyText ? int.MaxValue : rules.Senders.MostCharacters);

    /// <summary>The most characters of a tracker; null where any text is one.</summary>
    public int? MostTrackerCharacters => _rules.Min(rules => rules.MostTrackerCharacters);

    /// <summary>The region whose national numbers every gateway reads.</summary>
    public Shared.PhoneRegion NationalNumbers => _rules.Select(rules => rules.NationalNumbers).Distinct().Count() == 1 ? _rules[0].NationalNumbers : Shared.PhoneRegion.International;

    /// <summary>The units of the text that a gateway adds to a message with a sender; 0 where none does.</summary>
    public int Reserve => _rules.Max(rules => rules.Reserve);

    /// <summary>Reads the value of a setting: names with commas between them.</summary>
    /// <param name="unknown">The first name that no gateway has; null where there is none.</param>
    /// <returns>The set; null when a name is not known or there is none.</returns>
    public static GatewaySet? Read(string value, out string? unknown)
    {
        var ids = value.Split(',').Select(id => id.Trim()).ToList();
        unknown = ids.FirstOrDefault(id => Shared.GatewayRules.Find(id) is null);
        return unknown is null ? new GatewaySet([.. ids.Select(id => Shared.GatewayRules.Find(id)!).Distinct()]) : null;
    }

    /// <summary>The most segments that a message of one encoding can use.</summary>
    public int MostSegmentsOf(bool isGsm7) => _rules.Min(rules => rules.MostSegmentsOf(isGsm7));

    /// <summary>Finds what is wrong with a sender; null where every gateway takes it.</summary>
    public GatewayFault? FaultOfSender(string sender)
    {
        foreach (var rules in _rules)
        {
            var check = SenderCheck.Of(sender, rules.Senders);
            if (check.Problem == SenderProblem.None)
                continue;
            return new GatewayFault(
                new TextSpan(check.Start, check.Length),
                check.Describe(sender, rules.Senders),
                SenderCheck.Words(rules.Senders),
                Naming(other => SenderCheck.Of(sender, other.Senders).Problem != SenderProblem.None));
        }

        return null;
    }

    /// <summary>Finds what is wrong with a stretch of a sender, whatever the characters around it are.</summary>
    public GatewayFault? FaultOfSenderPart(string part)
    {
        // A number or a service may begin before the stretch.
        var rules = _rules.Where(r => r.Senders is { TakesNumbers: false, ServicePrefix: null }).ToArray();
        return rules.Any(r => SenderCheck.Of(part, r.Senders).Problem is SenderProblem.BadCharacter or SenderProblem.TooLong)
            ? new GatewaySet(rules).FaultOfSender(part)
            : null;
    }

    /// <summary>Finds what is wrong with a tracker; null where every gateway takes it.</summary>
    public GatewayFault? FaultOfTracker(string tracker) => FaultOf(TrackerCheck.Of(tracker, MostTrackerCharacters), tracker);

    /// <summary>Finds what is wrong with a stretch of a tracker, whatever the characters around it are.</summary>
    public GatewayFault? FaultOfTrackerPart(string part) => TrackerCheck.Of(part, MostTrackerCharacters) switch
    {
        { Problem: TrackerProblem.BadCharacter or TrackerProblem.TooLong } check => FaultOf(check, part),
        _ => null,
    };

    /// <summary>The rule of senders in words, that of the first gateway: "4 to 11 ASCII letters, digits and spaces, and not digits only".</summary>
    public string SenderRule => SenderCheck.Words(_rules[0].Senders);

    /// <summary>The regular expression of the senders of the first gateway; null where any text is one.</summary>
    public string? SenderPattern => SenderCheck.Pattern(_rules[0].Senders);

    /// <summary>The rule of trackers in words: "1 to 49 ASCII letters and digits".</summary>
    public string TrackerRule => TrackerCheck.Words(MostTrackerCharacters);

    /// <summary>The words that name the gateways with a rule for trackers; empty where there is but one gateway.</summary>
    public string NamingTrackerRule() => Naming(rules => rules.MostTrackerCharacters is not null);

    /// <summary>Whether a stretch of a tracker has a character that a gateway does not take.</summary>
    public bool RefusesInTracker(string part) => TrackerCheck.Of(part, MostTrackerCharacters).Problem == TrackerProblem.BadCharacter;

    /// <summary>The units kept free for a gateway's own text.</summary>
    /// <param name="isMarketing">Whether the message is marketing, which always leaves them free.</param>
    /// <param name="isLifted">Whether the account is free of the text in other messages.</param>
    public int ReserveOf(bool isMarketing, bool isLifted) => isMarketing || !isLifted ? Reserve : 0;

    /// <summary>The recipients to whom a gateway takes no UCS-2, and the words that name such gateways; null where a number is none of them.</summary>
    public (string Destination, string Naming)? RefusalOfUcs2(string digits) =>
        Array.Find(_rules, rules => rules.WithoutUcs2.Contain(digits)) is { } refuser
            ? (refuser.WithoutUcs2.ToString(), Naming(rules => rules.WithoutUcs2.Contain(digits)))
            : null;

    /// <summary>The words that name the gateways with a reserve: empty where there is but one gateway, which every message is about.</summary>
    public string NamingReserve() => Naming(rules => rules.Reserve > 0);

    /// <summary>The words that name the gateways that take fewer segments; empty where there is but one gateway.</summary>
    public string NamingMostSegments(int segments) =>
        segments < 1 ? "" : Naming(rules => Math.Max(rules.MostSegmentsOf(isGsm7: true), rules.MostSegmentsOf(isGsm7: false)) < segments);

    /// <summary>Whether both have the same rules.</summary>
    public bool Equals(GatewaySet? other) => other is not null && _rules.SequenceEqual(other._rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GatewaySet);

    /// <inheritdoc/>
    public override int GetHashCode() => _rules.Aggregate(0, (hash, rules) => unchecked((hash * 31) + rules.GetHashCode()));

    /// <summary>The names with commas between them, as a setting has them.</summary>
    public override string ToString() => string.Join(", ", Ids);

    private GatewayFault? FaultOf(TrackerCheck check, string tracker) => check.Problem == TrackerProblem.None
        ? null
        : new GatewayFault(
            new TextSpan(check.Start, check.Length),
            check.Describe(tracker, MostTrackerCharacters),
            TrackerCheck.Words(MostTrackerCharacters),
            Naming(rules => TrackerCheck.Of(tracker, rules.MostTrackerCharacters).Problem != TrackerProblem.None));

    private string Naming(Func<Shared.GatewayRules, bool> are) =>
        _rules.Length == 1 ? "" : $" of {string.Join(" and ", _rules.Where(are).Select(rules => rules.Id))}";
}
