namespace TemplateSms.Clients.Tests.Handlers;

/// <summary>The outcome that a caller was told.</summary>
internal enum HandlerOutcome
{
    Accepted,
    Rejected,
    NotReached,
    Unknown,

    /// <summary>Nothing that a send may end in.</summary>
    Unexpected,
}
