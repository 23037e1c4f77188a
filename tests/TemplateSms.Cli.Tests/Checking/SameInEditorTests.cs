using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Tests;
using TemplateSms.LanguageServer.Text;
using TemplateSms.Projects.Reading;
using TemplateSms.TestKit.Corpus;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>The corpus in one folder: <c>smstpl check</c> and the language server say the same of it, at the same places and in the same words.</summary>
public sealed class SameInEditorTests
{
    private static readonly string[] _severities = ["", "error", "warning", "info"];

    [Fact]
    public async Task Publish_OfTheWholeCorpus_SaysWhatCheckSays()
    {
        using var folder = new EditorFolder();
        WriteCorpus(folder);

        var check = await CommandRun.OfAsync("check", folder.Root, "--format", "json");
        await using var client = await TestClient.StartAsync(folder.RootUri, options: new JsonObject { ["workspaceDiagnostics"] = true });
        var lines = OfCheck(check.Output, folder);
        // The first document that is opened makes the server look at all.
        await client.OpenAsync(folder.UriOf("opened.smstpl"), "Hello");
        var texts = Directory.EnumerateFiles(folder.Root, "*.smstpl", SearchOption.AllDirectories).ToList();
        Assert.True(texts.Count > 700, $"only {texts.Count} templates");
        foreach (var path in texts)
        {
            var name = Path.GetRelativePath(folder.Root, path);
            var told = await client.DiagnosticsAsync(folder.UriOf(name));
            Assert.Equal(string.Join('\n', lines[name]), string.Join('\n', told.Select(diagnostic => Line(diagnostic, ReadText(path)))));
        }
    }

    private static void WriteCorpus(EditorFolder folder)
    {
        foreach (var (path, bytes) in RuleExamples.Files())
        {
            folder.Write(path, "");
            File.WriteAllBytes(folder.PathOf(path), bytes);
        }

        foreach (var root in (string[])["samples", "tests/TemplateSms.Generator.Tests/Corpus"])
        {
            var full = FullPath(root);
            foreach (var file in TemplateFinder.Find(full).Templates)
                folder.Write($"{Path.GetFileName(root)}/{Path.GetRelativePath(full, file)}", File.ReadAllText(file));
        }

        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "scriban", "visible.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            folder.Write($"scriban/{document.RootElement.GetProperty("id").GetString()!.Replace('-', '_')}.smstpl", document.RootElement.GetProperty("template").GetString()!);
        }

        var number = 0;
        foreach (var (_, text) in RealMessages.All)
            folder.Write($"messages/m{number++}.smstpl", text);
        folder.Write("opened.smstpl", "Hello");
    }

    private static string FullPath(string folder, [CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../../..", folder);

    private static ILookup<string, string> OfCheck(string output, EditorFolder folder)
    {
        using var document = JsonDocument.Parse(output);
        return document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (
                Name: Path.GetRelativePath(folder.Root, Path.GetFullPath(finding.GetProperty("file").GetString()!)),
                Line: $"({finding.GetProperty("startLine")},{finding.GetProperty("startColumn")})-({finding.GetProperty("endLine")},{finding.GetProperty("endColumn")}) {finding.GetProperty("severity")} {finding.GetProperty("ruleId")}: {finding.GetProperty("message")}"))
            .ToLookup(finding => finding.Name, finding => finding.Line, StringComparer.Ordinal);
    }

    // The protocol counts lines otherwise where a text has a line separator.
    private static string Line(JsonElement diagnostic, string text)
    {
        var content = new DocumentText(text);
        var lines = new LineMap(text);
        var range = diagnostic.GetProperty("range");
        return $"{At("start")}-{At("end")} {_severities[diagnostic.GetProperty("severity").GetInt32()]} {diagnostic.GetProperty("code").GetString()}: {diagnostic.GetProperty("message").GetString()}";

        string At(string end)
        {
            var place = range.GetProperty(end);
            return lines.PositionOf(content.OffsetOf(new Position(place.GetProperty("line").GetInt32(), place.GetProperty("character").GetInt32()), PositionEncoding.Utf16)).ToString();
        }
    }

    // What is not UTF-8 has no text, and a byte order mark is none of it.
    private static string ReadText(string path)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            return text.Length > Language.Files.TemplateFile.MostCharacters ? "" : text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }
}
