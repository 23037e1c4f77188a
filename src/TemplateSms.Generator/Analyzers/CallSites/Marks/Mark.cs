namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>The meaning of a marked value.</summary>
internal enum Mark
{
    None,
    Sender,
    Text,
    Tracker,
    PhoneNumber,
    ApiKey,

    /// <summary>The argument of a parameter that has a bound.</summary>
    Argument,

    /// <summary>The bound itself, in an attribute.</summary>
    Limit,
    Segments,
    SendTime,

    /// <summary>One of a few values that the gateway takes.</summary>
    Value,
}
