using System.Text.Json.Serialization;

namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>The form of requests and answers, whatever the application's own JSON looks like.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(IReadOnlyList<LaneView>))]
[JsonSerializable(typeof(IReadOnlyList<UnknownView>))]
[JsonSerializable(typeof(IReadOnlyList<MessageView>))]
[JsonSerializable(typeof(MessageView))]
[JsonSerializable(typeof(Selection))]
[JsonSerializable(typeof(CancelledView))]
[JsonSerializable(typeof(ForgottenView))]
internal sealed partial class QueueJson : JsonSerializerContext;
