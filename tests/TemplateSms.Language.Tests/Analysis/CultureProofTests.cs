using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

public class CultureProofTests
{
    [Theory]
    [InlineData("{{ d }}", 11, 13)]
    [InlineData("{{ d | date.to_string \"%A\" }}", 5, 8)]
    [InlineData("{{ d | date.to_string \"%d %B\" }}", 6, 12)]
    [InlineData("{{ d | date.to_string \"%g%d %b\" }}", 6, 6)]
    [InlineData("{{ d | date.add_days 1 }}", 11, 13)]
    public void Prove_ADateInFrench_IsAsLongAsItsNames(string body, long least, long most)
    {
        var compiled = Compile("culture: fr", body);

        Assert.Equal(new Interval(least, most), compiled.Proof!.Gsm7!.Units);
        Assert.Empty(compiled.Findings);
    }

    [Fact]
    public void Prove_ADateInRussian_CountsUtf16UnderUcs2() =>
        Assert.Equal(new Interval(6, 11), Compile("culture: ru\nencoding: ucs2", "{{ d | date.to_string \"%d %B\" }}").Proof!.Ucs2!.Units);

    [Fact]
    public void Report_RussianNamesUnderGsm7_CannotBeSent() =>
        Assert.Equal(ContentRules.OutsideGsm7, Assert.Single(Compile("culture: ru", "{{ d | date.to_string \"%B\" }}").Findings).Rule);

    [Theory]
    [InlineData("culture: fr", "%b", true)]
    [InlineData("culture: fr", "%d%m", false)]
    [InlineData("culture: invariant", "%d%b", false)]
    public void Report_ATrackerWithACulturesName_IsBad(string culture, string format, bool isBad)
    {
        var compiled = Compile($"{culture}\ntracker: \"{{{{ d | date.to_string '{format}' }}}}\"", "{{ d }}");

        Assert.Equal(isBad, compiled.Findings.Any(finding => finding.Rule == ContentRules.BadTracker));
    }

    private static CompiledTemplate Compile(string settings, string body) =>
        TemplateCompiler.Compile(new TemplateFile("test.smstpl", $"---\n{settings}\nparams:\n  d: date\n---\n{body}"));
}
