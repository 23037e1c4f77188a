using System.Text.Json.Serialization;

namespace TemplateSms.Isendpro.Protocol;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SendOneRequest))]
[JsonSerializable(typeof(SendManyRequest))]
[JsonSerializable(typeof(CountRequest))]
internal sealed partial class RequestJson : JsonSerializerContext;
