using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Tests.Diagnostics;

/// <summary>
/// The catalogue's history beside it, in the form of Roslyn's release tracking, which cannot read descriptors that are made
/// from a catalogue.
/// </summary>
public class AnalyzerReleasesTests
{
    private const string Shipped = "AnalyzerReleases.Shipped.md";
    private const string Unshipped = "AnalyzerReleases.Unshipped.md";

    [Fact]
    public void Releases_HaveEveryRuleOnceWithItsCategoryAndSeverity() =>
        Assert.Equal(
            Rules.All.Select(Row).Order(StringComparer.Ordinal),
            RowsOf(Shipped).Concat(RowsOf(Unshipped)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Shipped)]
    [InlineData(Unshipped)]
    public void Release_HasItsRulesInOrder(string file) => Assert.Equal(RowsOf(file).Order(StringComparer.Ordinal), RowsOf(file));

    private static string Row(Rule rule) => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}";

    private static List<string> RowsOf(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Folder, "src", "TemplateSms.Language", "Diagnostics", file)).Where(line => line.StartsWith("SMS", StringComparison.Ordinal))];
}
