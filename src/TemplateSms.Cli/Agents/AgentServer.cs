using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Agents;

/// <summary>A server of the Model Context Protocol, which gives a coding agent the tool's commands.</summary>
internal static class AgentServer
{
    private const string Instructions =
        "Templates (*.smstpl) are SMS texts that a compiler turns into C# methods and proves to fit. After every edit of one, run 'check'. "
        + "For a finding, look at its fixes: run 'fix' with the key of the one that keeps what the message has to say, or edit the template. 'explain' prints the page of a rule.";

    private const string ReadOnlyInstructions = " This server writes nothing: 'fix' and 'new' print what they would write.";

    /// <summary>Serves one client until it closes the stream.</summary>
    public static async Task ServeAsync(Stream input, Stream output, AgentTools tools, bool canWrite, CancellationToken cancellationToken)
    {
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = ToolVersion.Name, Title = "TemplateSms", Version = ToolVersion.Current, WebsiteUrl = ToolVersion.Home },
            ServerInstructions = canWrite ? Instructions : Instructions + ReadOnlyInstructions,
            ToolCollection =
            [
                AgentTool.Of(tools.CheckAsync, "check", "Check templates", isReadOnly: true),
                AgentTool.Of(tools.ExplainAsync, "explain", "Explain a rule or a proof", isReadOnly: true),
                AgentTool.Of(tools.FixAsync, "fix", "Fix templates", isReadOnly: !canWrite, changesFiles: canWrite),
                AgentTool.Of(tools.MeasureAsync, "measure", "Measure a text", isReadOnly: true),
                AgentTool.Of(tools.RenderAsync, "render", "Render a template", isReadOnly: true),
                AgentTool.Of(tools.NewAsync, "new", "Create a template", isReadOnly: !canWrite),
            ],
        };
        await using var transport = new LineTransport(input, output);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken).ConfigureAwait(false);
    }
}
