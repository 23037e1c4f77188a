using System.Text;
using System.Text.Json;

namespace TemplateSms.Package.Tests.Supply;

/// <summary>The code of others inside our packages has a licence and a line in the bill of materials.</summary>
[Collection(PackageCollection.Name)]
public class ShippedCodeTests(PackedFeed feed)
{
    private const string Notices = "THIRD-PARTY-NOTICES.txt";

    public static TheoryData<string> Packages => [.. PackedFeed.Ids];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Notices_OfEveryPackage_NameTheLicenceOfEveryForeignBinary(string id)
    {
        var sections = SectionsOf(id);

        Assert.All(ForeignBinariesOf(id), file =>
        {
            var section = Assert.Single(sections, section => Names(section, "Files:").Contains(file));
            Assert.Contains("  Licence:   ", section, StringComparison.Ordinal);
            Assert.Contains("Copyright", section, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Notices_OfEveryPackage_NameNoFileThatIsNotInside(string id) =>
        Assert.Equal(ForeignBinariesOf(id), SectionsOf(id).SelectMany(section => Names(section, "Files:")).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Notices_OfEveryPackage_HoldTheTextOfEveryLicenceThatTheyName(string id)
    {
        var notices = NoticesOf(id);
        foreach (var (licence, words) in new[] { ("MIT", "The MIT License (MIT)"), ("Apache-2.0", "Apache License\n"), ("Unicode-3.0", "UNICODE LICENSE V3"), ("BSD-3-Clause", "BSD 3-Clause License"), ("PostgreSQL", "The PostgreSQL Licence") })
            Assert.Equal(notices.Contains($"Licence:   {licence}\n", StringComparison.Ordinal), notices.Contains(words, StringComparison.Ordinal));
    }

    // Tables that were made from Unicode's are in every assembly that links or has src/Shared.
    [Theory]
    [InlineData("TemplateSms")]
    [InlineData("TemplateSms.Simulator")]
    [InlineData("TemplateSms.Cli")]
    public void Notices_OfPackagesWithUnicodeData_HoldItsLicence(string id) =>
        Assert.Contains("Licence:   Unicode-3.0\n", NoticesOf(id), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Packages))]
    public void BillOfMaterials_OfEveryPackage_ListsThePackagesThatTheNoticesName(string id)
    {
        using var document = JsonDocument.Parse(feed.FileOf(id, "bom.json"));
        var bill = document.RootElement;

        Assert.Equal(("CycloneDX", "1.6"), (bill.GetProperty("bomFormat").GetString(), bill.GetProperty("specVersion").GetString()));
        Assert.Equal($"pkg:nuget/{id}@{feed.Version}", bill.GetProperty("metadata").GetProperty("component").GetProperty("purl").GetString());
        var components = bill.GetProperty("components").EnumerateArray().ToList();
        Assert.All(components, component =>
        {
            Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+$", component.GetProperty("version").GetString());
            Assert.Equal($"pkg:nuget/{component.GetProperty("name")}@{component.GetProperty("version")}", component.GetProperty("purl").GetString());
        });
        Assert.Equal(
            SectionsOf(id).SelectMany(section => Names(section, "Packages:")).Order(StringComparer.Ordinal),
            components.Select(component => component.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
    }

    private string NoticesOf(string id) =>
        feed.FilesOf(id).Contains(Notices) ? Encoding.UTF8.GetString(feed.FileOf(id, Notices)).ReplaceLineEndings("\n") : "";

    private string[] SectionsOf(string id) => NoticesOf(id).Split("\n----")[0].Split("\n\n");

    private List<string> ForeignBinariesOf(string id) =>
    [
        .. feed.FilesOf(id)
            .Select(file => Path.GetFileName(file))
            .Where(file => Path.GetExtension(file) is ".dll" or ".exe" or ".so" or ".dylib" or ".a")
            .Where(file => !file.StartsWith("TemplateSms", StringComparison.Ordinal) && !file.StartsWith("smstpl", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Names(string section, string label) =>
        section.Split('\n')
            .Where(line => line.StartsWith("  " + label, StringComparison.Ordinal))
            .SelectMany(line => line[(label.Length + 2)..].Split(',', StringSplitOptions.TrimEntries));
}
