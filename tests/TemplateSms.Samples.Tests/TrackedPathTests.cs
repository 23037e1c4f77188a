using System.Diagnostics;

namespace TemplateSms.Samples.Tests;

/// <summary>A checkout on a file system that ignores case gets every file.</summary>
public sealed class TrackedPathTests
{
    [SkippableFact]
    public void Paths_ThatAreTracked_DifferByMoreThanCase()
    {
        var paths = TrackedPaths();

        var alike = paths.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => string.Join(" and ", same));

        Assert.Contains("README.md", paths);
        Assert.Empty(alike);
    }

    [SkippableFact]
    public void Folders_ThatAreTracked_DifferByMoreThanCase()
    {
        var folders = TrackedPaths().SelectMany(FoldersOf).Distinct(StringComparer.Ordinal).ToList();

        Assert.Equal(folders.Count, folders.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
            yield return path[..end];
    }

    private static List<string> TrackedPaths()
    {
        Skip.IfNot(Path.Exists(Repository.PathOf(".git")), "This is no checkout of git, so nothing is tracked.");
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Repository.PathOf("."), RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries)];
    }
}
