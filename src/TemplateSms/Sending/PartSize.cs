using System.Diagnostics;

namespace TemplateSms.Sending;

/// <summary>
/// The number of messages that are sent before their outcomes are told: few enough for news every few seconds, as many as that allows,
/// since a gateway may take hundreds in one request.
/// </summary>
internal sealed class PartSize
{
    private const int Most = 4000;
    private static readonly TimeSpan _short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _long = TimeSpan.FromSeconds(4);

    private long _started;

    public int Messages { get; private set; } = 125;

    public void Start() => _started = Stopwatch.GetTimestamp();

    public void End()
    {
        var elapsed = Stopwatch.GetElapsedTime(_started);
        if (elapsed < _short)
            Messages = Math.Min(Messages * 2, Most);
        else if (elapsed > _long)
            Messages = Math.Max(Messages / 2, 1);
    }
}
