using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TemplateSms.Isendpro.Exchanges;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Isendpro.Sending;

namespace TemplateSms.Isendpro.Telemetry;

/// <summary>What an account's requests and messages are reported with.</summary>
internal sealed class GatewayTelemetry(Uri baseAddress, ILogger logger, TimeProvider clock)
{
    private readonly string _server = baseAddress.Host;
    private readonly object _port = baseAddress.Port;

    public ILogger Logger => logger;

    public TimeProvider Clock => clock;

    /// <summary>A request begins.</summary>
    public ExchangeTelemetry Start(Exchange exchange)
    {
        var operation = OperationOf(exchange);
        return new ExchangeTelemetry(this, exchange, operation, Instruments.Activities.HasListeners() ? StartActivity(operation) : null);
    }

    /// <summary>Messages were refused before sending, all by one rule.</summary>
    /// <param name="texts">A text for each.</param>
    /// <param name="reason">The rule, in words that may be logged.</param>
    public void Refused(IReadOnlyCollection<SmsContent> texts, string reason)
    {
        Observers.Tell(this, telemetry => telemetry.TellRefusal(texts, reason));
    }

    /// <summary>The tags that all measurements and activities of an operation share.</summary>
    public TagList Tags(string operation) =>
        [
            new(TelemetryNames.SystemTag, TelemetryNames.System),
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

    private static string OperationOf(Exchange exchange) => exchange.Operation switch
    {
        Operations.SendOne or Operations.SendMany => TelemetryNames.Send,
        Operations.Count => "count",
        Operations.Credit => "get_credit",
        Operations.AddToBlackList => "add_to_black_list",
        Operations.RemoveFromBlackList => "remove_from_black_list",
        Operations.BlackList => "get_black_list",
        _ => exchange.Operation,
    };
}
