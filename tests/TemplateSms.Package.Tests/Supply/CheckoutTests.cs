using System.Security.Cryptography;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests.Supply;

/// <summary>Anybody who builds a commit gets the bytes that were published.</summary>
public class CheckoutTests
{
    // The runtime alone: what is said of it is said in files that all projects under src share.
    private const string Project = "src/TemplateSms/TemplateSms.csproj";
    private const string Output = "src/TemplateSms/bin/Release/net8.0/TemplateSms";

    [Fact]
    public async Task Build_OfOneCommitInTwoFoldersWithAndWithoutARemote_HasTheSameBytes()
    {
        using var here = await CheckoutAsync();
        using var there = await CheckoutAsync();
        await GitAsync(there, "remote", "add", "origin", "https://git.example.org/someone/fork.git");

        await BuildAsync(here);
        await BuildAsync(there);

        Assert.Equal(HashOf(here, ".dll"), HashOf(there, ".dll"));
        Assert.Equal(HashOf(here, ".pdb"), HashOf(there, ".pdb"));
    }

    [Fact]
    public async Task Version_IsTheTags_OrCountsFromItOrFromTheFirst()
    {
        using var checkout = await CheckoutAsync();
        (await checkout.DotnetAsync("restore", Project, "-nodeReuse:false")).AssertSucceeded();
        Assert.Equal("0.1.0-alpha.0", await VersionAsync(checkout));

        await GitAsync(checkout, "tag", "v2.3.4");
        Assert.Equal("2.3.4", await VersionAsync(checkout));

        await CommitAsync(checkout.Write("later.txt", ""));
        Assert.Equal("2.3.5-alpha.0.1", await VersionAsync(checkout));
    }

    [Fact]
    public async Task Build_WithoutARepository_WarnsAndSucceeds()
    {
        using var folder = Copy();

        var build = await BuildAsync(folder);

        Assert.Contains("MINVER1001", build.Output, StringComparison.Ordinal);
    }

    private static async Task<BuildResult> BuildAsync(ScratchProject folder) =>
        (await folder.BuildAsync(Project, "-f", "net8.0", "-c", "Release", "-p:BuildProjectReferences=false")).AssertSucceeded();

    private static async Task<string> VersionAsync(ScratchProject folder)
    {
        var version = await folder.DotnetAsync("msbuild", Project, "-p:Configuration=Release", "-p:TargetFramework=net8.0", "-t:MinVer", "-getProperty:Version", "-nodeReuse:false");
        return version.AssertSucceeded().Output.Trim();
    }

    private static string HashOf(ScratchProject folder, string extension) =>
        Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder.PathOf(Output + extension))));

    // With the sources as they are, committed or not.
    private static ScratchProject Copy()
    {
        var folder = new ScratchProject();
        var root = PackedFeed.RepositoryRoot;
        var files = Directory.EnumerateFiles(root).Where(file => Path.GetExtension(file) is ".editorconfig" or ".props" or ".targets" or ".json" or ".config" or ".md")
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "docs/images")))
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "src"), "*", SearchOption.AllDirectories));
        foreach (var file in files)
        {
            var path = Path.GetRelativePath(root, file);
            if (path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "dist"))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path))!);
            File.Copy(file, folder.PathOf(path));
        }

        return folder.Write(".gitignore", "bin/\nobj/\n");
    }

    private static async Task<ScratchProject> CheckoutAsync()
    {
        var folder = Copy();
        await GitAsync(folder, "init", "--quiet");
        await CommitAsync(folder);
        return folder;
    }

    private static async Task CommitAsync(ScratchProject folder)
    {
        await GitAsync(folder, "add", "--all");
        await GitAsync(folder, "commit", "--quiet", "--message", "The sources");
    }

    // By nobody, at one time: the same files are the same commit.
    private static async Task GitAsync(ScratchProject folder, params string[] arguments)
    {
        var environment = new Dictionary<string, string>
        {
            ["GIT_CONFIG_GLOBAL"] = folder.PathOf("no.gitconfig"),
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_AUTHOR_NAME"] = "Nobody",
            ["GIT_AUTHOR_EMAIL"] = "nobody@example.org",
            ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
            ["GIT_COMMITTER_NAME"] = "Nobody",
            ["GIT_COMMITTER_EMAIL"] = "nobody@example.org",
            ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
        };
        (await CommandProcess.RunAsync("git", folder.Folder, environment, arguments)).AssertSucceeded();
    }
}
