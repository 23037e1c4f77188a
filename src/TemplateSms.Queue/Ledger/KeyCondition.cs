using TemplateSms.Queue.Databases;

namespace TemplateSms.Queue.Ledger;

/// <summary>The messages that a key names: its own, and those of a send to many with it, whose keys are <c>key/number</c>.</summary>
internal static class KeyCondition
{
    // The second half reads every message that still has its key: people ask, and workers do not.
    public const string Sql = "key_hash = @hash or substr(key, 1, length(@prefix)) = @prefix";

    public static IReadOnlyList<Parameter> Of(string key, LedgerDatabase database) => [Parameter.Bytes("hash", database.Hash(key)), Parameter.Text("prefix", key + "/")];
}
