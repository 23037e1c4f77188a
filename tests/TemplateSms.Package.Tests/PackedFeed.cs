using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>The packages, packed once into a feed of their own and under a version that no cache knows.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly ScratchProject _folder = new();

    public string Folder => _folder.PathOf("feed");

    public string Version { get; } = "0.1." + Random.Shared.Next(1_000_000, int.MaxValue).ToString(CultureInfo.InvariantCulture);

    /// <summary>The projects under src that are packages, by the package's id.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Select(project => Path.GetFileNameWithoutExtension(project))
            .Order(StringComparer.Ordinal),
    ];

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    /// <summary>Whether the packed assemblies were built with mapped paths, as they are on CI and for a release.</summary>
    public static bool HasDeterministicPaths =>
        Metadata("Configuration") == "Release" || Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>
    /// A <c>nuget.config</c> with this feed. What is in the machine's cache need not be fetched again; our own packages go to
    /// a folder of this feed.
    /// </summary>
    /// <param name="isAlone">Whether there is no other feed, as for somebody without a network.</param>
    public string Config(bool isAlone) => $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="{_folder.PathOf("packages")}" />
          </config>
          <packageSources>
            {(isAlone ? "<clear />" : "")}
            <add key="packed" value="{Folder}" />
          </packageSources>
          <fallbackPackageFolders>
            <clear />
            <add key="cache" value="{Cache}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // One command for all packages: most of the time of one goes into starting and into reading projects.
    public async Task InitializeAsync()
    {
        _folder.Write("pack.proj", $"""
            <Project>
              <ItemGroup>
                {string.Concat(Ids.Select(id => $"<Packed Include=\"{RepositoryRoot}/src/{id}/{id}.csproj\" />"))}
              </ItemGroup>
              <Target Name="Pack">
                <MSBuild Projects="@(Packed)" Targets="Pack" BuildInParallel="true"
                         Properties="NoBuild=true;_IsPacking=true;MinVerSkip=true;Configuration={Metadata("Configuration")};Version={Version};PackageOutputPath={Folder}" />
              </Target>
            </Project>
            """);
        (await _folder.DotnetAsync("msbuild", "pack.proj", "-t:Pack", "-m:2", "-nodeReuse:false", "-nologo")).AssertSucceeded();
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The files of a package, without those that every package has.</summary>
    public IReadOnlyList<string> FilesOf(string id)
    {
        using var package = Open(id);
        return
        [
            .. package.Entries
                .Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
                .Where(name => name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The package's manifest.</summary>
    public XElement ManifestOf(string id)
    {
        using var package = Open(id);
        using var manifest = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(manifest).Root!;
    }

    private static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>The bytes of a file of a package.</summary>
    public byte[] FileOf(string id, string path)
    {
        using var package = Open(id);
        using var file = package.GetEntry(path)!.Open();
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}.nupkg"));
}
