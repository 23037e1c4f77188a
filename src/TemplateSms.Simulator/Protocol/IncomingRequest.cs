using System.Net;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Protocol;

/// <summary>A request as received: its body, its fields, and why it could not be read, if so.</summary>
internal sealed record IncomingRequest(string Body, RequestFields Fields, Refusal? Refusal)
{
    /// <summary>The host under which the client addressed the gateway.</summary>
    public string Host { get; init; } = "";

    /// <summary>The address that the request came from; null where the server does not know it.</summary>
    public IPAddress? Client { get; init; }

    /// <summary>Whether the body is a form.</summary>
    public bool IsForm { get; init; }

    /// <summary>The value of the header that authenticates the request, or null.</summary>
    public string? Authorization { get; init; }

    /// <summary>The parts of the path that the address of the operation leaves open.</summary>
    public RouteValueDictionary Route { get; init; } = [];

    /// <summary>Nothing of it is printed: it holds the key and the text.</summary>
    public override string ToString() => nameof(IncomingRequest);
}
