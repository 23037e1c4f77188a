namespace TemplateSms.Soak.Queues.Killing;

/// <summary>A process that is killed.</summary>
internal enum KillTarget
{
    /// <summary>A process that sends.</summary>
    Worker,

    /// <summary>The server of the database.</summary>
    Database,

    /// <summary>The gateway.</summary>
    Gateway,

    /// <summary>The broker of the bus.</summary>
    Broker,
}
