using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Check_CleanTemplates_EndsWithZero()
    {
        _folder.Write("a.smstpl", "Hello").Write("deep/b.smstpl", new string('a', 148)).Write("c.smstpl", new string('€', 74));

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["3 templates, 0 errors, 0 warnings"], run.OutputLines);
    }

    [Theory]
    [InlineData("---\nsender: 12345\n---\nHello", "(2,9): error SMS3007: ")]
    [InlineData("---\nsender: ACME\n---\nCode: Привет", "(4,7): error SMS3012: ")]
    public async Task Check_Fault_IsPrintedAtItsCharacters(string template, string expected)
    {
        var path = _folder.Write("bad.smstpl", template).PathOf("bad.smstpl");

        var run = await CommandRun.OfAsync("check", path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(path + expected, run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("1 template, 1 error, 0 warnings", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Check_TextThatNeverFits_IsAnError()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("long.smstpl", new string('a', 161)).PathOf("long.smstpl"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": error SMS3001: ", run.OutputLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FolderDefaults_AreReadFromEditorconfig()
    {
        _folder
            .Write(".editorconfig", "root = true\n[*.smstpl]\nsmstpl_sender = ACME\n[promo/**.smstpl]\nsmstpl_sender = 12345\n")
            .Write("plain.smstpl", "Hello")
            .Write("promo/bad.smstpl", "Hello");

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(_folder.PathOf("promo/bad.smstpl") + "(", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("error SMS3007", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("2 templates, 1 error, 0 warnings", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Check_OutputAndHiddenFolders_AreLeftOut()
    {
        _folder.Write("a.smstpl", "Hello").Write("bin/b.smstpl", "ж").Write("obj/c.smstpl", "ж").Write(".git/d.smstpl", "ж");

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single(run.OutputLines));
    }

    [Fact]
    public async Task Check_ByteOrderMark_IsNotText()
    {
        File.WriteAllBytes(_folder.PathOf("bom.smstpl"), [0xEF, 0xBB, 0xBF, .. "Hello"u8]);

        Assert.Equal(0, (await CommandRun.OfAsync("check", _folder.Folder)).ExitCode);
    }

    [Fact]
    public async Task Check_BytesThatAreNotUtf8_AreAFinding()
    {
        File.WriteAllBytes(_folder.PathOf("latin1.smstpl"), [0x66, 0xEA, 0x74]);

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(1,1): error SMS9001: ", run.OutputLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_PathWithoutTemplates_IsAUsageError()
    {
        var run = await CommandRun.OfAsync("check", _folder.PathOf("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(_folder.PathOf("nowhere") + ": there is no such file or folder", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Check_FileNamedTwice_IsCheckedOnce()
    {
        var path = _folder.Write("a.smstpl", "Hello").PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("check", path, _folder.Folder, Path.GetRelativePath(".", path));

        Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single(run.OutputLines));
    }

    [Fact]
    public async Task Check_Templates_AreReportedInTheOrderOfTheirPathsAndPlaces()
    {
        _folder.Write("b.smstpl", "{{ x }}{{ y }}").Write("a.smstpl", "{{ x }}");

        var run = await CommandRun.OfAsync("check", _folder.PathOf("b.smstpl"), _folder.PathOf("a.smstpl"));

        Assert.Equal(
            [("a.smstpl", 4), ("b.smstpl", 4), ("b.smstpl", 11)],
            new BuildResult(run.ExitCode, run.Output).Messages.Select(message => (message.File, message.Column)));
    }

    [Fact]
    public async Task Check_OneTemplateOfAProject_KnowsTheOthers()
    {
        _folder
            .Write("Shop/Shop.csproj", "")
            .Write("Shop/Shared/signature.smstpl", "Your ACME team")
            .Write("Shop/A/hello.smstpl", "{{ include 'signature' }}")
            .Write("Shop/B/hello.smstpl", "Hello")
            .Write("Elsewhere/hello.smstpl", "Hello");

        var first = await CommandRun.OfAsync("check", _folder.PathOf("Shop/A/hello.smstpl"));
        var second = await CommandRun.OfAsync("check", _folder.PathOf("Shop/B/hello.smstpl"));
        var third = await CommandRun.OfAsync("check", _folder.PathOf("Elsewhere/hello.smstpl"));

        Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single(first.OutputLines));
        Assert.Contains("(1,1): error SMS2012: ", second.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("1 template, 0 errors, 0 warnings", Assert.Single(third.OutputLines));
    }

    [Fact]
    public async Task Check_TemplatesOfTwoProjects_DoNotClash()
    {
        _folder.Write("A/A.csproj", "").Write("A/hello.smstpl", "Hello").Write("B/B.csproj", "").Write("B/hello.smstpl", "Hello");

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal("2 templates, 0 errors, 0 warnings", Assert.Single(run.OutputLines));
    }

    [Fact]
    public async Task Check_StandardInput_IsATemplateOfTheWorkingFolder()
    {
        var run = await CommandRun.WithInputAsync("Hello\n{{ nobody }}", "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("stdin.smstpl(2,4): error SMS2001: ", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("1 template, 1 error, 0 warnings", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Check_UnknownFormat_IsAUsageError()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "Hello").Folder, "--format", "xml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output.Split("Description:")[0]));
        Assert.Contains("xml", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
