using System.Text.Json;
using ModelContextProtocol.Client;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Agents;

public sealed class AgentServerTests(ReadOnlyServer server) : IClassFixture<ReadOnlyServer>
{
    private readonly ScratchProject _folder = server.Folder;
    private readonly McpClient _client = server.Client;

    [Fact]
    public async Task Tools_OfTheServer_AreTheCommandsAndReadOnlyWithoutWrite()
    {
        var tools = await _client.ListToolsAsync();

        Assert.Equal(["check", "explain", "fix", "measure", "new", "render"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Contains("writes nothing", _client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_OfAServerThatWrites_SayWhichOnesDo()
    {
        await using var client = await AgentProcess.StartAsync(_folder.Folder, "--write");

        var tools = await client.ListToolsAsync();

        Assert.Equal(["fix", "new"], tools.Where(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == false).Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.Equal("fix", Assert.Single(tools, tool => tool.ProtocolTool.Annotations!.DestructiveHint == true).Name);
    }

    [Fact]
    public async Task Tools_EveryArgument_HasADescriptionAndOneType()
    {
        var tools = await _client.ListToolsAsync();

        Assert.All(tools.SelectMany(tool => tool.JsonSchema.GetProperty("properties").EnumerateObject()), argument =>
        {
            Assert.NotEmpty(argument.Value.GetProperty("description").GetString()!);
            Assert.Equal(JsonValueKind.String, argument.Value.GetProperty("type").ValueKind);
        });
    }

    [Fact]
    public async Task Check_OfATemplateWithAFault_NamesTheFaultAndItsFixes()
    {
        _folder.Write("Templates/slip.smstpl", "Hi {{ customer }}\n");

        var result = await CallAsync("check", ("paths", new[] { "Templates/slip.smstpl" }));

        Assert.NotEqual(true, result.IsError);
        Assert.StartsWith("Templates/slip.smstpl(1,7): error SMS2001: ", AgentProcess.TextOf(result), StringComparison.Ordinal);
        var finding = Assert.Single(result.StructuredContent!.Value.GetProperty("findings").EnumerateArray());
        Assert.Equal("SMS2001", finding.GetProperty("ruleId").GetString());
        var fix = Assert.Single(finding.GetProperty("fixes").EnumerateArray());
        Assert.Equal("declare-parameter", fix.GetProperty("key").GetString());
        Assert.False(fix.GetProperty("isSafe").GetBoolean());
    }

    [Fact]
    public async Task Check_ThatExplains_HasTheProof()
    {
        var result = await CallAsync("check", ("paths", new[] { ReadOnlyServer.Template }), ("explain", true));

        Assert.Contains("longest", AgentProcess.TextOf(result), StringComparison.Ordinal);
        var proof = result.StructuredContent!.Value.GetProperty("templates")[0].GetProperty("proofs")[0];
        Assert.Equal(36, proof.GetProperty("units").GetProperty("most").GetInt32());
    }

    [Fact]
    public async Task Check_MoreFindingsThanAnAgentReads_CountsTheRest()
    {
        _folder.Write("Templates/many.smstpl", string.Concat(Enumerable.Range(0, 400).Select(i => $"{{{{ name_{i} }}}}\n")));

        var result = await CallAsync("check", ("paths", new[] { "Templates/many.smstpl" }));

        var document = result.StructuredContent!.Value;
        var errors = document.GetProperty("summary").GetProperty("errors").GetInt32();
        Assert.Equal(100, document.GetProperty("findings").GetArrayLength());
        Assert.Equal(errors, 100 + document.GetProperty("omittedFindings").GetInt32());
        Assert.True(AgentProcess.TextOf(result).Length < 41_000);
    }

    [Theory]
    [InlineData("sms3002", "# SMS3002: ")]
    [InlineData("Templates/order.smstpl", "Templates/order.smstpl")]
    public async Task Explain_ARuleOrATemplate_PrintsItsPageOrItsProof(string subject, string beginning)
    {
        var result = await CallAsync("explain", ("subject", subject));

        Assert.NotEqual(true, result.IsError);
        Assert.StartsWith(beginning, AgentProcess.TextOf(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_AText_SaysWhatItCosts()
    {
        var result = await CallAsync("measure", ("text", "Żółć"));

        Assert.StartsWith("UCS-2, 1 segment, 4 of 70 UTF-16 units\nOutside GSM-7: 'Ż'", AgentProcess.TextOf(result), StringComparison.Ordinal);
    }

    // A command line reads a file of options where an argument begins so.
    [Fact]
    public async Task Measure_TextThatLooksLikeAFileOfOptions_IsMeasured()
    {
        var result = await CallAsync("measure", ("text", "@/etc/passwd"));

        Assert.Equal("GSM-7, 1 segment, 12 of 160 septets\n", AgentProcess.TextOf(result));
    }

    [Fact]
    public async Task Render_WithValues_PrintsTheText()
    {
        var result = await CallAsync("render", ("path", "Templates/order.smstpl"), ("data", new { customer = "Zoé" }));

        Assert.Equal("Hi Zoé, it is here.\n", AgentProcess.TextOf(result));
    }

    [Theory]
    [InlineData("render", "path", "Templates/order.smstpl", "customer")]
    [InlineData("check", "gateway", "nobody", "'nobody' is not a gateway")]
    [InlineData("explain", "subject", "SMS9999", "SMS9999 is not a rule")]
    [InlineData("explain", "subject", "Templates/none.smstpl", "Templates/none.smstpl")]
    [InlineData("render", "path", "@options", "@options")]
    [InlineData("render", "path", "--help", "--help")]
    [InlineData("measure", "texts", "Hello", "'text'")]
    [InlineData("check", "paths", "Templates", "")]
    public async Task Call_ThatCannotBeAnswered_FailsAndSaysWhy(string tool, string argument, string value, string reason)
    {
        var result = await CallAsync(tool, (argument, value));

        Assert.True(result.IsError);
        Assert.Contains(reason, AgentProcess.TextOf(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../elsewhere.smstpl")]
    [InlineData("Templates/../../elsewhere.smstpl")]
    [InlineData("link.smstpl")]
    [InlineData("links/elsewhere.smstpl")]
    public async Task Check_APathOutsideTheFolder_IsRefusedUnread(string path)
    {
        var result = await CallAsync("check", ("paths", new[] { path }));

        Assert.True(result.IsError);
        Assert.Contains("outside the folder", AgentProcess.TextOf(result), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", AgentProcess.TextOf(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_OfAServerThatWrites_WritesATemplateThatIsClean()
    {
        using var folder = new ScratchProject();
        await using var client = await AgentProcess.StartAsync(folder.Folder, "--write");

        var created = await client.CallToolAsync("new", new Dictionary<string, object?> { ["name"] = "Templates/hello", ["parameters"] = new[] { "items: int(1..9)" } });
        var again = await client.CallToolAsync("new", new Dictionary<string, object?> { ["name"] = "Templates/hello" });
        var check = await client.CallToolAsync("check", new Dictionary<string, object?> { ["paths"] = new[] { "Templates/hello.smstpl" } });

        Assert.NotEqual(true, created.IsError);
        Assert.True(again.IsError);
        Assert.Equal(0, check.StructuredContent!.Value.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Server_WhoseClientClosesItsStream_AnswersAndEnds()
    {
        using var folder = new ScratchProject();
        folder.Write("Templates/hello.smstpl", "Hello");
        using var process = ToolProcess.Start("mcp", folder.Folder);
        await process.StandardInput.WriteAsync(
            """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            this is no message
            {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"check","arguments":{}}}

            """);
        process.StandardInput.Close();

        var answers = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Contains("\"id\":1", answers, StringComparison.Ordinal);
        Assert.Contains("1 template, 0 errors, 0 warnings", answers, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    private async Task<ModelContextProtocol.Protocol.CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        await _client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));
}
