using System.Globalization;
using System.Text.RegularExpressions;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Samples.Tests;

/// <summary>The README shows real output and true numbers.</summary>
public sealed partial class ReadmeTests
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

    /// <summary>The rows of the first table, which say what the interpolated string costs.</summary>
    public static TheoryData<string, bool, SmsEncoding, int, int> Costs
    {
        get
        {
            var costs = new TheoryData<string, bool, SmsEncoding, int, int>();
            foreach (Match row in CostRow().Matches(_readme))
            {
                costs.Add(
                    row.Groups["name"].Value,
                    row.Value.Contains('’', StringComparison.Ordinal),
                    row.Groups["encoding"].Value == "GSM-7" ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2,
                    int.Parse(row.Groups["length"].Value, CultureInfo.InvariantCulture),
                    int.Parse(row.Groups["segments"].Value, CultureInfo.InvariantCulture));
            }

            return costs;
        }
    }

    [Theory]
    [MemberData(nameof(Costs))]
    public void Cost_OfTheReadme_IsMeasured(string name, bool isCurly, SmsEncoding encoding, int length, int segments)
    {
        var text = Interpolated().Match(_readme).Groups["text"].Value
            .Replace("{customer}", name, StringComparison.Ordinal)
            .Replace("{orderId}", "A1029", StringComparison.Ordinal)
            .Replace('\'', isCurly ? '’' : '\'');

        var content = SmsContent.Create(text, SmsEncoding.Auto, maxSegments: 6);

        Assert.Equal((encoding, length, segments), (content.Encoding, content.Units, content.Segments));
    }

    [Fact]
    public void Costs_OfTheReadme_AreFour() => Assert.Equal(4, Costs.Count);

    [Fact]
    public void Readme_StaysShort() => Assert.True(_readme.Split('\n').Length <= 120, "The README has at most 120 lines; move detail to docs/.");

    [GeneratedRegex("^\\| to `(?<name>[^`]+)`[^|]*\\| (?<encoding>\\S+) \\| (?<length>\\d+) \\| (?<segments>\\d+) SMS \\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CostRow();

    [GeneratedRegex("\\$\"(?<text>Hi [^\"]+)\";", RegexOptions.ExplicitCapture)]
    private static partial Regex Interpolated();
}
