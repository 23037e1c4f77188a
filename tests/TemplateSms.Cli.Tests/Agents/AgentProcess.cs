using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace TemplateSms.Cli.Tests.Agents;

/// <summary>The server as a process of its own, at the other end of the protocol's official client.</summary>
internal static class AgentProcess
{
    public static Task<McpClient> StartAsync(string folder, params string[] options) => McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
    {
        Name = "smstpl",
        Command = "dotnet",
        Arguments = [Path.Combine(AppContext.BaseDirectory, "smstpl.dll"), "mcp", .. options],
        WorkingDirectory = folder,
    }));

    public static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
