using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests.Newcomers;

/// <summary>
/// An empty folder on a machine of its own as far as tools and templates go, whose only feed is the packed one. Commands are
/// lines of a shell that remembers its folder.
/// </summary>
internal sealed class NewcomerMachine : IDisposable
{
    private readonly ScratchProject _folder = new();
    private readonly Dictionary<string, string> _environment;

    public NewcomerMachine(PackedFeed feed)
    {
        _folder.Write("nuget.config", feed.Config(isAlone: true)).Write("work/.empty", "");
        Current = _folder.PathOf("work");
        // Tools and templates are installed for a user; this is a user of one test.
        _environment = new Dictionary<string, string>
        {
            ["DOTNET_CLI_HOME"] = _folder.PathOf("home"),
            ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
            ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["MSBUILDTERMINALLOGGER"] = "off",
            ["UseSharedCompilation"] = "false",
            ["NuGetAudit"] = "false",
            ["PATH"] = _folder.PathOf("home/.dotnet/tools") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
        };
    }

    /// <summary>The folder that the shell is in.</summary>
    public string Current { get; private set; }

    public string PathOf(string path) => Path.Combine(Current, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Types a line into the shell.</summary>
    public async Task<BuildResult> RunAsync(string line)
    {
        var place = _folder.PathOf("place");
        var result = await CommandProcess.RunAsync("bash", Current, _environment, "-c", $"{line}\ncode=$?\npwd > '{place}'\nexit $code");
        Current = (await File.ReadAllTextAsync(place)).TrimEnd('\n');
        return result;
    }

    public void Dispose() => _folder.Dispose();
}
