using System.Runtime.CompilerServices;
using System.Text;

namespace TemplateSms.Cli.Tests.Translating;

/// <summary>All templates of the corpus and of the samples, exported, copied text by text, and imported: the bodies have the same bytes.</summary>
public sealed class CorpusRoundTripTests : IDisposable
{
    private readonly TranslationFolder _folder = new();

    [Theory]
    [InlineData("tests/TemplateSms.Generator.Tests/Corpus", "\n", false, 200)]
    [InlineData("tests/TemplateSms.Generator.Tests/Corpus", "\r\n", true, 200)]
    [InlineData("samples/Quickstart/Templates", "\n", false, 3)]
    [InlineData("samples/Quickstart/Templates", "\r\n", true, 3)]
    [InlineData("samples/OrderShop/Templates", "\n", true, 1)]
    public async Task Import_CopiedTexts_HasTheBytesOfTheBodies(string folder, string lineBreak, bool hasMark, int fewest)
    {
        var bodies = Corpus(folder).ToDictionary(
            file => $"Templates/{file.Path}",
            file => file.Text.ReplaceLineEndings(lineBreak),
            StringComparer.Ordinal);
        foreach (var (path, text) in bodies)
            _folder.Write(path, (hasMark ? "\uFEFF" : "") + text);
        var export = await _folder.ExportAsync("en-GB");
        _folder.CopySources("en-GB");

        var run = await _folder.ImportAsync("en-GB");

        Assert.Equal((0, "", 0, ""), (export.ExitCode, export.Error, run.ExitCode, run.Error));
        Assert.True(bodies.Count >= fewest);
        foreach (var (path, text) in bodies)
        {
            var expected = Encoding.UTF8.GetBytes((hasMark ? "\uFEFF" : "") + BodyOf(text, lineBreak));
            Assert.Equal(Convert.ToHexString(expected), Convert.ToHexString(File.ReadAllBytes(_folder.PathOf(Path.ChangeExtension(path, "en-GB.smstpl")))));
        }

        // Exported again, they are translations that are there.
        await _folder.ExportAsync("en-GB");
        var before = _folder.Templates();
        Assert.Equal(0, (await _folder.ImportAsync("en-GB")).ExitCode);
        Assert.Equal(before, _folder.Templates());
    }

    private static string BodyOf(string text, string lineBreak)
    {
        var fence = $"---{lineBreak}";
        return text.StartsWith(fence, StringComparison.Ordinal) ? text[(text.IndexOf(fence, fence.Length, StringComparison.Ordinal) + fence.Length)..] : text;
    }

    // Other texts of one message would be for other languages.
    private static IEnumerable<(string Path, string Text)> Corpus(string folder, [CallerFilePath] string path = "")
    {
        var full = Path.Combine(Path.GetDirectoryName(path)!, "../../..", folder);
        return Directory.EnumerateFiles(full, "*.smstpl", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal))
            .Select(file => (Path.GetRelativePath(full, file), File.ReadAllText(file)));
    }

    public void Dispose() => _folder.Dispose();
}
