using System.Diagnostics;

namespace TemplateSms.Soak.Outages;

/// <summary>Outages that begin when a part of the messages has been taken, so that each falls into the batch however fast the machine is.</summary>
/// <param name="messages">The messages of the batch.</param>
/// <param name="scale">The length of the outages, 1 for seconds as in the field.</param>
internal sealed class OutagePlan(int messages, double scale)
{
    private static readonly (OutageKind Kind, double Share, double Seconds)[] _outages =
    [
        (OutageKind.Restarts, 0.2, 6),
        (OutageKind.Drops, 0.45, 8),
        (OutageKind.IsBusy, 0.7, 3),
    ];

    private readonly Lock _lock = new();
    private int _next;
    private OutageKind _current;
    private long _started;
    private TimeSpan _length;

    /// <summary>The outages that have begun.</summary>
    public int Begun => _next;

    /// <summary>The time that the current outage still takes.</summary>
    public TimeSpan Remaining
    {
        get
        {
            lock (_lock)
                return _length - Stopwatch.GetElapsedTime(_started);
        }
    }

    /// <summary>The state of the gateway, once so many messages have been taken.</summary>
    public OutageKind Now(int taken)
    {
        lock (_lock)
        {
            if (_current is not OutageKind.None && Stopwatch.GetElapsedTime(_started) >= _length)
                _current = OutageKind.None;
            if (_current is OutageKind.None && _next < _outages.Length && taken >= _outages[_next].Share * messages)
            {
                _current = _outages[_next].Kind;
                _length = TimeSpan.FromSeconds(_outages[_next].Seconds * scale);
                _started = Stopwatch.GetTimestamp();
                _next++;
            }

            return _current;
        }
    }
}
