using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TemplateSms.Sending.Exchanges;

namespace TemplateSms.Sending.Telemetry;

/// <summary>One request's activity, and the measurements and logs of it and of its messages.</summary>
internal readonly struct ExchangeTelemetry(GatewayTelemetry gateway, ExchangeRun run, Activity? activity)
{
    private Exchange Exchange => run.Exchange;

    // Read only for those who are told of it: a clock is slow to read.
    private TimeSpan Elapsed => gateway.Clock.GetElapsedTime(run.Bound.Started);

    /// <summary>An attempt begins; it is a retry unless it is the first.</summary>
    public void Attempt()
    {
        if (run.Attempts > 1)
            Observers.Tell(this, static report => report.TellRetry());
    }

    /// <summary>The request has its answer.</summary>
    public void Succeed()
    {
        Observers.Tell(this, static report => report.TellSuccess());
        Observers.Tell(this, static report => report.End());
    }

    /// <summary>The request, and with it every message that it carries, has failed.</summary>
    public void Fail(Exception failure)
    {
        Observers.Tell(this, report => report.TellFailure(failure));
        Observers.Tell(this, static report => report.End());
    }

    /// <summary>The request has failed and is made again later, so that its messages have not.</summary>
    public void Defer(Exception failure)
    {
        Observers.Tell(this, report => report.TellDeferral(failure));
        Observers.Tell(this, static report => report.End());
    }

    private void TellRetry()
    {
        Instruments.Retries.Add(1, gateway.Tags(Exchange.Name));
        gateway.Logger.Retried(Exchange.Request.Operation, run.Attempts - 1, run.LastFailure?.Message ?? "");
    }

    private void TellSuccess()
    {
        var operation = Exchange.Request.Operation;
        var messages = Exchange.Content is null ? Exchange.Recipients.Count : run.Results.Length;
        if (Instruments.Duration.Enabled)
            Instruments.Duration.Record(Elapsed.TotalSeconds, gateway.Tags(Exchange.Name));
        var (refused, firstCode) = CountAnswered();
        if (refused > 0)
            gateway.Logger.Refused(refused, messages, operation, firstCode);
        else if (gateway.Logger.IsEnabled(LogLevel.Debug))
            TellAnswer(messages, operation);

        if (refused > 0)
            activity?.SetTag(TelemetryNames.RejectedTag, refused);
    }

    private void TellAnswer(int messages, string operation)
    {
        var milliseconds = (long)Elapsed.TotalMilliseconds;
        if (messages == 0)
            gateway.Logger.Answered(operation, run.Attempts, milliseconds);
        else
            gateway.Logger.Accepted(messages, operation, run.Attempts, milliseconds);
    }

    private void TellDeferral(Exception failure)
    {
        RecordDuration(FailureKind.Of(failure));
        gateway.Logger.Deferred(Exchange.Request.Operation, Exchange.Recipients.Count, run.Attempts, failure.Message);
        activity?.SetTag(TelemetryNames.ErrorTag, FailureKind.Of(failure).Reason).SetStatus(ActivityStatusCode.Error, failure.Message);
    }

    private void RecordDuration(FailureKind kind)
    {
        var tags = gateway.Tags(Exchange.Name);
        tags.Add(TelemetryNames.ErrorTag, kind.Reason);
        Instruments.Duration.Record(Elapsed.TotalSeconds, tags);
    }

    private void TellFailure(Exception failure)
    {
        var kind = FailureKind.Of(failure);
        RecordDuration(kind);
        foreach (var recipient in Exchange.Recipients)
            gateway.Count(Exchange.Name, recipient.Plan.Content, kind);
        // How many they are, the gateway alone knows.
        if (Exchange.Content is { } text)
            gateway.Count(Exchange.Name, text, kind);

        // Other exceptions than ours may hold anything.
        var reason = failure is SmsException ? failure.Message : "";
        if (failure is SmsOutcomeUnknownException && Exchange.Recipients.Count == 0)
            gateway.Logger.ChangeUnknown(Exchange.Request.Operation, run.Attempts, reason);
        else if (failure is SmsOutcomeUnknownException)
            gateway.Logger.OutcomeUnknown(Exchange.Recipients.Count, Exchange.Request.Operation, run.Attempts, reason);
        else
            gateway.Logger.Failed(Exchange.Request.Operation, Exchange.Recipients.Count, run.Attempts, kind.Reason, reason);

        activity?.SetTag(TelemetryNames.ErrorTag, kind.Reason).SetTag(TelemetryNames.CodeTag, kind.CodeTag).SetStatus(ActivityStatusCode.Error, reason);
    }

    private (int Refused, object? FirstCode) CountAnswered()
    {
        var refused = 0;
        object? firstCode = null;
        var results = run.Results;
        for (var place = 0; place < results.Length; place++)
        {
            var text = Exchange.Content ?? Exchange.Recipients[place].Plan.Content;
            if (FailureKind.Of(results[place]) is { } kind)
            {
                firstCode = refused++ == 0 ? kind.CodeTag : firstCode;
                gateway.Count(Exchange.Name, text, kind);
                continue;
            }

            if (!Instruments.Sent.Enabled && !Instruments.Segments.Enabled)
                continue;
            var tags = gateway.Tags(Exchange.Name, text.Template, null);
            Instruments.Sent.Add(1, tags);
            Instruments.Segments.Add(results[place].BilledSegments ?? text.Segments, tags);
        }

        return (refused, firstCode);
    }

    private void End()
    {
        if (activity is null)
            return;

        if (Exchange.Recipients.Count > 0 || Exchange.Content is not null)
            activity.SetTag(TelemetryNames.OperationTypeTag, TelemetryNames.Send);
        if (Exchange.IsBatch)
            activity.SetTag(TelemetryNames.BatchTag, Exchange.Recipients.Count);
        if (run.Attempts > 1)
            activity.SetTag(TelemetryNames.ResendTag, run.Attempts - 1);
        activity.Dispose();
    }
}
