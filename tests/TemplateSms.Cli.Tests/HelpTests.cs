namespace TemplateSms.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("measure")]
    [InlineData("render")]
    [InlineData("report")]
    [InlineData("new")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("import-twilio")]
    [InlineData("send")]
    [InlineData("credit")]
    [InlineData("lookup")]
    [InlineData("campaign-report")]
    [InlineData("queue")]
    [InlineData("simulate")]
    [InlineData("explain")]
    [InlineData("lsp")]
    [InlineData("mcp")]
    [InlineData("completion")]
    public async Task Help_OfACommand_HasExamplesOfIt(string command)
    {
        var run = await CommandRun.OfAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        var examples = run.Output.Split("Examples:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(examples.Length > 1);
        Assert.All(examples, line => Assert.Contains($"smstpl {command}", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_OfTheTool_ListsItsCommands()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(0, run.ExitCode);
        foreach (var command in (string[])["check", "fix", "measure", "render", "report", "new", "export", "import", "import-twilio", "send", "credit", "lookup", "campaign-report", "queue", "simulate", "explain", "lsp", "mcp", "completion"])
            Assert.Contains($"\n  {command} ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggest_BeginningOfAnOption_CompletesIt()
    {
        var run = await CommandRun.OfAsync("[suggest:13]", "smstpl check --fo");

        Assert.Equal("--format", Assert.Single(run.OutputLines));
    }
}
