using Npgsql;

namespace TemplateSms.Samples.Tests.Campaign;

/// <summary>A schema of its own on the server that <c>TEMPLATESMS_POSTGRESQL</c> names, made for one campaign and dropped after it.</summary>
internal sealed class CampaignSchema : IAsyncDisposable
{
    private const string Variable = "TEMPLATESMS_POSTGRESQL";

    private readonly NpgsqlDataSource _server;
    private readonly string _name = $"sms_{Guid.NewGuid():N}";

    private CampaignSchema(string server)
    {
        _server = NpgsqlDataSource.Create(server);
        Connection = new NpgsqlConnectionStringBuilder(server) { SearchPath = _name }.ToString();
    }

    /// <summary>The connection string whose tables are in the schema.</summary>
    public string Connection { get; }

    /// <summary>Makes a schema; the test is skipped where there is no server for it.</summary>
    public static async Task<CampaignSchema> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.True(server is not null || Environment.GetEnvironmentVariable("CI") != "true", "No server of PostgreSQL runs, which .ci/run starts.");
        Skip.If(server is null, $"{Variable} names no server of PostgreSQL.");
        var schema = new CampaignSchema(server);
        await schema.ExecuteAsync($"create schema {schema._name}");
        return schema;
    }

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync($"drop schema {_name} cascade");
        await _server.DisposeAsync();
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var command = _server.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
