using System.Collections.Frozen;
using TemplateSms.Simulator.Ledger;
using TemplateSms.Simulator.Protocol;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Hosting;

/// <summary>
/// The two sending operations. A breach that all numbers share refuses the request, one of a single number among several
/// is answered in its entry, and so are always the codes that the provider documents for a number, 11 and 21.
/// </summary>
internal sealed class SendEndpoint(SmsGatewayOptions options, MessageLedger ledger)
{
    private const string SentReply = "Your message has been sent";

    private readonly RequestReader _reader = new(options.RequestByteLimit);
    private readonly RequestRules _requestRules = new(options.ApiKeys.ToFrozenSet(StringComparer.Ordinal));
    private readonly RecipientRules _recipientRules = new(options);
    private readonly TimeProvider _time = options.TimeProvider;

    public async Task SendOneAsync(HttpContext context)
    {
        var incoming = await _reader.ReadAsync(context);
        var refusal = incoming.Refusal ?? incoming.Fields.RefuseLists([.. FieldNames.All]);
        await AnswerAsync(context, incoming, refusal);
    }

    public async Task SendManyAsync(HttpContext context)
    {
        var incoming = await _reader.ReadJsonAsync(context);
        var refusal = incoming.Refusal ?? incoming.Fields.RefuseLists(FieldNames.Scalars);
        await AnswerAsync(context, incoming, refusal);
    }

    private async Task AnswerAsync(HttpContext context, IncomingRequest incoming, Refusal? refusal)
    {
        var request = new SendRequest(incoming.Fields);
        refusal ??= _requestRules.Check(request);

        GatewayMessage[] messages = [];
        if (refusal is null)
        {
            messages = [.. Serve(request)];
            refusal = RefusalOfAll(messages);
        }

        var received = new GatewayMessage { ReceivedAt = _time.GetUtcNow(), RawRequest = incoming.Raw };
        ledger.Add(refusal is null ? Stamp(messages, received) : Stamp(Refuse(request, refusal), received));
        if (refusal is null)
            await ReplyWriter.WriteAsync(context, messages);
        else
            await ReplyWriter.WriteAsync(context, refusal);
    }

    private IEnumerable<GatewayMessage> Serve(SendRequest request)
    {
        TextCost? shared = null;
        for (var i = 0; i < request.Numbers.Count; i++)
        {
            var message = request.MessageTo(i);
            var cost = shared ?? TextCost.Of(message.Text, request.IsUcs2, message.ReservesStop, RequestRules.AllowedSegments(request));
            if (request.Texts.Count == 1)
                shared = cost;

            var refusal = cost.Refusal ?? _recipientRules.Check(message.Recipient, request.IsUcs2);
            yield return message with
            {
                Units = cost.Units,
                Segments = cost.Segments,
                Code = refusal?.Code ?? GatewayCodes.Sent,
                Reply = refusal?.Message ?? SentReply,
            };
        }
    }

    private static Refusal? RefusalOfAll(GatewayMessage[] messages)
    {
        var first = messages[0];
        return first.Code == GatewayCodes.SimulatorRefusal && messages.All(message => message.Reply == first.Reply)
            ? new Refusal(first.Code, first.Reply)
            : null;
    }

    private static IEnumerable<GatewayMessage> Refuse(SendRequest request, Refusal refusal)
    {
        for (var i = 0; i < Math.Max(1, request.Numbers.Count); i++)
            yield return request.MessageTo(i) with { Code = refusal.Code, Reply = refusal.Message };
    }

    private static GatewayMessage[] Stamp(IEnumerable<GatewayMessage> messages, GatewayMessage received) =>
        [.. messages.Select(message => message with { ReceivedAt = received.ReceivedAt, RawRequest = received.RawRequest })];
}
