using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TemplateSms.Cli.Agents;

/// <summary>Writes the structured content of results.</summary>
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class AgentJson : JsonSerializerContext;
