namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>The way in which handlers come before the transport.</summary>
public enum Placement
{
    /// <summary>Added to the registered client.</summary>
    Registered,

    /// <summary>Added to all clients of the application, before the client is registered.</summary>
    Defaults,

    /// <summary>Around the gate, for a client that is no service.</summary>
    Gated,

    /// <summary>In an HTTP client without a gate.</summary>
    Constructed,
}
