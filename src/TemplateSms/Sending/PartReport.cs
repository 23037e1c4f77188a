using System.Runtime.ExceptionServices;

namespace TemplateSms.Sending;

/// <summary>Tells the caller's progress of outcomes. A progress that throws must not cost the loop the outcomes that it told of.</summary>
internal sealed class PartReport(IProgress<SmsProgress>? progress, int? total)
{
    private SmsProgress _current = new() { Total = total };
    private ExceptionDispatchInfo? _failure;

    public void Tell(IReadOnlyList<SmsOutcome> outcomes)
    {
        if (progress is null)
            return;

        _current = _current.With(outcomes);
        try
        {
            progress.Report(_current);
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }
    }

    public void ThrowIfFailed() => _failure?.Throw();
}
