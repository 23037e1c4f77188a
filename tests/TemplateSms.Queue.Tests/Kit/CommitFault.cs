namespace TemplateSms.Queue.Tests.Kit;

/// <summary>The fault of a commit whose answer is lost.</summary>
internal enum CommitFault
{
    None,

    /// <summary>The connection broke before the server had committed.</summary>
    NotCommitted,

    /// <summary>The connection broke after the server had committed.</summary>
    Committed,
}
