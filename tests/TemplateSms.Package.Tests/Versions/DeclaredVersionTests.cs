using System.Xml.Linq;

namespace TemplateSms.Package.Tests.Versions;

/// <summary>The versions of other people's packages that ours ask for.</summary>
[Collection(PackageCollection.Name)]
public class DeclaredVersionTests(PackedFeed feed)
{
    public static TheoryData<string> Libraries => [.. PackedFeed.Ids.Where(id => id != "TemplateSms.Cli")];

    [Fact]
    public void Client_AsksForNoNewerPackageThanItsPageSays()
    {
        var declared = new[] { "TemplateSms.Sending", "TemplateSms.Isendpro" }
            .SelectMany(Dependencies)
            .GroupBy(dependency => dependency.Id, StringComparer.Ordinal)
            .OrderBy(package => package.Key, StringComparer.Ordinal)
            .Select(package => $"| `{package.Key}` | {VersionOn("net8.0", package)} | {VersionOn("net10.0", package)} |");

        Assert.Equal(VersionsOfThePage(), declared);
    }

    // The next major version of Entity Framework may have other internals.
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_LeavesNewerVersionsToItsUsers(string id) =>
        Assert.All(Dependencies(id), dependency => Assert.True(
            !dependency.Version.Contains('[', StringComparison.Ordinal)
            || (dependency.Id == "Microsoft.EntityFrameworkCore.Relational" && dependency.Version.EndsWith(".0.0)", StringComparison.Ordinal)),
            $"{dependency.Id} {dependency.Version}"));

    private static string VersionOn(string framework, IEnumerable<(string Framework, string Id, string Version)> package) =>
        Assert.Single(package, dependency => dependency.Framework == framework).Version;

    private static IEnumerable<string> VersionsOfThePage() =>
        File.ReadAllLines(Path.Combine(PackedFeed.RepositoryRoot, "docs/client.md"))
            .SkipWhile(line => line != "## Versions")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    private IEnumerable<(string Framework, string Id, string Version)> Dependencies(string package) =>
        from dependency in feed.ManifestOf(package).Descendants()
        where dependency.Name.LocalName == "dependency"
        let id = (string)dependency.Attribute("id")!
        where !PackedFeed.Ids.Contains(id)
        select ((string)dependency.Parent!.Attribute("targetFramework")!, id, (string)dependency.Attribute("version")!);
}
