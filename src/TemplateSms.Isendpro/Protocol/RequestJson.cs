using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SendOneRequest))]
[JsonSerializable(typeof(SendManyRequest))]
[JsonSerializable(typeof(CountRequest))]
[JsonSerializable(typeof(LookupRequest))]
[JsonSerializable(typeof(ShortLinkRequest))]
[JsonSerializable(typeof(CreateDirectoryRequest))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(AddSubAccountRequest))]
[JsonSerializable(typeof(ChangeSubAccountRequest))]
internal sealed partial class RequestJson : JsonSerializerContext;
