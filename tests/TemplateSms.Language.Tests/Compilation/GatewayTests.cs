using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Tests.Compilation;

public class GatewayTests
{
    private static readonly string _a155 = new('a', 155);

    /// <summary>Templates, and the rules that report them for iSendPro, for Twilio, for any gateway, and for the first two at once.</summary>
    public static TheoryData<string, string, string?, string?, string?, string?> Templates => new()
    {
        { "sender: IBM", "Hi", "SMS3007", null, null, "SMS3007" },
        { "sender: '12345'", "Hi", "SMS3007", null, null, "SMS3007" },
        { "sender: '+33680010203'", "Hi", "SMS3007", null, null, "SMS3007" },
        { "sender: MG0123456789abcdef0123456789abcdef", "Hi", "SMS3007", null, null, "SMS3007" },
        { "sender: A12345678901", "Hi", "SMS3007", "SMS3007", null, "SMS3007" },
        { "sender: Café", "Hi", "SMS3007", "SMS3007", null, "SMS3007" },
        { "sender: ACME", "Hi", null, null, null, null },
        { "segments: 8", "Hi", "SMS3009", null, null, "SMS3009" },
        { "segments: 26", "Hi", "SMS3009", "SMS3009", null, "SMS3009" },
        { "segments: 256", "Hi", "SMS3009", "SMS3009", "SMS3009", "SMS3009" },
        { "segments: dynamic", new string('a', 1000), "SMS3001", null, null, "SMS3001" },
        { "segments: dynamic", new string('a', 1600), "SMS3001", null, null, "SMS3001" },
        { "segments: dynamic", new string('a', 1601), "SMS3001", "SMS3001", null, "SMS3001" },
        { "segments: dynamic", new string('€', 842), "SMS3001", null, null, "SMS3001" },
        { "segments: dynamic", new string('€', 1600), "SMS3001", null, null, "SMS3001" },
        { "segments: dynamic", new string('€', 1601), "SMS3001", "SMS3001", null, "SMS3001" },
        { "segments: dynamic", new string('a', 1684), "SMS3001", "SMS3001", null, "SMS3001" },
        { "kind: marketing", _a155, "SMS3001", null, null, "SMS3001" },
        { "kind: transactional", _a155, "SMS3013", null, null, "SMS3013" },
        { "tracker: order-42", "Hi", "SMS3008", null, null, "SMS3008" },
        { "tracker: '{{ text }}'\nparams:\n  text: string(60, alnum)", "Hi", "SMS3008", null, null, "SMS3008" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void Template_ForEachGateway_HasItsOwnVerdict(string settings, string body, string? isendpro, string? twilio, string? any, string? both)
    {
        foreach (var (gateway, expected) in new[] { ("isendpro", isendpro), ("twilio", twilio), ("any", any), ("isendpro, twilio", both), ("twilio,isendpro", both) })
        {
            string?[] wanted = expected is null ? [] : [expected];
            Assert.Equal(wanted, Rules(Compile($"gateway: {gateway}\n{settings}", body)));
            Assert.Equal(wanted, Rules(Compile(settings, body, file => file with { Gateways = GatewaySet.Read(gateway, out _)! })));
            Assert.Equal(wanted, Rules(Compile(settings, body, file => file with { FolderDefaults = new[] { new KeyValue("gateway", gateway) } })));
        }
    }

    [Fact]
    public void Gateway_OfTheTemplate_GoesBeforeTheFolderAndTheFolderBeforeTheBuild()
    {
        Assert.Equal("twilio", Compile("gateway: twilio", "Hi", file => file with { FolderDefaults = new[] { new KeyValue("gateway", "any") } }).Model.Settings.Gateways.ToString());
        Assert.Equal("any", Compile("segments: 1", "Hi", file => file with { FolderDefaults = new[] { new KeyValue("gateway", "any") }, Gateways = GatewaySet.Isendpro }).Model.Settings.Gateways.ToString());
        Assert.Equal("isendpro", Compile("segments: 1", "Hi").Model.Settings.Gateways.ToString());
    }

    [Theory]
    [InlineData("twillio", "twilio")]
    [InlineData("isendpro, twillio", "twilio")]
    [InlineData("acme", null)]
    [InlineData("''", null)]
    [InlineData("isendpro,", null)]
    public void Gateway_ThatNobodyKnows_IsReported(string gateway, string? suggestion)
    {
        var finding = Assert.Single(Compile($"gateway: {gateway}", "Hi").Findings);

        Assert.Equal(BindingRules.BadSetting, finding.Rule);
        Assert.Contains("isendpro, twilio, any", finding.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion is not null, finding.Message.Contains($"'{suggestion}'", StringComparison.Ordinal) && suggestion is not null);
    }

    [Theory]
    [InlineData("sender: IBM", "'IBM' cannot be a sender of isendpro: it has 3 of at least 4 characters. A sender has 4 to 11 ASCII letters, digits and spaces, and not digits only")]
    [InlineData("sender: AC-ME", "'AC-ME' cannot be a sender of isendpro and twilio: '-' U+002D HYPHEN-MINUS is not an ASCII letter, a digit or a space. A sender has 4 to 11 ASCII letters, digits and spaces, and not digits only")]
    [InlineData("segments: 8", "'8' is not a number of segments of isendpro: 1 to 6, or dynamic")]
    [InlineData("segments: 30", "'30' is not a number of segments of isendpro and twilio: 1 to 6, or dynamic")]
    [InlineData("tracker: a-b", "The tracker of isendpro has at most 49 ASCII letters and digits: '-' U+002D HYPHEN-MINUS is not an ASCII letter or a digit")]
    public void Finding_OfSeveralGateways_NamesThoseItIsAbout(string settings, string message) =>
        Assert.Equal(message, Assert.Single(Compile($"gateway: isendpro, twilio\n{settings}", "Hi").Findings).Message);

    [Theory]
    [InlineData("kind: marketing", "SMS3001", "155 + STOP of isendpro 12 of 160 septets")]
    [InlineData("kind: transactional", "SMS3013", "155 + STOP of isendpro 12 of 160 septets")]
    public void Reserve_OfSeveralGateways_NamesTheOneThatAddsIt(string settings, string rule, string part)
    {
        var finding = Assert.Single(Compile($"gateway: isendpro, twilio\n{settings}", _a155).Findings);

        Assert.Equal(rule, finding.Rule.Id);
        Assert.Contains(part, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reserve_OfSeveralGateways_IsTheLargest()
    {
        Assert.Equal(12, Compile("gateway: twilio, isendpro", "Hi").Model.Settings.Reserve);
        Assert.Equal(0, Compile("gateway: twilio, any", "Hi").Model.Settings.Reserve);
        Assert.Equal(0, Compile("gateway: isendpro", "Hi", file => file with { StopRestrictionLifted = true }).Model.Settings.Reserve);
    }

    [Fact]
    public void Fix_OfAMessageThatIsTooLong_RaisesSegmentsAsFarAsTheGatewaySends()
    {
        var body = new string('a', 1000);

        Assert.DoesNotContain(Titles("gateway: isendpro", body), title => title.StartsWith("Allow", StringComparison.Ordinal));
        Assert.Contains("Allow 7 segments ('segments: 7')", Titles("gateway: twilio", body));
    }

    [Fact]
    public void Fix_OfASender_IsOneThatTheGatewayTakes()
    {
        Assert.Contains("Shorten to 'A1234567890'", Titles("gateway: twilio\nsender: A12345678901", "Hi"));
        Assert.Empty(Titles("gateway: isendpro\nsender: IBM", "Hi"));
    }

    private static IEnumerable<string> Titles(string settings, string body)
    {
        var template = Compile(settings, body);
        return template.Findings.SelectMany(finding => TemplateFixes.For(template, finding)).Select(fix => fix.Title);
    }

    private static IEnumerable<string> Rules(CompiledTemplate template) =>
        template.Findings.Where(finding => finding.Rule.Severity != Severity.Info).Select(finding => finding.Rule.Id);

    private static CompiledTemplate Compile(string settings, string body, Func<TemplateFile, TemplateFile>? change = null)
    {
        var file = new TemplateFile("a.smstpl", $"---\n{settings}\n---\n{body}");
        return TemplateCompiler.Compile(change is null ? file : change(file));
    }
}
