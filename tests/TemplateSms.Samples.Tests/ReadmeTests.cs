using System.Globalization;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Samples.Tests;

/// <summary>What the README shows is what a reader gets.</summary>
public sealed class ReadmeTests
{
    private const string Template = "Templates/order_shipped.smstpl";

    private static readonly string _readme = Repository.Read("README.md");
    private static readonly string _sample = Repository.Read("samples/Quickstart/" + Template);

    [Fact]
    public void Template_OfTheReadme_IsTheSamples() =>
        Assert.Contains($"```smstpl\n{_sample}```", _readme, StringComparison.Ordinal);

    [Fact]
    public void Proof_OfTheReadme_IsTheCompilers()
    {
        var proof = TemplateCompiler.Compile(new TemplateFile(Template, _sample)).Proof!.Encodings.Single();

        var figures = string.Create(CultureInfo.InvariantCulture, $"*GSM-7, 1 segment, {proof.Units.Least} to {proof.Units.Most} of {proof.Room} septets and {proof.Reserve} for STOP*");

        Assert.Contains(figures, _readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostic_OfTheReadme_IsTheBuilds()
    {
        var file = new TemplateFile(Template, _sample.Replace("string(20, truncate)", "string(120)", StringComparison.Ordinal));

        var finding = Assert.Single(TemplateCompiler.Compile(file).Findings);

        var place = new LineMap(file.Text).PositionOf(finding.Span.Start);
        Assert.Contains(
            $"```text\n{file.Path}({place.Line},{place.Column}): warning {finding.Rule.Id}: {finding.Message}\n```",
            _readme,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_StaysShort() => Assert.True(_readme.Split('\n').Length <= 150, "The README has at most 150 lines; move detail to docs/.");
}
