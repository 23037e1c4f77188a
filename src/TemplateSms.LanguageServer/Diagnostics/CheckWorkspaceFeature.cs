using System.Text.Json.Nodes;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Diagnostics;

/// <summary>The command that publishes the findings of all templates of the workspace, from then on.</summary>
internal sealed class CheckWorkspaceFeature(Session session) : IFeature
{
    private const string Command = "templatesms.checkWorkspace";

    public void Declare(JsonObject capabilities) => capabilities["executeCommandProvider"] = new JsonObject { ["commands"] = new JsonArray(Command) };

    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public async Task<object?> RunAsync(CommandParams parameters, CancellationToken cancellationToken)
    {
        if (parameters.Command != Command)
            throw new LocalRpcException($"There is no command {parameters.Command}.") { ErrorCode = (int)StreamJsonRpc.Protocol.JsonRpcErrorCode.InvalidParams };
        await Task.Run(session.CheckWorkspace, cancellationToken).ConfigureAwait(false);
        return null;
    }
}
