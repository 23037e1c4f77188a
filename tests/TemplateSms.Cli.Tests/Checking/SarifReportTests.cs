using TemplateSms.Language.Diagnostics;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

public sealed class SarifReportTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Sarif_Findings_AreResultsAtTheirPlaces()
    {
        _folder
            .Write("with blank ж#.smstpl", "---\nname: Blank\nencoding: ucs2\n---\nHi 😀 {{ nam }}")
            .Write("long.smstpl", "---\nunencodable: replace\nparams:\n  name: string(170)\n---\nHi\n{{ name }}");

        var run = await CommandRun.OfAsync("check", _folder.Folder, "--format", "sarif");

        Assert.Equal(1, run.ExitCode);
        var results = SarifLog.Read(run.Output).GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["SMS3002 warning", "SMS2001 error"], results.Select(result => $"{result.GetProperty("ruleId")} {result.GetProperty("level")}"));
        Assert.True(results[0].TryGetProperty("relatedLocations", out _));
        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/with%20blank%20%D0%B6%23.smstpl", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"startLine":5,"startColumn":10,"endLine":5,"endColumn":13}""", Compact(place.GetProperty("region").GetRawText()));
    }

    [Fact]
    public async Task Sarif_Rules_CarryTheirPages()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "Hello").Folder, "--format", "sarif");

        var rules = SarifLog.Read(run.Output).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Rules.OfTemplates.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Select(rule => rule.GetProperty("id").GetString()));
        var foreign = rules.Single(rule => rule.GetProperty("id").GetString() == "SMS3004");
        Assert.Equal(ContentRules.OutsideGsm7.Title, foreign.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith("The template's own text holds characters", foreign.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("# SMS3004: ", foreign.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.All(rules, rule => Assert.DoesNotContain("](../", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.DoesNotContain("](", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sarif_Explain_GivesEachArtifactItsProof()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "Hello").Folder, "--format", "sarif", "--explain");

        var artifact = SarifLog.Read(run.Output).GetProperty("artifacts")[0];
        Assert.Equal("GSM-7, 1 segment, always 5 of 160 septets and 12 for STOP", artifact.GetProperty("properties").GetProperty("proofs")[0].GetProperty("summary").GetString());
    }

    [Fact]
    public async Task Sarif_Variant_NamesItsCultureAndItsBase()
    {
        _folder.Write("Texts/order.smstpl", "Hello").Write("Texts/order.fr.smstpl", "Bonjour");

        var run = await CommandRun.OfAsync("check", _folder.Folder, "--format", "sarif");

        var artifacts = SarifLog.Read(run.Output).GetProperty("artifacts").EnumerateArray().ToList();
        var french = artifacts.Single(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()!.EndsWith("order.fr.smstpl", StringComparison.Ordinal));
        var origin = artifacts.Single(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()!.EndsWith("order.smstpl", StringComparison.Ordinal));
        Assert.Equal("fr", french.GetProperty("properties").GetProperty("culture").GetString());
        Assert.Equal(origin.GetProperty("location").GetProperty("uri").GetString(), french.GetProperty("properties").GetProperty("variantOf").GetString());
        Assert.False(origin.TryGetProperty("properties", out _));
    }

    private static string Compact(string json) => string.Concat(json.Where(c => !char.IsWhiteSpace(c)));

    public void Dispose() => _folder.Dispose();
}
