using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TemplateSms.Sending.Exchanges;

namespace TemplateSms.Sending.Telemetry;

/// <summary>The reports of an account's requests and messages.</summary>
internal sealed class GatewayTelemetry(string gateway, Uri baseAddress, ILogger logger, TimeProvider clock)
{
    private readonly string _server = baseAddress.Host;
    private readonly object _port = baseAddress.Port;
    private readonly ConcurrentDictionary<string, bool> _unproved = new(StringComparer.Ordinal);

    public ILogger Logger => logger;

    public TimeProvider Clock => clock;

    /// <summary>A request begins.</summary>
    public ExchangeTelemetry Start(ExchangeRun run) => new(this, run, Instruments.Activities.HasListeners() ? StartActivity(run.Exchange.Name) : null);

    /// <summary>A text is about to be sent. One whose template was proved for other gateways only is told of, once a template.</summary>
    public void Sending(SmsContent content)
    {
        if (content.Gateways.Count > 0 && !IsProved(content.Gateways) && _unproved.TryAdd(content.Template ?? "", true))
            TellProvedForOthers(content);
    }

    /// <summary>Messages were refused before sending, all by one rule.</summary>
    /// <param name="texts">A text for each.</param>
    /// <param name="reason">The rule, in words that may be logged.</param>
    public void Refused(IReadOnlyCollection<SmsContent> texts, string reason)
    {
        Observers.Tell(this, telemetry => telemetry.TellRefusal(texts, reason));
    }

    /// <summary>Messages of a batch that was given up were not sent.</summary>
    /// <param name="texts">A text for each.</param>
    /// <param name="failure">The failure, of our own or the caller's cancellation.</param>
    public void GivenUp(IReadOnlyCollection<SmsContent> texts, Exception failure) => Observers.Tell(this, telemetry =>
    {
        logger.GivenUp(texts.Count, failure is SmsException ? failure.Message : "the send was cancelled.");
        foreach (var text in texts)
            Count(TelemetryNames.Send, text, FailureKind.Of(failure));
    });

    /// <summary>Counts a message that was not accepted.</summary>
    public void Count(string operation, SmsContent text, FailureKind kind)
    {
        var tags = Tags(operation, text.Template, kind);
        Instruments.Sent.Add(1, tags);
        if (kind.CodeTag is { } code)
            tags.Add(TelemetryNames.CodeTag, code);
        Instruments.Failed.Add(1, tags);
    }

    /// <summary>The tags that all measurements and activities of an operation share.</summary>
    public TagList Tags(string operation) =>
        [
            new(TelemetryNames.SystemTag, gateway),
            new(TelemetryNames.OperationTag, operation),
            new(TelemetryNames.ServerTag, _server),
            new(TelemetryNames.PortTag, _port),
        ];

    /// <summary>The tags of one message's measurement.</summary>
    public TagList Tags(string operation, string? template, FailureKind? failure)
    {
        var tags = Tags(operation);
        if (template is not null)
            tags.Add(TelemetryNames.TemplateTag, template);
        if (failure is { } kind)
            tags.Add(TelemetryNames.ErrorTag, kind.Reason);
        return tags;
    }

    // By itself, so that its closure is not made for every send.
    private void TellProvedForOthers(SmsContent content) =>
        Observers.Tell(this, telemetry => telemetry.Logger.ProvedForOthers(content.Template, string.Join(", ", content.Gateways), gateway));

    // Who has a gateway of their own names none of ours.
    private bool IsProved(IReadOnlyList<string> gateways) => gateways.Contains(gateway) || gateways.Contains(GatewayRules.Any.Id);

    private void TellRefusal(IReadOnlyCollection<SmsContent> texts, string reason)
    {
        logger.RefusedBeforeSending(texts.Count, reason);
        foreach (var text in texts)
            Instruments.Failed.Add(1, Tags(TelemetryNames.Send, text.Template, FailureKind.RefusedByClient));
    }

    private Activity? StartActivity(string operation)
    {
        try
        {
            // The conventions' name where there is no destination that may be told: a recipient is one.
            return Instruments.Activities.StartActivity($"{operation} {_server}:{_port}", ActivityKind.Client, default(ActivityContext), Tags(operation));
        }
        catch (Exception)
        {
            // A listener threw, as in Observers: the request goes its way without an activity.
            return null;
        }
    }
}
