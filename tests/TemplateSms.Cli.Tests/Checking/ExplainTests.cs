using System.Text.Json;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary><c>--explain</c>: the proof, spelled out.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Shipped = """
        ---
        unencodable: replace
        params:
          order_id: string(10, digits)
          items: int(1..99)
        ---
        Order {{ order_id }}: {{ items }} item{{ if items > 1 }}s{{ end }}.
        """;

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Explain_Template_ShowsTheSumAndBothEnds()
    {
        var path = _folder.Write("shipped.smstpl", Shipped).PathOf("shipped.smstpl");

        var run = await CommandRun.OfAsync("check", path, "--explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                $"{path}: GSM-7, 1 segment, 15 to 27 of 160 septets and 12 for STOP",
                "  worst case",
                "    text      15",
                "    order_id  10",
                "    items      2",
                "    STOP      12",
                "              39 of 160 septets",
                "  longest: 27 septets, 1 segment; no message is longer",
            ],
            run.OutputLines.Take(8));
        Assert.Contains("  shortest: 15 septets, 1 segment; no message is shorter\n    | Order : 1 item.\n    order_id = \"\"\n    items    = 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_TextWithoutHoles_IsOneMessage()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "Hello\nworld").PathOf("a.smstpl"), "--explain");

        Assert.Contains("  always: 11 septets, 1 segment\n    | Hello\n    | world\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_UnboundedParameter_HasNoLongestMessage()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "---\nunencodable: replace\nparams:\n  name: string\n---\nHi {{ name }}").PathOf("a.smstpl"), "--explain");

        Assert.Contains("  longest: there is no longest message\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    name  unbounded\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Marketing_KeepsTheStopText()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "---\nkind: marketing\n---\nSale").PathOf("a.smstpl"), "--explain");

        Assert.Contains("    text   4\n    STOP  12\n          16 of 160 septets\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Auto_ShowsBothEncodings()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "---\nencoding: auto\nparams:\n  name: string(20)\n---\nHi {{ name }}").PathOf("a.smstpl"), "--explain");

        Assert.Equal(["GSM-7", "UCS-2"], run.OutputLines.Where(line => line.Contains(" segment, ", StringComparison.Ordinal)).Select(line => line.Split(": ")[1].Split(',')[0]));
    }

    [Fact]
    public async Task Explain_BrokenTemplate_SaysThatNothingIsProved()
    {
        var path = _folder.Write("a.smstpl", "{{ x }}").PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("check", path, "--explain");

        Assert.Contains($"{path}: nothing is proved, since it has errors\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("longest")]
    [InlineData("shortest")]
    public async Task ExplainJson_DataOfAWitness_RendersItsText(string end)
    {
        const string Template = """
            ---
            encoding: auto
            segments: 3
            params:
              customer: string(20)
              day: date
              from: time
              at: datetime
              price: decimal(0..999.99)
              urgent: bool
              size: enum(small|extra_large)
              items: list(string(5), 3)
              page: uri(30)
              id: guid
              note: string(9)?
            ---
            {{ customer }} {{ day | date.to_string "%A %d %B" }} {{ from }} {{ at }} {{ price }}{{ if urgent }}!{{ end }} {{ size }}
            {{ for i in items }}{{ i }},{{ end }} {{ page }} {{ id }} {{ note }}
            """;
        var path = _folder.Write("all.smstpl", Template).PathOf("all.smstpl");

        var check = await CommandRun.OfAsync("check", path, "--explain", "--format", "json");
        using var document = JsonDocument.Parse(check.Output);
        var witness = document.RootElement.GetProperty("templates")[0].GetProperty("proofs")[0].GetProperty("explanation").GetProperty(end);
        var data = _folder.Write("data.json", witness.GetProperty("data").GetRawText()).PathOf("data.json");
        var render = await CommandRun.OfAsync("render", path, "--data", data);

        Assert.Equal("", render.Error);
        Assert.Equal(witness.GetProperty("text").GetString() + "\n", render.Output);
    }

    public void Dispose() => _folder.Dispose();
}
