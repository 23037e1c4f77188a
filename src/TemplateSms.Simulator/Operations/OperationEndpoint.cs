using System.Text;
using TemplateSms.Simulator.Callbacks;
using TemplateSms.Simulator.Faults;
using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;
using TemplateSms.Simulator.Scheduling;

namespace TemplateSms.Simulator.Operations;

/// <summary>Puts an operation behind HTTP: reads the request, lets faults have their way, keeps what came, answers.</summary>
internal sealed class OperationEndpoint(
    RequestReader reader, FaultInjector injector, MessageLedger ledger, MessageDispatch dispatch, AnswerShapes shapes, SmsGatewayOptions options)
{
    public RequestDelegate For(Operation operation) => context => AnswerAsync(context, operation);

    private async Task AnswerAsync(HttpContext context, Operation operation)
    {
        var incoming = await reader.ReadAsync(context);
        var faults = injector.Roll(operation.NumbersOf(incoming));
        await DelayAsync(faults, FaultMoment.Before, context.RequestAborted);
        if (faults.Drops(FaultMoment.Before))
        {
            context.Abort();
            return;
        }

        var result = Take(operation, incoming, faults);
        var reply = Distort(shapes.Of(result.Reply), faults);
        var taken = ledger.Add(Stamp(result.Messages, ExchangeOf(context.Request, incoming, reply)));

        // Before the answer, so that a client that turns the clock when it has the answer finds its message waiting.
        dispatch.Schedule(taken);
        try
        {
            await DelayAsync(faults, FaultMoment.After, context.RequestAborted);
            if (reply is null)
                context.Abort();
            else
                await reply.WriteAsync(context);
        }
        finally
        {
            // After the answer, so that a client knows of its message before it hears of it; and also when nobody waits
            // for the answer any more, since the message is taken.
            dispatch.Confirm(taken);
        }
    }

    private static OperationResult Take(Operation operation, IncomingRequest incoming, FaultRoll faults)
    {
        if (faults.Status(FaultMoment.Before) is not { } status)
            return operation.Execute(incoming, faults);

        var refused = operation.Refuse(incoming, new Refusal(GatewayCodes.SimulatorRefusal, $"Simulator: a fault on request: HTTP {status}"));
        return refused with { Reply = GatewayReply.Page(status) };
    }

    private static GatewayReply? Distort(GatewayReply reply, FaultRoll faults)
    {
        if (faults.Drops(FaultMoment.After))
            return null;
        if (faults.Status(FaultMoment.After) is { } status)
            return GatewayReply.Page(status);
        return faults.Malforms(out var body) ? reply.Malformed(body) : reply;
    }

    private static GatewayExchange ExchangeOf(HttpRequest request, IncomingRequest incoming, GatewayReply? reply) => new()
    {
        Method = request.Method,
        Path = request.Path + request.QueryString.Value,
        ContentType = request.ContentType,
        Body = incoming.Body,
        ReplyStatus = reply?.Status,
        ReplyContentType = reply?.ContentType,
        ReplyBody = reply is null ? "" : Encoding.UTF8.GetString(reply.Body),
    };

    private GatewayMessage[] Stamp(IReadOnlyList<GatewayMessage> messages, GatewayExchange exchange)
    {
        var now = options.TimeProvider.GetUtcNow();
        return [.. messages.Select(message => Stamp(At(now, message) with { Exchange = exchange }))];
    }

    // Where the answer tells the time, the operation has read the clock.
    private static GatewayMessage At(DateTimeOffset now, GatewayMessage message) =>
        message.ReceivedAt == default ? message with { ReceivedAt = now } : message;

    private GatewayMessage Stamp(GatewayMessage message) => message with { Template = options.TemplateName?.Invoke(message) };

    private Task DelayAsync(FaultRoll faults, FaultMoment moment, CancellationToken cancellationToken) =>
        faults.Delay(moment) is var delay && delay > TimeSpan.Zero
            ? Task.Delay(delay, options.TimeProvider, cancellationToken)
            : Task.CompletedTask;
}
