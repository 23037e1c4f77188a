namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>The client of a gateway's provider that takes a marked value; it sends to its gateway, whatever the build names.</summary>
internal enum OwnClient
{
    None,

    /// <summary>The C# client that iSendPro publishes.</summary>
    Isendpro,

    /// <summary>Twilio's SDK for .NET.</summary>
    Twilio,
}
