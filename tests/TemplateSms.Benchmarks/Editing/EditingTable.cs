using System.Diagnostics;
using System.Globalization;
using TemplateSms.Benchmarks.CommandLine;

namespace TemplateSms.Benchmarks.Editing;

/// <summary>The language server as an editor meets it: a process, and the time until something is seen.</summary>
internal static class EditingTable
{
    private const int Includers = 50;

    // After the front matter of the template.
    private const int TextLine = 11;

    /// <summary>Times the tool as its package holds it.</summary>
    public static void Write(TextWriter output, int templates, int files, int keystrokes)
    {
        var folder = Directory.CreateTempSubdirectory("templatesms-benchmark-");
        try
        {
            Write(output, CommandLineTable.Publish(folder.CreateSubdirectory("tool").FullName), folder.CreateSubdirectory("app").FullName, templates, files, keystrokes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Times a tool.</summary>
    /// <param name="tool">Its assembly.</param>
    /// <param name="folder">An empty folder for the project.</param>
    public static void Write(TextWriter output, string tool, string folder, int templates, int files, int keystrokes)
    {
        EditedFolder.Write(folder, templates, Includers, files);
        var starts = Enumerable.Range(0, 3).Select(_ => Start(tool, folder, out var editor, out var _, editor => editor.Dispose())).ToList();
        var table = new TextTable("what", "limit", "measured");
        table.Add("from the start of the process to the findings of the open template", "1,000 ms", Text(starts.Min()));

        Start(tool, folder, out var editor, out var uri, static _ => { });
        using (editor)
        {
            var times = Type(editor, uri, keystrokes);
            table.Add("from a keystroke to its findings, median", "", Text(times[times.Count / 2]));
            table.Add("from a keystroke to its findings, 95th of 100", "50 ms", Text(times[times.Count * 95 / 100]));
            table.Add(string.Create(CultureInfo.InvariantCulture, $"from an edit of an include to the findings of {Includers} open includers"), "500 ms", Text(Include(editor, folder)));
            var lens = Stopwatch.GetTimestamp();
            editor.Ask("textDocument/codeLens", new { textDocument = new { uri } });
            table.Add("code lens with its calls in C#, the first time", "", Text(Stopwatch.GetElapsedTime(lens).TotalMilliseconds));
            table.Add("most memory", "200 MB", string.Create(CultureInfo.InvariantCulture, $"{editor.PeakMemory / 1e6:N0} MB"));
        }

        table.Write(output);
    }

    private static double Start(string tool, string folder, out EditorProcess editor, out string uri, Action<EditorProcess> afterwards)
    {
        var path = Path.Combine(folder, "Templates", "notice_0000.smstpl");
        uri = new Uri(path).AbsoluteUri;
        var text = File.ReadAllText(path);
        var start = Stopwatch.GetTimestamp();
        editor = new EditorProcess(tool);
        editor.Ask("initialize", new { processId = Environment.ProcessId, rootUri = new Uri(folder).AbsoluteUri, capabilities = new { } });
        editor.Tell("initialized", new { });
        editor.Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "smstpl", version = 1, text } });
        editor.Findings(uri, 1);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        afterwards(editor);
        return time;
    }

    // Letters at the end of the text, and each is taken away again.
    private static List<double> Type(EditorProcess editor, string uri, int keystrokes)
    {
        var times = new List<double>();
        for (var i = 0; i < keystrokes; i++)
        {
            var version = i + 2;
            var start = Stopwatch.GetTimestamp();
            var range = i % 2 == 0 ? Range(TextLine, 0, 0) : Range(TextLine, 0, 1);
            editor.Tell("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges = new[] { new { range, text = i % 2 == 0 ? "x" : "" } } });
            editor.Findings(uri, version);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static double Include(EditorProcess editor, string folder)
    {
        var uris = Enumerable.Range(0, Includers).Select(index => UriOf(folder, EditedFolder.Includer(index))).ToList();
        foreach (var (uri, index) in uris.Select((uri, index) => (uri, index)))
        {
            editor.Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "smstpl", version = 1, text = File.ReadAllText(Path.Combine(folder, "Templates", EditedFolder.Includer(index))) } });
            editor.Findings(uri, 1);
        }

        var footer = UriOf(folder, EditedFolder.Footer);
        editor.Tell("textDocument/didOpen", new { textDocument = new { uri = footer, languageId = "smstpl", version = 1, text = "Acme" } });
        editor.Findings(footer, 1);
        var start = Stopwatch.GetTimestamp();
        editor.Tell("textDocument/didChange", new { textDocument = new { uri = footer, version = 2 }, contentChanges = new[] { new { text = "Acme {{ nobody }}" } } });
        editor.FindingsOfAll(uris, static findings => findings.GetArrayLength() > 0);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string UriOf(string folder, string name) => new Uri(Path.Combine(folder, "Templates", name)).AbsoluteUri;

    private static object Range(int line, int start, int end) => new { start = new { line, character = start }, end = new { line, character = end } };

    private static string Text(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:N0} ms");
}
