using System.Text;

namespace TemplateSms.Package.Tests;

[Collection(PackageCollection.Name)]
public class PackageContentTests(PackedFeed feed)
{
    public static TheoryData<string> Packages => [.. PackedFeed.Ids];

    [Fact]
    public void TemplateSms_HoldsRuntimeCompilerAndBuildFiles() =>
        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "TemplateSms.nuspec",
                "analyzers/dotnet/roslyn4.14/cs/TemplateSms.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/TemplateSms.Generator.dll",
                "analyzers/dotnet/roslyn4.14/cs/TemplateSms.Language.dll",
                "analyzers/dotnet/roslyn4.14/cs/YamlDotNet.dll",
                "bom.json",
                "buildTransitive/TemplateSms.props",
                "buildTransitive/TemplateSms.targets",
                "icon.png",
                "lib/net10.0/TemplateSms.dll",
                "lib/net10.0/TemplateSms.xml",
                "lib/net8.0/TemplateSms.dll",
                "lib/net8.0/TemplateSms.xml",
            ],
            feed.FilesOf("TemplateSms"));

    [Fact]
    public void Isendpro_HoldsTheClientOnly() =>
        Assert.Equal(
            [
                "README.md",
                "TemplateSms.Isendpro.nuspec",
                "bom.json",
                "icon.png",
                "lib/net10.0/TemplateSms.Isendpro.dll",
                "lib/net10.0/TemplateSms.Isendpro.xml",
                "lib/net8.0/TemplateSms.Isendpro.dll",
                "lib/net8.0/TemplateSms.Isendpro.xml",
            ],
            feed.FilesOf("TemplateSms.Isendpro"));

    [Fact]
    public void Sending_HoldsTheEngineOnly() =>
        Assert.Equal(
            [
                "README.md",
                "TemplateSms.Sending.nuspec",
                "bom.json",
                "icon.png",
                "lib/net10.0/TemplateSms.Sending.dll",
                "lib/net10.0/TemplateSms.Sending.xml",
                "lib/net8.0/TemplateSms.Sending.dll",
                "lib/net8.0/TemplateSms.Sending.xml",
            ],
            feed.FilesOf("TemplateSms.Sending"));

    [Fact]
    public void Templates_HoldTextOnly() =>
        Assert.All(
            feed.FilesOf("TemplateSms.Templates"),
            file => Assert.False(file.EndsWith(".dll", StringComparison.Ordinal) || file.Contains("/obj/", StringComparison.Ordinal), file));

    [Fact]
    public void Cli_IsATool()
    {
        var settings = Encoding.UTF8.GetString(feed.FileOf("TemplateSms.Cli", "tools/net10.0/any/DotnetToolSettings.xml"));

        Assert.Contains("<Command Name=\"smstpl\" EntryPoint=\"smstpl.dll\"", settings, StringComparison.Ordinal);
        Assert.Equal("DotnetTool", (string?)feed.ManifestOf("TemplateSms.Cli").Descendants().Single(e => e.Name.LocalName == "packageType").Attribute("name"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Manifest_OfEveryPackage_SaysWhatAStrangerAsks(string id)
    {
        var metadata = feed.ManifestOf(id).Elements().Single().Elements().ToLookup(element => element.Name.LocalName);

        Assert.Equal(feed.Version, metadata["version"].Single().Value);
        Assert.Equal(("expression", "MIT"), ((string?)metadata["license"].Single().Attribute("type"), metadata["license"].Single().Value));
        Assert.Equal("icon.png", metadata["icon"].Single().Value);
        Assert.Equal("README.md", metadata["readme"].Single().Value);
        Assert.Equal("https://github.com/templatesms/templatesms", metadata["projectUrl"].Single().Value);
        Assert.Equal("git", (string?)metadata["repository"].Single().Attribute("type"));
        Assert.InRange(metadata["description"].Single().Value.Length, 40, 300);
        Assert.InRange(metadata["tags"].Single().Value.Length, 3, 200);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Readme_OfEveryPackage_NamesItAndLinksOutOfItself(string id)
    {
        var readme = Encoding.UTF8.GetString(feed.FileOf(id, "README.md"));

        Assert.Contains(id, readme, StringComparison.Ordinal);
        // A gallery has no folder beside the page.
        Assert.DoesNotContain("](docs/", readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Icon_OfEveryPackage_Is128PixelsSquare(string id)
    {
        var icon = feed.FileOf(id, "icon.png");

        Assert.Equal("PNG"u8, icon.AsSpan(1, 3));
        Assert.Equal((128, 128), (icon[18] << 8 | icon[19], icon[22] << 8 | icon[23]));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Symbols_ComeBesideEveryPackageWithCode(string id) =>
        Assert.Equal(
            feed.FilesOf(id).Any(file => file.EndsWith(".dll", StringComparison.Ordinal)),
            File.Exists(Path.Combine(feed.Folder, $"{id}.{feed.Version}.snupkg")));

    // The folder of a checkout stands in debug builds, so that a debugger finds the sources.
    [SkippableTheory]
    [MemberData(nameof(Packages))]
    public void Assemblies_DoNotKnowTheFolderTheyWereBuiltIn(string id)
    {
        Skip.IfNot(PackedFeed.HasDeterministicPaths, "Only a build on CI, or of the configuration Release, maps the paths of sources.");
        foreach (var file in feed.FilesOf(id).Where(file => Path.GetFileName(file).StartsWith("TemplateSms", StringComparison.Ordinal) || Path.GetFileName(file).StartsWith("smstpl", StringComparison.Ordinal)))
        {
            var bytes = feed.FileOf(id, file);
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(PackedFeed.RepositoryRoot)) < 0, file);
        }
    }

    [Fact]
    public void TemplateSms_DependsOnNothing() =>
        Assert.Empty(Dependencies("TemplateSms"));

    [Fact]
    public void Dependencies_OfEveryPackageOnOurOwn_AreOfTheSameVersionAndHandOnEverything()
    {
        var ours = PackedFeed.Ids.SelectMany(Dependencies).Where(dependency => PackedFeed.Ids.Contains(dependency.Id)).ToList();

        Assert.Equal(2, Dependencies("TemplateSms.Isendpro").Count(dependency => dependency.Id == "TemplateSms.Sending"));
        Assert.Equal(2, Dependencies("TemplateSms.Sending").Count(dependency => dependency.Id == "TemplateSms"));
        Assert.All(ours, dependency =>
        {
            Assert.Equal(feed.Version, dependency.Version);
            // Excluded assets would be the generator and the build files.
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
