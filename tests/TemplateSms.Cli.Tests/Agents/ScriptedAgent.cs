using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace TemplateSms.Cli.Tests.Agents;

/// <summary>An agent that knows nothing of templates: it checks one, applies the first fix that a finding offers, and checks again.</summary>
internal sealed class ScriptedAgent(McpClient client)
{
    // More rounds than a template has slips; each removes a finding.
    private const int MostRounds = 20;

    /// <summary>The calls that it made.</summary>
    public int Calls { get; private set; }

    /// <summary>Brings a template to no findings.</summary>
    /// <returns>The findings that are left.</returns>
    public async Task<IReadOnlyList<string>> RepairAsync(string path)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var findings = await FindingsOfAsync(path);
            if (findings.Select(FixOf).FirstOrDefault(fix => fix is not null) is not { } key)
                return [.. findings.Select(finding => $"{path}: {finding.GetProperty("ruleId")} {finding.GetProperty("message")}")];
            await CallAsync("fix", new() { ["paths"] = new[] { path }, ["also"] = key == "" ? Array.Empty<string>() : [key] });
        }

        return [$"{path}: {MostRounds} rounds were not enough"];
    }

    public async Task<IReadOnlyList<JsonElement>> FindingsOfAsync(params string[] paths) =>
        [.. (await CallAsync("check", new() { ["paths"] = paths })).StructuredContent!.Value.GetProperty("findings").EnumerateArray()];

    /// <returns>The key of the finding's first fix, empty for one that needs no choice; null without a fix.</returns>
    private static string? FixOf(JsonElement finding) =>
        finding.GetProperty("fixes").EnumerateArray().Select(fix => fix.GetProperty("isSafe").GetBoolean() ? "" : fix.GetProperty("key").GetString()).FirstOrDefault();

    private async Task<CallToolResult> CallAsync(string tool, Dictionary<string, object?> arguments)
    {
        Calls++;
        return await client.CallToolAsync(tool, arguments);
    }
}
