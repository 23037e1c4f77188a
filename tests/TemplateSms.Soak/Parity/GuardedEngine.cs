using System.Text.Json;
using TemplateSms.ScribanParity;

namespace TemplateSms.Soak.Parity;

/// <summary>Asks the engine for as long as a case may take: some of its functions come to no end.</summary>
internal static class GuardedEngine
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);

    /// <summary>The engine's answer; null when there is none in time. It then goes on in the background until the process ends.</summary>
    public static Answer? Answer(JsonElement line)
    {
        using var cancellation = new CancellationTokenSource();
        Answer? answer = null;
        var worker = new Thread(() =>
        {
            try
            {
                answer = EngineAnswer.Of(line, cancellation.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or OutOfMemoryException)
            {
                // No answer.
            }
        })
        {
            IsBackground = true,
        };
        worker.Start();
        if (worker.Join(_limit))
            return answer;
        cancellation.Cancel();
        return null;
    }
}
