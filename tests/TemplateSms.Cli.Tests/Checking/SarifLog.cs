using System.Text.Json;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>
/// Holds a log against the structure that SARIF 2.1.0 asks for: no property but those of the format, those that are
/// required, values from their enumerations, and indexes that lead somewhere.
/// </summary>
internal static class SarifLog
{
    private static readonly string[] _levels = ["none", "note", "warning", "error"];

    /// <summary>Asserts that the text is a log, and gives its only run.</summary>
    public static JsonElement Read(string text)
    {
        var log = JsonDocument.Parse(text).RootElement;
        Has(log, required: "version runs", optional: "$schema");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Has(run, required: "tool", optional: "invocations artifacts results columnKind newlineSequences");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var breaks = Strings(run.GetProperty("newlineSequences"));
        Assert.Equal(breaks.Count, breaks.Distinct().Count());
        foreach (var invocation in run.GetProperty("invocations").EnumerateArray())
            Has(invocation, required: "executionSuccessful");

        var rules = Rules(run.GetProperty("tool"));
        var artifacts = run.GetProperty("artifacts").EnumerateArray().ToList();
        foreach (var artifact in artifacts)
            CheckArtifact(artifact);
        foreach (var result in run.GetProperty("results").EnumerateArray())
            CheckResult(result, rules, artifacts);
        return run;
    }

    private static List<JsonElement> Rules(JsonElement tool)
    {
        Has(tool, required: "driver");
        var driver = tool.GetProperty("driver");
        Has(driver, required: "name", optional: "version informationUri rules");
        Assert.True(Uri.IsWellFormedUriString(driver.GetProperty("informationUri").GetString(), UriKind.Absolute));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(Id).Distinct().Count());
        foreach (var rule in rules)
        {
            Has(rule, required: "id", optional: "shortDescription fullDescription help helpUri defaultConfiguration properties");
            foreach (var text in (string[])["shortDescription", "fullDescription", "help"])
                Has(rule.GetProperty(text), required: "text", optional: "markdown");
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
            Has(rule.GetProperty("defaultConfiguration"), required: "level");
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), _levels);
        }

        return rules;
    }

    private static void CheckArtifact(JsonElement artifact)
    {
        Has(artifact, required: "location roles", optional: "properties");
        Has(artifact.GetProperty("location"), required: "uri");
        Assert.Equal(["analysisTarget"], Strings(artifact.GetProperty("roles")));
    }

    private static void CheckResult(JsonElement result, List<JsonElement> rules, List<JsonElement> artifacts)
    {
        Has(result, required: "message ruleId ruleIndex level locations", optional: "relatedLocations");
        Has(result.GetProperty("message"), required: "text");
        Assert.Equal(result.GetProperty("ruleId").GetString(), Id(rules[result.GetProperty("ruleIndex").GetInt32()]));
        Assert.Contains(result.GetProperty("level").GetString(), _levels);
        var related = result.TryGetProperty("relatedLocations", out var places) ? places.EnumerateArray().ToList() : [];
        foreach (var location in result.GetProperty("locations").EnumerateArray().Concat(related))
        {
            Has(location, required: "physicalLocation");
            var place = location.GetProperty("physicalLocation");
            Has(place, required: "artifactLocation region");
            var file = place.GetProperty("artifactLocation");
            Has(file, required: "uri index");
            Assert.True(Uri.IsWellFormedUriString(file.GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute), file.GetRawText());
            Assert.Equal(artifacts[file.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString(), file.GetProperty("uri").GetString());
            CheckRegion(place.GetProperty("region"));
        }
    }

    private static void CheckRegion(JsonElement region)
    {
        Has(region, required: "startLine startColumn endLine endColumn");
        var (startLine, startColumn) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        var (endLine, endColumn) = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
        Assert.True(startLine >= 1 && startColumn >= 1 && (endLine, endColumn).CompareTo((startLine, startColumn)) >= 0, region.GetRawText());
    }

    private static void Has(JsonElement element, string required, string optional = "")
    {
        var names = element.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(required.Split(' ').Except(names));
        Assert.Empty(names.Except(required.Split(' ')).Except(optional.Split(' ')));
        Assert.DoesNotContain(element.EnumerateObject(), property => property.Value.ValueKind == JsonValueKind.Null);
    }

    private static string? Id(JsonElement rule) => rule.GetProperty("id").GetString();

    private static List<string?> Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString())];
}
