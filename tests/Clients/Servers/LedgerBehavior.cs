namespace TemplateSms.Clients.Tests.Servers;

/// <summary>The way in which a gateway treats all requests.</summary>
public enum LedgerBehavior
{
    Accepts,

    /// <summary>Answers 500, after it has read the request.</summary>
    Fails,

    /// <summary>Resets the connection after it has read the request.</summary>
    ResetsAfterTheBody,

    /// <summary>Answers 307 with the address of another host.</summary>
    Redirects,

    /// <summary>Closes the connection once it has read the head, before the body is whole.</summary>
    ClosesBeforeTheBody,
}
