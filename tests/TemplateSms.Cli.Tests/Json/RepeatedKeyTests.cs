using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Json;

/// <summary>An object that has a key twice is refused wherever the tool reads JSON.</summary>
public sealed class RepeatedKeyTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData("""{"a":"x","a":"y"}""", "the key 'a' is there twice (line 1, byte 9)")]
    [InlineData("{\n  \"a\": \"é\",\n  \"\\u0061\": \"é\"\n}", "the key 'a' is there twice (line 3, byte 2)")]
    [InlineData("""{"a":"x","b":{"c":[{"d":1,"e":2,"d":3}]}}""", "the key 'd' is there twice (line 1, byte 32)")]
    [InlineData("""{"\ud800":"x","\ud800":"y"}""", "the key '<U+D800>' is there twice (line 1, byte 14)")]
    public async Task Data_WithAKeyTwice_IsRefusedAtTheSecond(string data, string message)
    {
        var path = _folder.Write("t.smstpl", "---\nparams:\n  a: string(5)\n---\n{{ a }}").Write("data.json", data).PathOf("data.json");
        var inline = await CommandRun.WithInputAsync(data, "render", _folder.PathOf("t.smstpl"), "--data", "-");

        var run = await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--data", path);

        Assert.Equal((1, "", $"{path}: {message}\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal((1, "", $"-: {message}\n"), (inline.ExitCode, inline.Output, inline.Error));
    }

    [Fact]
    public async Task Data_WithAKeyInTwoObjects_IsTaken()
    {
        _folder.Write("t.smstpl", "---\nparams:\n  a: list(string(5), 2)\n---\n{{ for x in a }}{{ x }}{{ end }}").Write("data.json", """{"a":["a","a"]}""");

        Assert.Equal("aa\n", (await CommandRun.OfAsync("render", _folder.PathOf("t.smstpl"), "--data", _folder.PathOf("data.json"))).Output);
    }

    [Fact]
    public async Task Baseline_WithAKeyTwice_IsRefused()
    {
        var path = _folder.Write("t.smstpl", "Hello").Write("known.json", """{"version":1,"findings":[],"findings":[]}""").PathOf("known.json");

        var run = await CommandRun.OfAsync("check", _folder.Folder, "--baseline", path);

        Assert.Equal((2, $"{path}: the key 'findings' is there twice (line 1, byte 27)\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("render", "--cases", "-")]
    [InlineData("measure")]
    public async Task Line_WithAKeyTwice_IsRefusedAndTheNextAnswered(params string[] command)
    {
        const string Input = """
            {"id":1,"text":"Hi","template":"Hi","text":"Ho"}
            {"id":2,"text":"Hi","template":"Hi"}
            """;

        var run = await CommandRun.WithInputAsync(Input, command);

        Assert.Equal((1, "line 1: the key 'text' is there twice (line 1, byte 36)\n"), (run.ExitCode, run.Error));
        Assert.StartsWith("""{"id":2,""", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_WithAMemberInTwoSpellings_IsRefused()
    {
        const string Input = """{"id":1,"template":"{{ o.first_name }}","params":{"o":"object"},"fields":{"o.first_name":"string"},"data":{"o":{"first_name":"A","firstName":"B"}}}""";

        var run = await CommandRun.WithInputAsync(Input, "render", "--cases", "-");

        Assert.Equal("""{"id":1,"error":"'o' has the member 'firstName' twice, in different spellings"}""", Assert.Single(run.OutputLines));
    }

    public void Dispose() => _folder.Dispose();
}
