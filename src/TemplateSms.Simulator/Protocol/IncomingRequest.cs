using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Protocol;

/// <summary>A request as received: its body, its fields, and why it could not be read, if so.</summary>
internal sealed record IncomingRequest(string Body, RequestFields Fields, Refusal? Refusal)
{
    /// <summary>Where the client thinks the gateway is.</summary>
    public string Host { get; init; } = "";

    /// <summary>Nothing of it is printed: it holds the key and the text.</summary>
    public override string ToString() => nameof(IncomingRequest);
}
