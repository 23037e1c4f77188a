using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.Analyzers;

public class TemplateAnalyzerTests
{
    [Theory]
    [InlineData("Hi {{ 1 {|SMS1001:)|} }}")]
    [InlineData("{{ {|SMS1002:if|} 1 == 1 }}Hi")]
    [InlineData("Hi {{ {|SMS1003:end|} }}")]
    [InlineData("Hi {|SMS1004:{{|} 1")]
    [InlineData("{{ {|SMS1010:while|} 1 == 1 }}{{ end }}")]
    [InlineData("---\n{|SMS1023:sneder|}: ACME\n---\nHi")]
    [InlineData("---\nsender: ACME\n{|SMS1024:sender|}: ACMF\n---\nHi")]
    [InlineData("Hi {{ {|SMS2001:nmae|} }}")]
    [InlineData("Hi {{ 1 | {|SMS2002:string.upcaze|} }}")]
    [InlineData("{{ {|SMS2003:'a' < 1|} }}")]
    [InlineData("---\nparams:\n  {|SMS2005:name|}: string(5)\n---\nHi")]
    [InlineData("---\nparams:\n  {|SMS2006:to|}: int\n---\nHi")]
    [InlineData("---\nparams:\n  a: {|SMS2008:sting|}\n---\nHi {{ a }}")]
    [InlineData("---\nparams:\n  a: int({|SMS2009:9..1|})\n---\nHi {{ a }}")]
    [InlineData("---\nparams:\n  a: int = {|SMS2010:soon|}\n---\nHi {{ a }}")]
    [InlineData("{{ if {|SMS2013:1|} }}Hi{{ end }}")]
    [InlineData("---\nencoding: {|SMS2014:utf8|}\n---\nHi")]
    [InlineData("Hi {|SMS3012:Привет|}")]
    [InlineData("---\nsegments: 1\nparams:\n  a: string(5)\n---\nHi {{ {|SMS3005:a|} }}")]
    [InlineData("---\nencoding: auto\n---\nHi {|SMS3006:ê|}")]
    [InlineData("---\nsegments: {|SMS3009:7|}\n---\nHi")]
    public Task Rule_Triggers_AtItsCharacters(string template) => TemplateVerifier.VerifyAsync<TemplateAnalyzer>(template);

    [Fact]
    public Task Overflow_StartsAtTheFirstCharacterThatDoesNotFit() =>
        TemplateVerifier.VerifyAsync<TemplateAnalyzer>(new string('a', 160) + "{|SMS3001:aa|}");

    [Fact]
    public Task Sender_OfDigitsOnly_IsMarked() =>
        TemplateVerifier.VerifyAsync<TemplateAnalyzer>("---\nsender: {|SMS3007:12345|}\n---\nHi");

    [Theory]
    [InlineData("Hi")]
    [InlineData("---\nsender: ACME\nunencodable: replace\nparams:\n  name: string(20)\n---\nHi {{ name }}")]
    [InlineData("---\nencoding: ucs2\n---\nПривет")]
    public Task GoodTemplate_IsSilent(string template) => TemplateVerifier.VerifyAsync<TemplateAnalyzer>(template);

    [Fact]
    public Task File_OfAnotherExtension_IsNotRead() =>
        TemplateVerifier.VerifyAsync(new TemplateAnalyzer(), "{{ nothing", TestProject.Empty, "readme.txt");

    [Fact]
    public Task FolderDefault_HoldsForTheTemplate() => TemplateVerifier.VerifyAsync(
        new TemplateAnalyzer(), "Привет", TestProject.Empty.WithFileOption("test.smstpl", "smstpl_encoding", "ucs2"));

    [Fact]
    public async Task FolderDefault_ThatIsBad_IsReportedOnTheTemplate()
    {
        var found = await TestProject.Empty
            .WithTemplate("test.smstpl", "Hi")
            .WithFileOption("test.smstpl", "smstpl_sender", "12345")
            .AnalyzeAsync(new TemplateAnalyzer());

        Assert.Equal("/project/test.smstpl(1,1): error SMS3007", Assert.Single(found).ToString()[..40]);
    }

    [Theory]
    [InlineData("Hi {{ x }}", 1, 7, 1, 8)]
    [InlineData("---\r\nsegments: 1\r\n---\r\nHi\r\n{{ x }}\r\n", 5, 4, 5, 5)]
    [InlineData("\t\t{{ x }}", 1, 6, 1, 7)]
    [InlineData("Hi €\n{{ x }}", 2, 4, 2, 5)]
    [InlineData("---\nencoding: ucs2\n---\n🎉é{{ x }}", 4, 7, 4, 8)]
    [InlineData("---\nencoding: ucs2\n---\na\u2028b{{ x }}", 5, 5, 5, 6)]
    [InlineData("a{{ (x |\n string.upcase) }}", 1, 6, 1, 7)]
    public async Task Place_CountsUtf16UnitsFromOne(string template, int line, int column, int endLine, int endColumn)
    {
        var found = await TestProject.Empty.WithTemplate("test.smstpl", template).AnalyzeAsync(new TemplateAnalyzer());

        // A tab is outside GSM-7, which is reported beside it.
        var error = Assert.Single(found, finding => finding.Id != "SMS3004");
        var span = error.Location.GetLineSpan();
        Assert.Equal("SMS2001", error.Id);
        Assert.Equal(
            (line, column, endLine, endColumn),
            (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
        Assert.Equal("x", template.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
    }

    [Fact]
    public void Descriptors_OfWhatPreventsCode_CannotBeConfigured()
    {
        var descriptors = new TemplateAnalyzer().SupportedDiagnostics;

        Assert.All(
            descriptors.Where(d => d.Id is "SMS1001" or "SMS2001" or "SMS3007" or "SMS9001"),
            d => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, d.CustomTags));
        Assert.All(
            descriptors.Where(d => d.DefaultSeverity != DiagnosticSeverity.Error),
            d => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, d.CustomTags));
        Assert.All(descriptors, d => Assert.EndsWith($"/docs/rules/{d.Id}.md", d.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public void Descriptors_OfEveryTemplateRule_BelongToOneAnalyzer()
    {
        var ids = new[] { new TemplateAnalyzer().SupportedDiagnostics, new DuplicateTemplateAnalyzer().SupportedDiagnostics, new ProjectOptionsAnalyzer().SupportedDiagnostics }
            .SelectMany(all => all)
            .Select(d => d.Id)
            // A failure belongs to whoever comes upon it.
            .Where((id, i) => id != "SMS9005" || i < new TemplateAnalyzer().SupportedDiagnostics.Length)
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(Language.Diagnostics.Rules.OfTemplates.Select(r => r.Id).Order(StringComparer.Ordinal), ids);
    }
}
