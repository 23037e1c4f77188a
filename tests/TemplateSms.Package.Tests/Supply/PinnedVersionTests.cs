using System.Xml.Linq;

namespace TemplateSms.Package.Tests.Supply;

/// <summary>
/// Every restore gets the same packages: NuGet takes the lowest version that fits, and a direct one is exact. Lock files would
/// add the SDK's own packages, and so fail on every machine with another patch of it.
/// </summary>
public class PinnedVersionTests
{
    [Fact]
    public void Versions_AreExact_ButThoseThatOurPackagesHandOn()
    {
        var handedOn = Directory.EnumerateFiles(Path.Combine(PackedFeed.RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(XDocument.Load)
            .Where(project => project.Descendants("IsPackable").Any(packable => packable.Value == "true"))
            .SelectMany(project => project.Descendants("PackageReference"))
            .Select(reference => (string)reference.Attribute("Include")!)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            Versions().Where(package => handedOn.Contains(package.Id)).Where(package => package.Version[0] != '[').Select(package => package.Id).Distinct().Order(StringComparer.Ordinal),
            Versions().Where(package => package.Version[0] != '[').Select(package => package.Id).Distinct().Order(StringComparer.Ordinal));
        // One that reads a package's internals leaves out the versions that nobody has seen.
        Assert.All(Versions(), package => Assert.Matches(
            handedOn.Contains(package.Id) ? @"^(\[[0-9.]+\]|[0-9]+\.[0-9]+\.[0-9]+|\[[0-9.]+,[0-9.]+\))$" : @"^\[[0-9.]+\]$", package.Version));
    }

    [Fact]
    public void Restore_WithAnotherVersionThanAskedFor_IsAnError()
    {
        var properties = File.ReadAllText(Path.Combine(PackedFeed.RepositoryRoot, "Directory.Build.props"));

        Assert.Contains("NU1603;NU1605;NU1608", properties, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", properties, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Id, string Version)> Versions() =>
        XDocument.Load(Path.Combine(PackedFeed.RepositoryRoot, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(package => ((string)package.Attribute("Include")!, (string)package.Attribute("Version")!));
}
