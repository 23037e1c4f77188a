using System.Text;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Files;

/// <summary>Whatever comes in has a bound, and is refused at it.</summary>
public sealed class EndlessInputTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Data_OfMoreBytesThanAnybodySends_IsRefusedUnread()
    {
        var path = _folder.Write("t.smstpl", "Hello").Write("data.json", "").PathOf("data.json");
        using (var file = File.OpenWrite(path))
            file.SetLength(5_000_000_000);

        var run = await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--data", path);

        Assert.Equal((2, $"{path}: cannot be read, since it has more than 16,777,216 characters\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Data_ThatIsNotUtf8_IsRefused()
    {
        var path = _folder.Write("t.smstpl", "---\nparams:\n  a: string(5)\n---\n{{ a }}").PathOf("data.json");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("""{"a":"é"}"""));

        var run = await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--data", path);

        Assert.Equal((2, $"{path}: cannot be read, since it is not UTF-8\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Data_InUtf16_IsRead()
    {
        var path = _folder.Write("t.smstpl", "---\nparams:\n  a: string(5)\n---\n{{ a }}").PathOf("data.json");
        File.WriteAllText(path, """{"a":"é"}""", Encoding.Unicode);

        Assert.Equal("é\n", (await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--data", path)).Output);
    }

    [SkippableTheory]
    [InlineData("render t.smstpl --data -", "-: cannot be read, since it has more than 16,777,216 characters\n")]
    [InlineData("check -", null)]
    public async Task StandardInput_WithoutAnEnd_IsRefused(string command, string? error)
    {
        Skip.IfNot(File.Exists("/dev/zero"), "This system has no such device.");
        _folder.Write("t.smstpl", "Hello");

        var run = await CommandProcess.RunAsync(
            "sh", _folder.Folder, new Dictionary<string, string>(), "-c", $"dotnet {Path.Combine(AppContext.BaseDirectory, "smstpl.dll")} {command} < /dev/zero");

        Assert.NotEqual(0, run.ExitCode);
        if (error is not null)
            Assert.Equal(error, run.Output);
    }

    [Theory]
    [InlineData("render", "--cases", "-")]
    [InlineData("measure")]
    public async Task Line_ThatIsTooLong_IsRefusedAndTheNextAnswered(params string[] command)
    {
        var input = $$"""
            {"id":1,"text":"{{new string('a', 5_000_000)}}"}
            {"id":2,"text":"Hi","template":"Hi"}
            """;

        var run = await CommandRun.WithInputAsync(input, command);

        Assert.Equal((1, "line 1: too long\n"), (run.ExitCode, run.Error));
        Assert.StartsWith("""{"id":2,""", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Lines_WithAnyBreaks_AreCounted(string lineBreak)
    {
        var run = await CommandRun.WithInputAsync(string.Join(lineBreak, "", "{\"id\":2,\"text\":\"Hi\"}", "", "x", ""), "measure");

        Assert.Equal("line 4: not a JSON object (byte 0)\n", run.Error);
        Assert.Single(run.OutputLines);
    }

    public void Dispose() => _folder.Dispose();
}
