using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TemplateSms.VSCode.Tests;

/// <summary>The package of the extension, as it is released.</summary>
public sealed partial class PackageTests
{
    [SkippableFact]
    public async Task Package_Made_HoldsWhatIsUsedAndNothingElse()
    {
        Extension.RequirePackages();

        await Extension.RunAsync("npm", "run", "package");

        await using var package = await ZipFile.OpenReadAsync(Path.Combine(Extension.Folder, "dist/templatesms.vsix"));
        Assert.Equal(
            [
                "[Content_Types].xml",
                "extension.vsixmanifest",
                "extension/LICENSE.txt",
                "extension/THIRD-PARTY-NOTICES.txt",
                "extension/changelog.md",
                "extension/dist/extension.js",
                "extension/icon.png",
                "extension/language-configuration.json",
                "extension/package.json",
                "extension/readme.md",
                "extension/snippets/smstpl.json",
                "extension/syntaxes/smstpl.tmLanguage.json",
                "extension/walkthrough/install.md",
                "extension/walkthrough/preview.md",
                "extension/walkthrough/send.md",
                "extension/walkthrough/template.md",
            ],
            package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Notices_OfThePackage_NameEveryPackageInTheBundle()
    {
        Extension.RequirePackages();
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Extension.Folder, "package-lock.json")));
        var notices = File.ReadAllText(Path.Combine(Extension.Folder, "THIRD-PARTY-NOTICES.txt"));

        // The client, and what it needs.
        var bundled = Needed(manifest.RootElement.GetProperty("packages"), "vscode-languageclient").Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Contains("vscode-jsonrpc", bundled);
        Assert.Equal(bundled, Name().Matches(notices).Select(name => name.Groups["name"].Value));
    }

    [SkippableFact]
    public async Task Extension_Sources_PassTheirChecksAndTests()
    {
        await Extension.BuildAsync();

        await Extension.RunAsync("npm", "run", "lint");
        var tests = await Extension.RunAsync("node", ["--test", .. Directory.GetFiles(Path.Combine(Extension.Folder, "dist/tests"), "*.test.js")]);

        Assert.Matches(@"# pass [1-9]\d*\n# fail 0\n", tests);
    }

    private static IEnumerable<string> Needed(JsonElement packages, string name)
    {
        yield return name;
        if (!packages.GetProperty($"node_modules/{name}").TryGetProperty("dependencies", out var dependencies))
            yield break;
        foreach (var needed in dependencies.EnumerateObject().SelectMany(dependency => Needed(packages, dependency.Name)))
            yield return needed;
    }

    [GeneratedRegex(@"^  Package:  (?<name>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Name();
}
