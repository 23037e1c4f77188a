using System.Text.Json;

namespace TemplateSms.Soak.Queues.Processes;

/// <summary>The programs that scenarios start in processes of their own.</summary>
internal static class ChildPrograms
{
    public const string Worker = "queue-worker";
    public const string Gateway = "queue-gateway";
    public const string Writer = "queue-writer";

    /// <summary>Finds the program that arguments start; null where they start none.</summary>
    public static Func<Task<int>>? Find(string[] arguments) => arguments switch
    {
        [Worker, var settings] => () => WorkerProgram.RunAsync(Read<WorkerSettings>(settings)),
        [Gateway, var settings] => () => GatewayProgram.RunAsync(Read<GatewaySettings>(settings)),
        [Writer, var settings] => () => WriterProgram.RunAsync(Read<WriterSettings>(settings)),
        _ => null,
    };

    /// <summary>Says that the program is ready, and waits for the end of its standard input.</summary>
    public static async Task UntilParentEndsAsync()
    {
        Console.WriteLine(ChildProcess.Ready);
        while (await Console.In.ReadLineAsync().ConfigureAwait(false) is not null)
        {
        }
    }

    private static T Read<T>(string settings) => JsonSerializer.Deserialize<T>(settings)!;
}
