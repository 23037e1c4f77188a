using System.Text.Json.Serialization;

namespace TemplateSms.Sending.Tests.Stub;

/// <summary>The body of the stub gateway's one operation that sends.</summary>
internal sealed record StubRequest(IReadOnlyList<string> To, IReadOnlyList<string> Texts);

[JsonSerializable(typeof(StubRequest))]
internal sealed partial class StubJson : JsonSerializerContext;
