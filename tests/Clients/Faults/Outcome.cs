namespace TemplateSms.Clients.Tests.Faults;

/// <summary>What a caller was told.</summary>
internal enum Outcome
{
    Accepted,
    Rejected,
    NotReached,
    Unknown,

    /// <summary>Nothing that a send may end in here.</summary>
    Unexpected,
}
