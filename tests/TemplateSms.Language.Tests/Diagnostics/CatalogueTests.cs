using System.Text.RegularExpressions;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Diagnostics;

public partial class CatalogueTests
{
    public static TheoryData<string, IReadOnlyList<Rule>> Families() => new()
    {
        { "SMS1", SyntaxRules.All },
        { "SMS2", BindingRules.All },
        { "SMS3", ContentRules.All },
        { "SMS4", CallSiteRules.All },
        { "SMS9", ConfigurationRules.All },
    };

    [Fact]
    public void Rules_HaveIdentifiersAndTitlesOfTheirOwn()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Title + rule.Id[3]).Distinct().Count());
        Assert.All(Rules.All, rule => Assert.Matches("^SMS[12349][0-9]{3}$", rule.Id));
        Assert.All(Rules.All, rule => Assert.EndsWith($"docs/rules/{rule.Id}.md", rule.HelpLink, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Rules_OfAFamily_HaveItsDigitAndItsCategory(string prefix, IReadOnlyList<Rule> rules)
    {
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.StartsWith(prefix, rule.Id, StringComparison.Ordinal));
        Assert.Single(rules.Select(rule => rule.Category).Distinct());
    }

    [Theory]
    [InlineData(typeof(SyntaxRules))]
    [InlineData(typeof(BindingRules))]
    [InlineData(typeof(ContentRules))]
    [InlineData(typeof(CallSiteRules))]
    [InlineData(typeof(ConfigurationRules))]
    public void Rules_ThatAreDeclared_AreInTheCatalogue(Type family)
    {
        var declared = family.GetFields().Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!);

        Assert.All(declared, rule => Assert.Contains(rule, Rules.All));
    }

    [Fact]
    public void Rules_ThatPreventCode_AreErrors() =>
        Assert.All(Rules.All.Where(rule => rule.PreventsEmit), rule => Assert.Equal(Severity.Error, rule.Severity));

    [Fact]
    public void Messages_NumberTheirPlacesFromZeroWithoutAGap() =>
        Assert.All(Rules.All, rule =>
        {
            var places = Place().Matches(rule.MessageFormat.Replace("{{", "", StringComparison.Ordinal)).Select(m => m.Value[1] - '0').Distinct().Order();
            Assert.Equal(Enumerable.Range(0, places.Count()), places);
        });

    // MSBuild puts the project's path behind a message, and a list of findings reads as one column.
    [Fact]
    public void MessagesAndTitles_EndWithoutAFullStop() =>
        Assert.All(Rules.All, rule =>
        {
            Assert.DoesNotMatch(@"[.\s]$", rule.MessageFormat);
            Assert.DoesNotMatch(@"[.\s]$", rule.Title);
        });

    // Each of these templates breaks rules; every message has an argument for each of its places and no place for none.
    [Theory]
    [InlineData("---\nsender: A!\nsendr: x\nsegments: 9\nencoding: x\nsender: y\nsummary: a #b\ntracker: \"-{{ n }}\"\nparams:\n  n: int(1..99)\n  client: int\n  2x: int\n  z: strin\n  w: string(9..1)\n  v: int = x\n---\nHi")]
    [InlineData("{{ x }}{{ 1 | y }}{{ 'a' | string.append }}{{ 'a'.b }}{{ 'a' == 1 }}{{ if 1 }}{{ end }}{{ 99999999999999999999 }}{{ '\\q' }}")]
    [InlineData("{{ ) }}{{ if true }}")]
    [InlineData("{{ end }}{{ while true }}{{ end }}{{ 'a")]
    [InlineData("{%{ a")]
    [InlineData("---\nencoding: auto\nparams:\n  n: string\n---\nê{{ n }}")]
    [InlineData("---\nparams:\n  n: string\n---\nê{{ n }}")]
    [InlineData("---\nparams:\n  n: string(200)\n  m: int\n---\nê{{ n }}")]
    [InlineData("---\nparams: [1]\nsummary: {a}\nname: !t &x y\n---\n{{ include 'a' }}")]
    [InlineData("---\nsummary: a: b\n---\n")]
    [InlineData("---\n'\n---\n")]
    [InlineData("---\nparams:\n  a: Shop.Order\n  b: int\nbounds:\n  a.b: x\n  c.d: int\n---\n{{ for x in b }}{{ end }}{{ a.b }}{{ break }}")]
    public void Findings_HaveAnArgumentForEachPlaceOfTheirMessage(string template)
    {
        var findings = TemplateCompiler.Compile(new TemplateFile("a.smstpl", template)).Findings;

        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            var places = Place().Matches(finding.Rule.MessageFormat.Replace("{{", "", StringComparison.Ordinal)).Select(m => m.Value).Distinct().Count();
            Assert.Equal(places, finding.Arguments.Count);
        });
    }

    [Fact]
    public void Findings_AreInTheOrderOfTheirPlacesAndAtMostAHundred()
    {
        var findings = TemplateCompiler.Compile(new TemplateFile("a.smstpl", string.Concat(Enumerable.Repeat("{{ x }}{{ end }}", 500)))).Findings;

        Assert.InRange(findings.Count, 2, 101);
        Assert.Equal(findings.OrderBy(f => f.Span.Start), findings);
    }

    [Fact]
    public void AnError_BehindAHundredWarnings_IsKept()
    {
        var body = string.Concat(Enumerable.Repeat("{{ if 1 }}{{ end }}", 200)) + "{{ x }}";

        Assert.Contains(TemplateCompiler.Compile(new TemplateFile("a.smstpl", body)).Findings, finding => finding.Rule == BindingRules.UnknownName);
    }

    [Fact]
    public void Finding_PrintsItsRulePlaceAndMessage() =>
        Assert.Equal(
            "SMS2001 [3..4): 'x' is not a parameter or a local of this template",
            new Finding(BindingRules.UnknownName, new TextSpan(3, 1), new[] { "x", "" }).ToString());

    [Fact]
    public void UndecodableFile_IsOneFinding()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("a.smstpl", "") { IsUndecodable = true });

        Assert.Equal("SMS9001", Assert.Single(compiled.Findings).Rule.Id);
        Assert.False(compiled.CanEmit);
    }

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
