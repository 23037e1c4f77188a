using System.Diagnostics;
using TemplateSms.Mutation.Areas;
using TemplateSms.Mutation.Worker;

namespace TemplateSms.Mutation.Running;

/// <summary>A copy of the output of a test project, in which mutated assemblies and the worker lie.</summary>
internal sealed class TestFolder
{
    // What a mutant that grows without end may take.
    private const string HeapLimit = "0x80000000";

    private readonly string _tests;

    private TestFolder(string tests, string path) => (_tests, Path) = (tests, path);

    public string Path { get; }

    public static TestFolder Copy(string tests, string parent)
    {
        var from = Repository.OutputOf(tests);
        var folder = new TestFolder(tests, System.IO.Path.Combine(parent, tests));
        CopyAll(from, folder.Path);
        var worker = typeof(TestFolder).Assembly.Location;
        File.Copy(worker, System.IO.Path.Combine(folder.Path, System.IO.Path.GetFileName(worker)), overwrite: true);
        return folder;
    }

    /// <summary>A worker that is about to start: see <see cref="WorkerCommand"/>.</summary>
    public ProcessStartInfo Worker(string mode, params IEnumerable<string> arguments)
    {
        string[] all =
        [
            "exec", "--depsfile", In($"{_tests}.deps.json"), "--runtimeconfig", In($"{_tests}.runtimeconfig.json"), In("TemplateSms.Mutation.dll"),
            WorkerCommand.Name, mode, In($"{_tests}.dll"), .. arguments,
        ];
        var start = new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        // As in tests.runsettings: a failure inside the compiler fails a test, and does not become a finding.
        start.Environment["TEMPLATESMS_RETHROW"] = "1";
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_TieredPGO"] = "0";
        // A crash is an answer, and its dump of no use.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private string In(string file) => System.IO.Path.Combine(Path, file);

    private static void CopyAll(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file)), overwrite: true);
    }
}
