namespace TemplateSms.Soak.Outages;

/// <summary>The ways in which a gateway is out for a time.</summary>
internal enum OutageKind
{
    /// <summary>It takes and answers everything.</summary>
    None,

    /// <summary>It resets its connections, and nothing listens until it is back.</summary>
    Restarts,

    /// <summary>It reads whole requests, takes some of them, and resets the connection instead of answering.</summary>
    Drops,

    /// <summary>It answers 429 with Retry-After, and takes nothing.</summary>
    IsBusy,
}
