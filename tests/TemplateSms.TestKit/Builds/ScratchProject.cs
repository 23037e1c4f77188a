using System.Text;

namespace TemplateSms.TestKit.Builds;

/// <summary>A folder outside the repository, for tests that run the real <c>dotnet</c>; deleted afterwards.</summary>
public sealed class ScratchProject : IDisposable
{
    /// <summary>Makes an empty folder.</summary>
    public ScratchProject()
    {
        Folder = Path.Combine(Path.GetTempPath(), "templatesms-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The absolute path of the folder.</summary>
    public string Folder { get; }

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Writes a file as UTF-8 without a byte-order mark.</summary>
    public ScratchProject Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    public ScratchProject Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    /// <summary>Builds the project in the folder, without servers that would outlive the test.</summary>
    public Task<BuildResult> BuildAsync(params string[] arguments) =>
        DotnetAsync(["build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-clp:NoSummary", "-v:minimal", "-nologo", .. arguments]);

    /// <summary>Runs any <c>dotnet</c> command in the folder.</summary>
    public Task<BuildResult> DotnetAsync(params string[] arguments) => DotnetCommand.RunAsync(Folder, arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
