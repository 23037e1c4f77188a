using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Shared;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Sms.Gateways;

/// <summary>The rules of every set of gateways, and what each says of values at, below and above its limits.</summary>
public class ApprovedGatewaysTests
{
    private static readonly string[] _sets = ["isendpro", "twilio", "any", "isendpro, twilio", "twilio, any", "any, isendpro"];

    private static readonly string[] _senders =
    [
        "", "A", "IBM", "ACME", "ACME Shop 1", "ACME Shop 12", " ACME", "ACME ", "    ", "AC-ME", "Caf\u00e9", "AC\U0001F4F1ME", "123", "12345", "123456789", "1234 567", "+12345678", "+1234567", "+123456789012345", "+1234567890123456", "+0680010203", "+33 680",
        "MG0123456789abcdef0123456789abcdef", "MG0123456789abcdef0123456789abcdeg", "@[`{", "/09:",
    ];

    private static readonly string[] _trackers = ["", "a", "order42", "order-42", "\U0001F4F1", "a\U0001F4F1", "\ud83d", "@", "[", "`", "{", "/", ":", "\u00e9", new string('a', 49), new string('a', 50), new string('a', 60), new string('a', 49) + "-"];

    [Fact]
    public void Sets_HaveTheApprovedRules() => Snapshot.Matches(string.Join('\n', _sets.SelectMany(name => Describe(Set(name)))), "Rules");

    [Fact]
    public void Senders_HaveTheApprovedFaults() => Snapshot.Matches(
        string.Join('\n', _sets.SelectMany(name => _senders.SelectMany(sender => Describe(name, sender, ConstantRules.Sender(sender, Set(name)), ConstantRules.SenderPart(sender, Set(name)))))), "Senders");

    [Fact]
    public void Trackers_HaveTheApprovedFaults() => Snapshot.Matches(
        string.Join('\n', _sets.SelectMany(name => _trackers.SelectMany(tracker => Describe(name, tracker, ConstantRules.Tracker(tracker, Set(name)), ConstantRules.TrackerPart(tracker, Set(name)))))), "Trackers");

    [Fact]
    public void Refusals_OfUcs2_NameTheDestinationAndTheGateways()
    {
        Assert.Equal(("metropolitan France", ""), Set("isendpro").RefusalOfUcs2("33680010203"));
        Assert.Equal(("metropolitan France", " of isendpro"), Set("twilio, isendpro").RefusalOfUcs2("33680010203"));
        Assert.Null(Set("isendpro").RefusalOfUcs2("41791234567"));
        Assert.Null(Set("isendpro").RefusalOfUcs2("262692000102"));
        Assert.Null(Set("twilio").RefusalOfUcs2("33680010203"));
    }

    [Theory]
    [InlineData(" isendpro ,twilio", "isendpro, twilio", null)]
    [InlineData("twilio,TWILIO", "twilio", null)]
    [InlineData("acme,other", null, "acme")]
    [InlineData("twilio,", null, "")]
    public void Read_Setting_GivesEveryGatewayOnceOrTheFirstThatIsUnknown(string setting, string? ids, string? unknown)
    {
        Assert.Equal(ids, GatewaySet.Read(setting, out var first)?.ToString());
        Assert.Equal(unknown, first);
    }

    [Fact]
    public void Equals_SetsOfTheSameRulesInTheSameOrder_AreEqual()
    {
        Assert.Equal(Set("isendpro, twilio"), Set("isendpro,twilio"));
        Assert.Equal(Set("isendpro, twilio").GetHashCode(), Set("isendpro,twilio").GetHashCode());
        Assert.NotEqual(Set("isendpro, twilio"), Set("twilio, isendpro"));
        Assert.NotEqual(Set("isendpro, twilio").GetHashCode(), Set("twilio, isendpro").GetHashCode());
        Assert.NotEqual(Set("twilio"), Set("any"));
        Assert.False(Set("twilio").Equals((object)"twilio"));
        Assert.False(Set("twilio").Equals(null));
        Assert.True(Set("twilio").Equals((object)GatewaySet.Twilio));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData(" True ", true)]
    [InlineData("FALSE\t", false)]
    [InlineData("", null)]
    [InlineData("yes", null)]
    public void Read_StopRestriction_TakesBlanksAndCapitals(string value, bool? isLifted) => Assert.Equal(isLifted, StopRestriction.Read(value));

    private static GatewaySet Set(string names) => GatewaySet.Read(names, out _)!;

    private static IEnumerable<string> Describe(GatewaySet set) =>
    [
        $"==== {set}",
        Line($"segments {set.MostSegments}, in GSM-7 {set.MostSegmentsOf(isGsm7: true)}, in UCS-2 {set.MostSegmentsOf(isGsm7: false)}; characters {set.MostCharacters}"),
        Line($"sender up to {set.MostSenderCharacters}: {set.SenderRule}: {set.SenderPattern}"),
        Line($"tracker up to {set.MostTrackerCharacters}: {set.TrackerRule}{set.NamingTrackerRule()}"),
        Line($"numbers {set.NationalNumbers}"),
        Line($"reserve {set.Reserve}{set.NamingReserve()}; of marketing {set.ReserveOf(isMarketing: true, isLifted: true)}, of others {set.ReserveOf(isMarketing: false, isLifted: false)}, lifted {set.ReserveOf(isMarketing: false, isLifted: true)}"),
        .. new[] { -1, 0, 1, 6, 7, 25, 26, 255, 256, 999 }.Select(segments => Line($"{segments} segments: {ConstantRules.Segments(segments.ToString(CultureInfo.InvariantCulture), set).Count} findings, too many{set.NamingMostSegments(segments)}")),
    ];

    private static IEnumerable<string> Describe(string set, string value, IReadOnlyList<Finding> whole, IReadOnlyList<Finding> part)
    {
        if (whole.Count > 0 || part.Count > 0)
            yield return $"{set} '{Printable(value)}': {Describe(whole)}; as a part: {Describe(part)}";
    }

    private static string Describe(IReadOnlyList<Finding> findings) => string.Join(", ", findings.Select(finding => Line($"{finding.Span} {Printable(finding.Message)}")));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Printable(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}"));
}
