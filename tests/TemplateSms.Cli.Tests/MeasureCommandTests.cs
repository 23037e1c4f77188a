using System.Text.Json;

namespace TemplateSms.Cli.Tests;

public class MeasureCommandTests
{
    [Fact]
    public async Task Measure_CasesThatIndependentImplementationsAgreeOn_GivesTheirAnswers()
    {
        var cases = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Data", "sms", "visible.jsonl"));

        var run = await CommandRun.WithInputAsync(string.Join('\n', cases), "measure");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(1601, cases.Length);
        Assert.Equal(cases.Select(Figures), run.OutputLines.Select(Figures));
    }

    [Fact]
    public async Task Measure_Lines_AreAnsweredInOrderWithTheirIds()
    {
        var run = await CommandRun.WithInputAsync("""
            {"id":"a","text":"caf\u00e9 \u20ac"}
            {"text":"Привет","id":7}
            """, "measure");

        Assert.Equal(
            [
                """{"id":"a","encoding":"gsm7","units":7,"segments":1}""",
                """{"id":7,"encoding":"ucs2","units":6,"segments":1}""",
            ],
            run.OutputLines);
    }

    [SkippableFact]
    public async Task Measure_InterruptedWhileItWaitsForALine_Ends()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows sends Ctrl+C to all that share a console.");
        using var tool = ToolProcess.Start("measure");
        await tool.StandardInput.WriteLineAsync("""{"id":1,"text":"Hello"}""");
        await tool.StandardInput.FlushAsync();
        await tool.StandardOutput.ReadLineAsync();

        await ToolProcess.InterruptAsync(tool);
        await tool.WaitForExitAsync();

        Assert.Equal(130, tool.ExitCode);
    }

    [Fact]
    public async Task Measure_HalfASurrogatePair_IsOneUnitAndComesBackInItsId()
    {
        var run = await CommandRun.WithInputAsync("""{"id":"\ud83d","text":"a\ud83db\udE00"}""", "measure");

        Assert.Equal("""{"id":"\ud83d","encoding":"ucs2","units":4,"segments":1}""", Assert.Single(run.OutputLines));
    }

    [Fact]
    public async Task Measure_MalformedLines_AreNamedAndSkipped()
    {
        var run = await CommandRun.WithInputAsync("""
            {"id":1,"text":"a"}
            {"id":2,"text":"a
            {"id":3}

            ["a"]
            {"text":"a"}
            {"id":7,"text":7}
            {"id":8,"text":"a"}
            """, "measure");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.OutputLines.Count);
        Assert.Equal(
            [
                "line 2: not a JSON object (byte 17)",
                "line 3: no string 'text'",
                "line 5: not a JSON object",
                "line 6: no 'id'",
                "line 7: no string 'text'",
            ],
            run.ErrorLines);
    }

    [Theory]
    [InlineData("""{"\ud83d":1,"id":1,"text":"a"}""")]
    [InlineData("""{"id":1,"text":"\uZZZZ"}""")]
    [InlineData("""{"id":1,"text":"a"}{"id":2,"text":"a"}""")]
    public async Task Measure_OddJson_NeverThrows(string line)
    {
        var run = await CommandRun.WithInputAsync(line, "measure");

        Assert.Equal(1, run.OutputLines.Count + run.ErrorLines.Count);
    }

    [Theory]
    [InlineData("", "GSM-7, 1 segment, 0 of 160 septets")]
    [InlineData("Total: 5 €", "GSM-7, 1 segment, 11 of 160 septets")]
    [InlineData("forêt", "UCS-2, 1 segment, 5 of 70 UTF-16 units", "Outside GSM-7: 'ê' U+00EA LATIN SMALL LETTER E WITH CIRCUMFLEX (use 'e')")]
    [InlineData(
        "e\u0301t",
        "UCS-2, 1 segment, 3 of 70 UTF-16 units",
        "Outside GSM-7: U+0301 COMBINING ACUTE ACCENT (leave it out)",
        "With its letters composed, as templates and SmsContent send it: GSM-7, 1 segment, 2 of 160 septets")]
    public async Task Measure_OneText_IsDescribed(string text, params string[] expected)
    {
        var run = await CommandRun.OfAsync("measure", "--text", text);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected, run.OutputLines);
    }

    [Fact]
    public async Task Measure_TextPastWhatTheGatewaySends_SaysSo()
    {
        var run = await CommandRun.OfAsync("measure", "--text", new string('a', 919));

        Assert.Equal(["GSM-7, 7 segments, 919 of 1071 septets", "The gateway (isendpro) sends at most 6 segments."], run.OutputLines);
    }

    [Theory]
    [InlineData("twilio", 919, "GSM-7, 7 segments, 919 of 1071 septets")]
    [InlineData("twilio", 1601, "GSM-7, 11 segments, 1601 of 1683 septets", "The gateway (twilio) sends at most 1600 characters.")]
    [InlineData("any", 1601, "GSM-7, 11 segments, 1601 of 1683 septets")]
    [InlineData("twilio, isendpro", 150, "GSM-7, 1 segment, 150 of 160 septets", "With the 12 septets of the STOP text: 2 segments")]
    public async Task Measure_ForAGateway_IsHeldToItsRules(string gateway, int length, params string[] expected)
    {
        var run = await CommandRun.OfAsync("measure", "--gateway", gateway, "--text", new string('a', length));

        Assert.Equal(expected, run.OutputLines);
    }

    [Fact]
    public async Task Measure_ForAnUnknownGateway_NamesTheKnownOnes()
    {
        var run = await CommandRun.OfAsync("measure", "--gateway", "acme", "--text", "Hi");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'acme' is not a gateway: isendpro, twilio, any, or several with commas between them.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure", "--texte", "a")]
    [InlineData("mesure")]
    [InlineData("measure", "--text")]
    [InlineData]
    public async Task WrongCommandLine_EndsWithUsage(params string[] arguments) =>
        Assert.Equal(2, (await CommandRun.OfAsync(arguments)).ExitCode);

    private static string Figures(string line)
    {
        using var json = JsonDocument.Parse(line);
        return string.Join(' ', new[] { "id", "encoding", "units", "segments" }.Select(key => json.RootElement.GetProperty(key)));
    }
}
