using StreamJsonRpc;

namespace TemplateSms.LanguageServer.Tests.Diagnostics;

public sealed class CheckWorkspaceFeatureTests
{
    [Fact]
    public async Task CheckWorkspace_ClosedTemplate_IsPublished()
    {
        using var folder = new EditorFolder();
        folder.Write("sub/closed.smstpl", "Hello {{ nobody }}");
        await using var client = await TestClient.StartAsync(folder.RootUri);

        await client.AskAsync("workspace/executeCommand", new { command = "templatesms.checkWorkspace", arguments = Array.Empty<object>() });

        Assert.NotEmpty(await client.DiagnosticsAsync(folder.UriOf("sub/closed.smstpl")));
    }

    [Fact]
    public async Task Run_UnknownCommand_IsRefused()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);

        await Assert.ThrowsAnyAsync<RemoteRpcException>(() => client.AskAsync("workspace/executeCommand", new { command = "none" }));
    }
}
