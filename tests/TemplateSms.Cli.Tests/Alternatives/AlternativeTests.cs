using System.Text.RegularExpressions;
using System.Text.Json;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Alternatives;

/// <summary>A message with a shorter text, as the commands show it.</summary>
public sealed partial class AlternativeTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    public AlternativeTests() => _folder
        .Write("order.smstpl", "---\nunencodable: replace\nparams:\n  id: int(1..9)\n  shop: string\n---\nOrder {{ id }} of {{ shop }}\n--- or\nOrder {{ id }}")
        .Write("long.json", $$"""{ "id": 7, "shop": "{{new string('a', 200)}}" }""")
        .Write("short.json", """{ "id": 7, "shop": "ACME" }""");

    [Fact]
    public async Task Explain_OfAMessage_SaysWhatIsProvedOfEachText()
    {
        var run = await CommandRun.OfAsync("check", "--explain", _folder.PathOf("order.smstpl"));

        Assert.Contains("order.smstpl: GSM-7, 1 segment, 7 to 148 of 160 septets and 12 for STOP, by the first of 2 texts that fits", run.Output, StringComparison.Ordinal);
        Assert.Contains("order.smstpl, alternative 0, taken where it fits: GSM-7, 1 to unbounded segments, 11 to unbounded of 160 septets", run.Output, StringComparison.Ordinal);
        Assert.Contains("order.smstpl, alternative 1, otherwise: GSM-7, 1 segment, always 7 of 160 septets", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfAMessage_HasARowForEachText()
    {
        var run = await CommandRun.OfAsync("check", "--format", "json", _folder.PathOf("order.smstpl"));

        using var document = JsonDocument.Parse(run.Output);
        var template = document.RootElement.GetProperty("templates")[0];
        Assert.Equal(148, Assert.Single(template.GetProperty("message").EnumerateArray()).GetProperty("units").GetProperty("most").GetInt64());
        Assert.Equal(7, template.GetProperty("proofs")[0].GetProperty("units").GetProperty("most").GetInt64());
        Assert.Equal(
            ["0 False False 11 null", "1 False False 7 7"],
            template.GetProperty("texts").EnumerateArray().Select(text =>
            {
                var units = text.GetProperty("proofs")[0].GetProperty("units");
                return $"{text.GetProperty("alternative")} {text.GetProperty("isNeverTaken")} {text.GetProperty("neverFits")} {units.GetProperty("least").GetRawText()} {units.GetProperty("most").GetRawText()}";
            }));
    }

    [Fact]
    public async Task Json_OfAMessageWithOneText_HasNoRows()
    {
        _folder.Write("hi.smstpl", "Hi");

        var run = await CommandRun.OfAsync("check", "--format", "json", _folder.PathOf("hi.smstpl"));

        using var document = JsonDocument.Parse(run.Output);
        Assert.False(document.RootElement.GetProperty("templates")[0].TryGetProperty("texts", out _));
    }

    [Fact]
    public async Task Sarif_OfAMessage_HasARowForEachText()
    {
        var run = await CommandRun.OfAsync("check", "--format", "sarif", "--explain", _folder.PathOf("order.smstpl"));

        using var document = JsonDocument.Parse(run.Output);
        var properties = document.RootElement.GetProperty("runs")[0].GetProperty("artifacts")[0].GetProperty("properties");
        Assert.Equal((1, 2), (properties.GetProperty("message").GetArrayLength(), properties.GetProperty("texts").GetArrayLength()));
    }

    [Fact]
    public async Task Report_OfAMessage_ShowsEachText()
    {
        await CommandRun.OfAsync("report", _folder.PathOf("order.smstpl"), "-o", _folder.PathOf("report.html"), "--price-per-segment", "0.05");

        var page = Buttons().Replace(File.ReadAllText(_folder.PathOf("report.html")), "$1");
        Assert.Contains("<h3>GSM-7, 1 segment, 7 to 148 of 160 septets and 12 for STOP</h3>", page, StringComparison.Ordinal);
        Assert.Contains("The message has 2 texts. The first that fits is sent.", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Text 1 of 2, taken where it fits (GSM-7)</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Text 2 of 2, otherwise (GSM-7)</h3>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short.json", "Order 7 of ACME\n", "alternative 0, the first of 2 texts that fits")]
    [InlineData("long.json", "Order 7\n", "alternative 1, the first of 2 texts that fits")]
    public async Task Render_OfAMessage_PrintsTheTextThatFitsAndSaysWhich(string data, string text, string choice)
    {
        var run = await CommandRun.OfAsync("render", _folder.PathOf("order.smstpl"), "--data", _folder.PathOf(data));

        Assert.Equal((0, text), (run.ExitCode, run.Output));
        Assert.Contains(choice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_OfAMessageWithOneText_SaysNothing()
    {
        _folder.Write("hi.smstpl", "Hi");

        Assert.Equal("", (await CommandRun.OfAsync("render", _folder.PathOf("hi.smstpl"))).Error);
    }

    [Fact]
    public async Task Cases_WithSeveralTexts_AreRefused()
    {
        _folder.Write("cases.jsonl", """{"id":1,"template":"A\n--- or\nB"}""" + "\n");

        var run = await CommandRun.OfAsync("render", "--cases", _folder.PathOf("cases.jsonl"));

        Assert.Contains("SMS1032", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    // A word that the page explains is a button.
    [GeneratedRegex("<button [^>]*>([^<]*)</button>")]
    private static partial Regex Buttons();
}
