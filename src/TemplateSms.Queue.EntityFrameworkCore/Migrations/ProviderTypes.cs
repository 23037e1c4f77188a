namespace TemplateSms.Queue.EntityFrameworkCore.Migrations;

/// <summary>The column types of a provider, which its dialect names too; this package references none but that of SQLite.</summary>
/// <param name="Id">The type of an id.</param>
/// <param name="Bytes">The type of bytes.</param>
internal sealed record ProviderTypes(string Id, string Bytes)
{
    /// <exception cref="NotSupportedException">The provider is none of those with a dialect.</exception>
    public static ProviderTypes Of(string? provider) => provider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new ProviderTypes("text", "blob"),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => new ProviderTypes("uuid", "bytea"),
        _ => throw new NotSupportedException($"The queue's ledger supports SQLite and PostgreSQL, but the migration is for {provider ?? "no provider"}."),
    };
}
