using System.Diagnostics;
using TemplateSms.Isendpro.Exchanges;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Sending;

namespace TemplateSms.Isendpro.Telemetry;

/// <summary>One request's activity, and what is measured and logged of it and of its messages.</summary>
internal readonly struct ExchangeTelemetry(GatewayTelemetry gateway, Exchange exchange, string operation, Activity? activity)
{
    private readonly long _started = gateway.Clock.GetTimestamp();

    /// <summary>An attempt begins; it is a retry unless it is the first.</summary>
    public void Attempt()
    {
        if (exchange.Attempts > 1)
            Observers.Tell(this, static report => report.TellRetry());
    }

    /// <summary>The request has its answer.</summary>
    public void Succeed()
    {
        Observers.Tell(this, static report => report.TellSuccess());
        Observers.Tell(this, static report => report.Stop());
    }

    /// <summary>The request, and with it every message that it carries, has failed.</summary>
    public void Fail(Exception failure)
    {
        Observers.Tell(this, report => report.TellFailure(failure));
        Observers.Tell(this, static report => report.Stop());
    }

    private void TellRetry()
    {
        Instruments.Retries.Add(1, gateway.Tags(operation));
        gateway.Logger.Retried(exchange.Operation, exchange.Attempts - 1, exchange.LastFailure?.Message ?? "");
    }

    private void TellSuccess()
    {
        var elapsed = gateway.Clock.GetElapsedTime(_started);
        Instruments.Duration.Record(elapsed.TotalSeconds, gateway.Tags(operation));
        var (refused, firstCode) = CountAnswered();
        if (exchange.Recipients.Count == 0)
            gateway.Logger.Answered(exchange.Operation, exchange.Attempts, (long)elapsed.TotalMilliseconds);
        else if (refused > 0)
            gateway.Logger.Refused(refused, exchange.Recipients.Count, exchange.Operation, firstCode);
        else
            gateway.Logger.Accepted(exchange.Recipients.Count, exchange.Operation, exchange.Attempts, (long)elapsed.TotalMilliseconds);

        if (refused > 0)
            activity?.SetTag(TelemetryNames.RejectedTag, refused);
    }

    private void TellFailure(Exception failure)
    {
        var kind = FailureKind.Of(failure);
        var tags = gateway.Tags(operation);
        tags.Add(TelemetryNames.ErrorTag, kind.Reason);
        Instruments.Duration.Record(gateway.Clock.GetElapsedTime(_started).TotalSeconds, tags);
        foreach (var recipient in exchange.Recipients)
            Count(recipient, kind);

        // Other exceptions than ours may hold anything.
        var reason = failure is SmsException ? failure.Message : "";
        if (failure is SmsOutcomeUnknownException)
            gateway.Logger.OutcomeUnknown(exchange.Recipients.Count, exchange.Operation, exchange.Attempts, reason);
        else
            gateway.Logger.Failed(exchange.Operation, exchange.Recipients.Count, exchange.Attempts, kind.Reason, reason);

        activity?.SetTag(TelemetryNames.ErrorTag, kind.Reason).SetTag(TelemetryNames.CodeTag, kind.CodeTag).SetStatus(ActivityStatusCode.Error, reason);
    }

    private (int Refused, object? FirstCode) CountAnswered()
    {
        var refused = 0;
        object? firstCode = null;
        for (var place = 0; place < exchange.Recipients.Count; place++)
        {
            var recipient = exchange.Recipients[place];
            var outcome = exchange.OutcomeOf(place);
            if (FailureKind.Of(outcome) is { } kind)
            {
                firstCode = refused++ == 0 ? kind.CodeTag : firstCode;
                Count(recipient, kind);
                continue;
            }

            Instruments.Sent.Add(1, gateway.Tags(operation, recipient.Outgoing.Content.Template, null));
            CountSegments(recipient, outcome);
        }

        return (refused, firstCode);
    }

    private void Count(Recipient recipient, FailureKind kind)
    {
        var tags = gateway.Tags(operation, recipient.Outgoing.Content.Template, kind);
        Instruments.Sent.Add(1, tags);
        if (kind.CodeTag is { } code)
            tags.Add(TelemetryNames.CodeTag, code);
        Instruments.Failed.Add(1, tags);
    }

    private void CountSegments(Recipient recipient, RecipientOutcome outcome) => Instruments.Segments.Add(
        outcome.Receipt?.BilledSegments ?? recipient.Outgoing.Content.Segments,
        gateway.Tags(operation, recipient.Outgoing.Content.Template, null));

    private void Stop()
    {
        if (activity is null)
            return;

        if (exchange.Recipients.Count > 0)
            activity.SetTag(TelemetryNames.OperationTypeTag, TelemetryNames.Send);
        if (exchange is SendMany)
            activity.SetTag(TelemetryNames.BatchTag, exchange.Recipients.Count);
        if (exchange.Attempts > 1)
            activity.SetTag(TelemetryNames.ResendTag, exchange.Attempts - 1);
        activity.Dispose();
    }
}
