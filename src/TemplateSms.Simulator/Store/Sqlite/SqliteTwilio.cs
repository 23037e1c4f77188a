using System.Text.Json;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>Twilio's part of a message as one column.</summary>
internal static class SqliteTwilio
{
    public static string? Write(TwilioResource? resource) => resource is null ? null : JsonSerializer.Serialize(resource);

    public static TwilioResource? Read(string? column) => column is null ? null : JsonSerializer.Deserialize<TwilioResource>(column);
}
