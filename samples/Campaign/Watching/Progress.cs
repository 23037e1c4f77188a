using System.Diagnostics;
using System.Globalization;

namespace Campaign.Watching;

/// <summary>Shows how far a campaign is: a line that changes on a terminal, and one every few seconds elsewhere.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(5);

    private readonly bool _isTerminal = !Console.IsOutputRedirected;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TimeSpan _next;
    private (TimeSpan At, long Accepted)? _last;

    /// <summary>The time since the campaign began.</summary>
    public TimeSpan Elapsed => _time.Elapsed;

    /// <summary>Shows the names of the figures.</summary>
    public static void Begin() => Console.WriteLine("  time   queued  sending  accepted  unknown  per second  codes  longest wait");

    /// <summary>Shows a state, where it is time to.</summary>
    public void Show(CampaignState state)
    {
        var now = _time.Elapsed;
        if (!_isTerminal && now < _next)
            return;
        _next = now + _interval;
        Write(Line(state, now));
    }

    /// <summary>Shows the last state.</summary>
    public void End(CampaignState state)
    {
        Write(Line(state, _time.Elapsed));
        if (_isTerminal)
            Console.WriteLine();
        Console.WriteLine();
    }

    private void Write(string line)
    {
        if (_isTerminal)
            Console.Write("\r" + line);
        else
            Console.WriteLine(line);
    }

    private string Line(CampaignState state, TimeSpan now)
    {
        var rate = _last is { } last && now > last.At ? (state.Accepted - last.Accepted) / (now - last.At).TotalSeconds : 0;
        _last = (now, state.Accepted);
        var longest = state.Waits is [.., var wait] ? Figures.Of(wait) : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{now,6:m\\:ss} {Figures.Of(state.Queued),8} {Figures.Of(state.Sending),8} {Figures.Of(state.Accepted),9} {Figures.Of(state.Unknown),8} {Figures.Of(rate),11} {Figures.Of(state.Waits.Count),6} {longest,13}");
    }
}
