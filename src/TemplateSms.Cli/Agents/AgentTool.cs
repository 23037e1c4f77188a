using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace TemplateSms.Cli.Agents;

/// <summary>A tool whose arguments are described as every client reads them, and which says what is wrong with those that it gets.</summary>
internal sealed class AgentTool : DelegatingMcpServerTool
{
    private AgentTool(McpServerTool inner) : base(inner)
    {
    }

    /// <param name="method">A method of <see cref="AgentTools"/>.</param>
    /// <param name="name">The name of the command.</param>
    /// <param name="title">A name for people.</param>
    /// <param name="isReadOnly">Whether nothing is written.</param>
    /// <param name="changesFiles">Whether files that are there are changed.</param>
    public static AgentTool Of(Delegate method, string name, string title, bool isReadOnly, bool changesFiles = false)
    {
        var tool = McpServerTool.Create(
            method, new McpServerToolCreateOptions { Name = name, Title = title, ReadOnly = isReadOnly, Destructive = changesFiles, Idempotent = true, OpenWorld = false });
        tool.ProtocolTool.InputSchema = Plain(tool.ProtocolTool.InputSchema);
        return new AgentTool(tool);
    }

    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException)
        {
            throw new McpException(exception.Message, exception);
        }
    }

    // Some clients read one type for each argument only, and an argument that is left out needs no null.
    private static JsonElement Plain(JsonElement schema)
    {
        var node = JsonObject.Create(schema)!;
        foreach (var argument in node["properties"]!.AsObject().Select(property => property.Value!.AsObject()))
        {
            MakePlain(argument);
            if (argument["items"] is JsonObject items)
                MakePlain(items);
        }

        return JsonElement.Parse(node.ToJsonString());
    }

    private static void MakePlain(JsonObject argument)
    {
        // A JSON value of any kind is an object here: the values of a message by parameter.
        argument["type"] = argument["type"] switch
        {
            JsonArray types => types.First(type => type!.GetValue<string>() != "null")!.DeepClone(),
            null => JsonValue.Create("object"),
            var type => type.DeepClone(),
        };
        if (argument.TryGetPropertyValue("default", out var value) && value is null)
            argument.Remove("default");
    }
}
