using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>A date in a tracker may print letters and digits only, which its format decides by how it prints.</summary>
public sealed class TrackerDateTests
{
    [Theory]
    [InlineData("%d%m%y", "", true)]
    [InlineData("%Y%j", "", true)]
    [InlineData("%A%B", "", true)]
    [InlineData("%C%I%L%N%u%w%U%V%W", "", true)]
    [InlineData("order", "", true)]
    [InlineData("%e", "", false)]
    [InlineData("%k", "", false)]
    [InlineData("%d/%m", "", false)]
    [InlineData("%F", "", false)]
    [InlineData("%s", "", false)]
    [InlineData("%Z", "", false)]
    [InlineData("%x", "", false)]
    [InlineData("%%", "", false)]
    [InlineData("%Q", "", false)]
    [InlineData("%d%m", "fr", true)]
    [InlineData("%B", "fr", false)]
    [InlineData("%b", "de", false)]
    public void Tracker_DateFormat_MayPrintLettersAndDigitsOnly(string format, string culture, bool isGood)
    {
        var text = $"---\n{(culture.Length == 0 ? "" : $"culture: {culture}\n")}tracker: '{{{{ day | date.to_string \"{format}\" }}}}'\nparams:\n  day: date\n---\nHi {{{{ day }}}}";

        var findings = TemplateCompiler.Compile(new TemplateFile("a.smstpl", text)).Findings.Where(finding => finding.Rule.Id == "SMS3008");

        Assert.Equal(isGood, !findings.Any());
    }

    [Theory]
    [InlineData("one: 'a' other: 'b'", true)]
    [InlineData("one: 'a' other: 'b-'", false)]
    [InlineData("one: 'é' other: 'b'", false)]
    public void Tracker_Plural_MayPrintLettersAndDigitsInEachForm(string forms, bool isGood)
    {
        var text = $"---\nculture: en\ntracker: \"{{{{ sms.plural n {forms} }}}}\"\nparams:\n  n: int(1..9)\n---\nHi {{{{ n }}}}";

        var findings = TemplateCompiler.Compile(new TemplateFile("a.smstpl", text)).Findings.Where(finding => finding.Rule.Id == "SMS3008");

        Assert.Equal(isGood, !findings.Any());
    }
}
