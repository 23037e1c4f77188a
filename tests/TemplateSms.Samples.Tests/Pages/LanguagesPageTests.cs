using TemplateSms.Generator;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>The texts of docs/languages.md are one message without a finding, and its table says what a call gets.</summary>
public sealed class LanguagesPageTests
{
    private const string Page = "docs/languages.md";

    private static readonly IReadOnlyDictionary<string, string> _templates = CSharpBlock.Of(Page).First().Templates;

    [Fact]
    public void Texts_OfThePage_HaveNoFinding()
    {
        var files = _templates.Select(template => new TemplateFile(template.Key, template.Value)).ToList();
        foreach (var file in files)
        {
            var compiled = TemplateCompiler.Compile(TemplateResolver.Resolve(file, files));
            Assert.Empty(compiled.Findings.Concat(GroupFindings.Of(compiled, new TemplateIndex(files), TemplateCompiler.Compile)).Select(finding => $"{file.Path}: {finding.Message}"));
        }
    }

    [Theory]
    [InlineData("fr-CA", "Commande A1029 : 2 colis, livraison samedi.")]
    [InlineData("pl", "A1029: 2 paczki 05/12.")]
    [InlineData("en-GB", "Order A1029: 2 parcels will arrive on Saturday.")]
    [InlineData("de", "Order A1029: 2 parcels will arrive on Saturday.")]
    public void Call_OfThePage_GetsTheTextOfItsCulture(string culture, string text)
    {
        var project = _templates.Aggregate(TestProject.Empty, (all, template) => all.WithTemplate(template.Key, template.Value));
        using var assembly = GeneratorHarness.Run(new TemplateGenerator(), project).Load();

        Assert.Equal(text, ((SmsContent)assembly.Invoke("Scratch.Sms", "OrderShipped", "A1029", 2, new DateOnly(2026, 12, 5), culture)!).Text);
    }
}
