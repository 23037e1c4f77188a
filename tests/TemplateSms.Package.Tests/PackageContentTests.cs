namespace TemplateSms.Package.Tests;

[Collection(PackageCollection.Name)]
public class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void TemplateSms_HoldsRuntimeCompilerAndBuildFiles() =>
        Assert.Equal(
            [
                "README.md",
                "TemplateSms.nuspec",
                "analyzers/dotnet/roslyn4.14/cs/TemplateSms.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/TemplateSms.Generator.dll",
                "analyzers/dotnet/roslyn4.14/cs/TemplateSms.Language.dll",
                "analyzers/dotnet/roslyn4.14/cs/YamlDotNet.dll",
                "buildTransitive/TemplateSms.props",
                "buildTransitive/TemplateSms.targets",
                "lib/net10.0/TemplateSms.dll",
                "lib/net10.0/TemplateSms.xml",
                "lib/net8.0/TemplateSms.dll",
                "lib/net8.0/TemplateSms.xml",
                "licenses/UNICODE-LICENSE.txt",
            ],
            feed.FilesOf("TemplateSms"));

    [Fact]
    public void ISendPro_HoldsTheClientOnly() =>
        Assert.Equal(
            [
                "README.md",
                "TemplateSms.ISendPro.nuspec",
                "lib/net10.0/TemplateSms.ISendPro.dll",
                "lib/net10.0/TemplateSms.ISendPro.xml",
                "lib/net8.0/TemplateSms.ISendPro.dll",
                "lib/net8.0/TemplateSms.ISendPro.xml",
            ],
            feed.FilesOf("TemplateSms.ISendPro"));

    [Theory]
    [InlineData("TemplateSms")]
    [InlineData("TemplateSms.ISendPro")]
    public void Symbols_ComeBesideThePackage(string id) =>
        Assert.True(File.Exists(Path.Combine(feed.Folder, $"{id}.{feed.Version}.snupkg")));

    [Fact]
    public void TemplateSms_DependsOnNothing() =>
        Assert.Empty(Dependencies("TemplateSms"));

    [Fact]
    public void ISendPro_HandsTheAnalyzersAndBuildFilesOfTemplateSmsOn()
    {
        var dependencies = Dependencies("TemplateSms.ISendPro").Where(dependency => dependency.Id == "TemplateSms").ToList();

        Assert.Equal(2, dependencies.Count);
        Assert.All(dependencies, dependency =>
        {
            Assert.Equal(feed.Version, dependency.Version);
            Assert.Null(dependency.Exclude);
        });
    }

    private List<(string Id, string Version, string? Exclude)> Dependencies(string package)
    {
        var manifest = feed.ManifestOf(package);
        return
        [
            .. manifest.Descendants(manifest.Name.Namespace + "dependency").Select(dependency =>
                ((string)dependency.Attribute("id")!, (string)dependency.Attribute("version")!, (string?)dependency.Attribute("exclude"))),
        ];
    }
}
