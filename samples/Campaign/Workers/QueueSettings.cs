namespace Campaign.Workers;

/// <summary>What every process of the campaign has to know to share its queue.</summary>
internal sealed record QueueSettings
{
    /// <summary>The address of the gateway.</summary>
    public required Uri Gateway { get; init; }

    /// <summary>The file of SQLite; not used with PostgreSQL.</summary>
    public required string File { get; init; }

    /// <summary>The connection string of PostgreSQL; null for the file.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>The address of RabbitMQ; null for workers that look into the ledger themselves.</summary>
    public Uri? RabbitMq { get; init; }

    /// <summary>The campaign's name.</summary>
    public required string Name { get; init; }

    /// <summary>The most messages of the campaign a second.</summary>
    public required double Rate { get; init; }

    /// <summary>The settings of a campaign.</summary>
    public static QueueSettings Of(CampaignOptions options, Uri gateway) => new()
    {
        Gateway = gateway,
        File = FileIn(options.Folder),
        PostgreSql = options.PostgreSql,
        RabbitMq = options.RabbitMq,
        Name = options.Name,
        Rate = options.Rate,
    };

    /// <summary>The file of the ledger in a folder.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "queue.db");
}
