using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using Polly;
using TemplateSms.Isendpro.Answers;
using TemplateSms.Isendpro.Exchanges;
using TemplateSms.Isendpro.Protocol;
using TemplateSms.Isendpro.Telemetry;

namespace TemplateSms.Isendpro.Sending;

/// <summary>Posts a request once, and has its answer read.</summary>
internal static class Attempt
{
    private const int FirstBuffer = 4096;

    /// <summary>How the attempt ended; as an exception only what is no failure of the gateway's.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<Outcome<AttemptResult>> MakeAsync(Exchange exchange, ExchangeTelemetry report)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, exchange.Address);
        using var content = new SendOnceContent(exchange.Body, request);
        request.Content = content;
        request.Headers.TryAddWithoutValidation("Accept", "application/json");

        var isAnswered = false;
        try
        {
            exchange.StartAttempt();
            report.Attempt();
            using var response = await exchange.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, exchange.Token).ConfigureAwait(false);
            isAnswered = true;
            var failure = CheckHead(response, exchange) ?? await ReadAsync(response, exchange, exchange.Token).ConfigureAwait(false);
            return Outcome.FromResult(exchange.EndAttempt(Settled(exchange, failure)));
        }
        catch (Exception e)
        {
            return TransportFault.Of(e, exchange.IsRepeatable, content.HasLeft || isAnswered, exchange.Bound) is { } failure
                ? Outcome.FromResult(exchange.EndAttempt(failure))
                : Outcome.FromException<AttemptResult>(e);
        }
    }

    private static SmsOutcomeUnknownException? CheckHead(HttpResponseMessage response, Exchange exchange)
    {
        var status = (int)response.StatusCode;
        if (response.RequestMessage?.RequestUri is { } answered && answered != exchange.Address)
            return UnreadableAnswer.Of(status, "another address than the gateway's answered");
        return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest
            ? null
            : UnreadableAnswer.Of(status, "the gateway documents 200 and 400 only");
    }

    private static async ValueTask<SmsException?> ReadAsync(HttpResponseMessage response, Exchange exchange, CancellationToken cancellationToken)
    {
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var body = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            int read;
            while ((read = await stream.ReadAsync(body.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > exchange.MostAnswerBytes)
                    return UnreadableAnswer.Of((int)response.StatusCode, $"the answer is larger than {exchange.MostAnswerBytes} bytes");
                if (length == body.Length)
                    Grow(ref body);
            }

            return exchange.Read(new GatewayAnswer((int)response.StatusCode, body.AsMemory(0, length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private static void Grow(ref byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    /// <summary>A query without an answer that can be read may be asked again; a message may not be sent again.</summary>
    private static SmsException? Settled(Exchange exchange, SmsException? failure) =>
        exchange.IsRepeatable && failure is SmsOutcomeUnknownException ? UnreadableAnswer.OfQuery(failure) : failure;
}
