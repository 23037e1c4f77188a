using System.Globalization;
using System.Security.Cryptography;

namespace TemplateSms.Queue.Working;

/// <summary>Names workers, as the ledger notes them beside their attempts.</summary>
internal static class WorkerName
{
    public static string Next() => string.Create(
        CultureInfo.InvariantCulture, $"{Environment.MachineName}:{Environment.ProcessId}:{RandomNumberGenerator.GetHexString(6, lowercase: true)}");
}
