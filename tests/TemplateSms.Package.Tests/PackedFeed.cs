using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>The packages, packed once into a feed of their own and under a version that no cache knows.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly ScratchProject _folder = new();

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    public string Folder => _folder.PathOf("feed");

    public string Version { get; } = "0.1.0-test" + Guid.NewGuid().ToString("N")[..12];

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "TemplateSms", "TemplateSms.ISendPro" })
        {
            var path = Path.Combine(RepositoryRoot, "src", project, project + ".csproj");
            var result = await _folder.DotnetAsync(
                "pack", path, "--no-build", "-c", Metadata("Configuration"), "-o", Folder, "-p:Version=" + Version, "-nodeReuse:false", "-nologo");
            result.AssertSucceeded();
        }
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

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}.nupkg"));
}
