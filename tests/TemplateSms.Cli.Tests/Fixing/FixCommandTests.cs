using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Fixing;

public sealed class FixCommandTests : IDisposable
{
    private const string Typographic = "“à demain”, l’été – c’est « gratuit »… œuf";

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Fix_ThenCheck_IsClean()
    {
        _folder.Write("a.smstpl", Typographic).Write("deep/b.smstpl", "---\nsender: ACME\nsummary: a: b\n---\nHello");

        var fix = await CommandRun.OfAsync("fix", _folder.Folder);
        var check = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(0, fix.ExitCode);
        Assert.Equal([$"{_folder.PathOf("a.smstpl")}: fixed", $"{_folder.PathOf("deep/b.smstpl")}: fixed", "2 templates, 0 errors, 0 warnings"], fix.OutputLines);
        Assert.Equal("\"à demain\", l'été - c'est \" gratuit \"... oeuf", Read("a.smstpl"));
        Assert.Equal("---\nsender: ACME\nsummary: \"a: b\"\n---\nHello", Read("deep/b.smstpl"));
        Assert.Equal(["2 templates, 0 errors, 0 warnings"], check.OutputLines);
    }

    [Fact]
    public async Task Fix_ByteOrderMarkAndLineBreaks_AreKept()
    {
        File.WriteAllBytes(_folder.PathOf("a.smstpl"), [0xEF, 0xBB, 0xBF, .. "---\r\nsummary: a: b\r\n---\r\nA\nl’été\r\n"u8]);

        await CommandRun.OfAsync("fix", _folder.Folder);

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "---\r\nsummary: \"a: b\"\r\n---\r\nA\nl'été\r\n"u8], File.ReadAllBytes(_folder.PathOf("a.smstpl")));
    }

    [Fact]
    public async Task Fix_DryRun_PrintsTheChangesAndWritesNothing()
    {
        const string Before = "---\r\nsummary: a: b\r\n---\r\nFirst\r\nl’été\r\n";
        var path = _folder.Write("a.smstpl", Before).PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("fix", path, "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [$"--- {path}", $"+++ {path}", "@@ -2,1 +2,1 @@", "-summary: a: b", "+summary: \"a: b\"", "@@ -5,1 +5,1 @@", "-l’été", "+l'été", "1 template, 0 errors, 0 warnings"],
            run.OutputLines);
        Assert.Equal(Before, Read("a.smstpl"));
    }

    [Fact]
    public async Task Fix_FindingThatNeedsAChoice_IsLeftAndNamesIt()
    {
        var path = _folder.Write("a.smstpl", "Привет").PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("fix", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error SMS3012", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("  fix with --also encoding-ucs2: Send as UCS-2, 70 characters a segment ('encoding: ucs2')", run.OutputLines[1]);
        Assert.Equal("Привет", Read("a.smstpl"));
    }

    [Fact]
    public async Task Fix_ChoicesThatAreNamed_AreMade()
    {
        _folder.Write("a.smstpl", "Привет").Write("b.smstpl", "{{ name }}");

        var run = await CommandRun.OfAsync("fix", _folder.Folder, "--also", "encoding-ucs2", "--also", "declare-parameter", "--also", "unencodable-replace");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("---\nencoding: ucs2\n---\nПривет", Read("a.smstpl"));
        Assert.Equal("---\nunencodable: replace\nparams:\n  name: string(20)\n---\n{{ name }}", Read("b.smstpl"));
    }

    [Fact]
    public async Task Fix_Spelling_IsLeftUnaskedAndPrintedWhenAskedFor()
    {
        const string Before = "---\nsendr: ACME\nparams:\n  name: string(9, gsm7)\n---\nHi {{ nam }}, {{ name }}";
        var path = _folder.Write("a.smstpl", Before).PathOf("a.smstpl");

        var unasked = await CommandRun.OfAsync("fix", path);

        Assert.Equal(1, unasked.ExitCode);
        Assert.Equal(Before, Read("a.smstpl"));
        Assert.Contains("  fix with --also correct-spelling: Change to 'sender'", unasked.OutputLines);

        var asked = await CommandRun.OfAsync("fix", path, "--also", "correct-spelling");

        Assert.Equal([$"{path}: fixed", "  line 2: sendr is now sender", "  line 6: nam is now name", "1 template, 0 errors, 0 warnings"], asked.OutputLines);
        Assert.Equal("---\nsender: ACME\nparams:\n  name: string(9, gsm7)\n---\nHi {{ name }}, {{ name }}", Read("a.smstpl"));
    }

    [Fact]
    public async Task Fix_UnknownChoice_IsAUsageError() =>
        Assert.Equal(2, (await CommandRun.OfAsync("fix", _folder.Folder, "--also", "nonsense")).ExitCode);

    [Fact]
    public async Task Fix_IncludedTemplate_LetsItsIncluderBeMended()
    {
        _folder.Write("a.smstpl", "l’{{ include 'b' }}").Write("b.smstpl", "{{ 'x' | string.upcas }}");

        var run = await CommandRun.OfAsync("fix", _folder.Folder, "--also", "correct-spelling");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("l'{{ include 'b' }}", Read("a.smstpl"));
        Assert.Equal("{{ 'x' | string.upcase }}", Read("b.smstpl"));
    }

    [Fact]
    public async Task Fix_CleanAndUndecodableFiles_AreNotWritten()
    {
        byte[] latin1 = [0x66, 0xEA, 0x74];
        File.WriteAllBytes(_folder.PathOf("latin1.smstpl"), latin1);
        var clean = _folder.Write("clean.smstpl", "Hello").PathOf("clean.smstpl");
        File.SetLastWriteTimeUtc(clean, DateTime.UnixEpoch);

        await CommandRun.OfAsync("fix", _folder.Folder);

        Assert.Equal(latin1, File.ReadAllBytes(_folder.PathOf("latin1.smstpl")));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(clean));
    }

    [Fact]
    public async Task Fix_PathWithoutTemplates_IsAUsageError() =>
        Assert.Equal(2, (await CommandRun.OfAsync("fix", _folder.PathOf("nowhere"))).ExitCode);

    public void Dispose() => _folder.Dispose();

    private string Read(string path) => File.ReadAllText(_folder.PathOf(path));
}
