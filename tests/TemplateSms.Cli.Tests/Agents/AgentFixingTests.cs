using TemplateSms.TestKit.Builds;
using Xunit.Abstractions;

namespace TemplateSms.Cli.Tests.Agents;

public sealed class AgentFixingTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Agent_HundredBrokenTemplates_ComesToNoFindingWithoutAnEdit()
    {
        const int Seed = 7;
        using var folder = new ScratchProject();
        var broken = BrokenTemplates.Make(600, Seed).ToList();
        foreach (var (name, text) in broken)
            folder.Write(name, text);
        await using var client = await AgentProcess.StartAsync(folder.Folder, "--write");
        var agent = new ScriptedAgent(client);

        var left = new List<string>();
        foreach (var (name, text) in broken)
        {
            if ((await agent.FindingsOfAsync(name)).Count == 0)
                left.Add(name + " has no finding: " + text);
            left.AddRange(await agent.RepairAsync(name));
        }

        output.WriteLine($"seed {Seed}: {agent.Calls} calls");
        Assert.True(left.Count == 0, string.Join("\n", left));
        // A template that was fixed is not harmed by the others.
        Assert.Empty(await agent.FindingsOfAsync());
    }

    [Fact]
    public async Task Agent_WithoutWrite_ChangesNoFile()
    {
        using var folder = new ScratchProject();
        var broken = BrokenTemplates.Make(5, seed: 1).ToList();
        foreach (var (name, text) in broken)
            folder.Write(name, text);
        await using var client = await AgentProcess.StartAsync(folder.Folder);

        var fix = await client.CallToolAsync("fix", new Dictionary<string, object?> { ["also"] = new[] { "declare-parameter" } });
        var created = await client.CallToolAsync("new", new Dictionary<string, object?> { ["name"] = "Templates/hello" });

        Assert.Contains("\n+++ Templates/broken_000.smstpl\n", AgentProcess.TextOf(fix), StringComparison.Ordinal);
        Assert.Contains("\nHello {{ name }}!", AgentProcess.TextOf(created), StringComparison.Ordinal);
        Assert.All(broken, template => Assert.Equal(template.Text, File.ReadAllText(folder.PathOf(template.Name))));
        Assert.False(File.Exists(folder.PathOf("Templates/hello.smstpl")));
    }
}
