using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace TemplateSms.Package.Tests.Supply;

/// <summary>Symbols name the address of their sources.</summary>
[Collection(PackageCollection.Name)]
public class SourceLinkTests(PackedFeed feed)
{
    private static readonly Guid _sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Packages => [.. PackedFeed.Ids.Where(id => id != "TemplateSms.Templates")];

    [SkippableTheory]
    [MemberData(nameof(Packages))]
    public void Symbols_OfEveryPackage_NameTheRepositoryAndTheCommit(string id)
    {
        Skip.IfNot(Path.Exists(Path.Combine(PackedFeed.RepositoryRoot, ".git")), "Sources have an address only in a clone.");
        using var package = ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.snupkg"));

        var symbols = package.Entries.Where(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(symbols);
        foreach (var entry in symbols)
        {
            using var file = entry.Open();
            Assert.Matches("\"https://raw.githubusercontent.com/templatesms/templatesms/[0-9a-f]{40}/\\*\"", SourceLinkOf(file));
        }
    }

    private static string SourceLinkOf(Stream symbols)
    {
        using var bytes = new MemoryStream();
        symbols.CopyTo(bytes);
        bytes.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        var reader = provider.GetMetadataReader();
        return reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == _sourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .SingleOrDefault("");
    }
}
