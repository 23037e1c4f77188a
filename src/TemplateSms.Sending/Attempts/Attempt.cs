using System.Buffers;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using Polly;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Telemetry;
using TemplateSms.Sending.Wire;

namespace TemplateSms.Sending.Attempts;

/// <summary>Posts a request once, and has its answer read.</summary>
internal static class Attempt
{
    private const int FirstBuffer = 4096;

    /// <summary>The end of the attempt; as an exception only what is no failure of the gateway's.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<Outcome<AttemptResult>> MakeAsync(ExchangeRun run, ExchangeTelemetry report)
    {
        var sent = run.Exchange.Request;
        using var request = new HttpRequestMessage(sent.Method, sent.Address);
        var passage = new Passage(sent.Address, run.Bound);
        using var takenBack = passage.Watch();
        using var content = new AttemptContent(sent, passage, request);
        request.Content = content;
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach (var header in sent.Headers)
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);

        var isAnswered = false;
        HttpResponseMessage? answer = null;
        try
        {
            run.StartAttempt();
            report.Attempt();
            var http = run.Http;
            passage.IsDirect = ClientHandlers.AreNone(http);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, run.Token).ConfigureAwait(false);
            if (passage.Disowns(response))
                return Outcome.FromResult(run.EndAttempt(Settled(run.Exchange, Invented(passage), passage.Answer, run.Bound)));
            isAnswered = true;
            if (CheckAddress(response, sent.Address) is { } elsewhere)
                return Outcome.FromResult(run.EndAttempt(Settled(run.Exchange, elsewhere, answer, run.Bound)));
            answer = response;
            var failure = await ReadAsync(response, run).ConfigureAwait(false);
            return Outcome.FromResult(run.EndAttempt(Settled(run.Exchange, failure, answer, run.Bound)));
        }
        catch (Exception e)
        {
            return TransportFault.Of(e, run.Exchange.IsRepeatable, passage.End() || isAnswered, run.Bound) is { } failure
                ? Outcome.FromResult(run.EndAttempt(Settled(run.Exchange, failure, answer ?? passage.Answer, run.Bound)))
                : Outcome.FromException<AttemptResult>(e);
        }
        finally
        {
            passage.End();
        }
    }

    private static SmsException Invented(Passage passage) => passage.End()
        ? new SmsOutcomeUnknownException("The request was sent, but a handler of the HTTP client answered in place of the gateway.")
        : new SmsTransportException("The request was not sent: a handler of the HTTP client answered in place of the gateway.");

    private static SmsOutcomeUnknownException? CheckAddress(HttpResponseMessage response, Uri address) =>
        response.RequestMessage?.RequestUri is { } answered && answered != address
            ? GatewayAnswer.Unreadable((int)response.StatusCode, "another address than the gateway's answered")
            : null;

    private static TimeSpan? RetryAfter(HttpResponseMessage? answer, TimeBound bound) => answer?.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } => bound.Until(date) is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };

    private static async ValueTask<SmsException?> ReadAsync(HttpResponseMessage response, ExchangeRun run)
    {
        if (response.StatusCode is HttpStatusCode.ProxyAuthenticationRequired or HttpStatusCode.NetworkAuthenticationRequired)
            return GatewayAnswer.Unreadable((int)response.StatusCode, "a proxy answered in the gateway's place and asks for credentials");

        var most = run.Exchange.MostAnswerBytes;
        using var stream = await response.Content.ReadAsStreamAsync(run.Token).ConfigureAwait(false);
        var body = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            int read;
            while ((read = await stream.ReadAsync(body.AsMemory(length), run.Token).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > most)
                    return GatewayAnswer.Unreadable((int)response.StatusCode, $"the answer is larger than {most} bytes");
                if (length == body.Length)
                    Grow(ref body);
            }

            return run.Read(new GatewayAnswer((int)response.StatusCode, body.AsMemory(0, length), RetryAfter(response, run.Bound)));
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

    /// <summary>
    /// A query without an answer that can be read may be asked again. A message may not be sent again, unless the status alone says
    /// that it was not taken.
    /// </summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="failure">The meaning of its answer, or of what broke; null for none.</param>
    /// <param name="answer">The gateway's answer, of which the head counts; null where none came, or one from another address.</param>
    /// <param name="bound">The time that the request has.</param>
    private static SmsException? Settled(Exchange exchange, SmsException? failure, HttpResponseMessage? answer, TimeBound bound)
    {
        if (failure is null)
            return null;

        int? status = answer is null ? null : (int)answer.StatusCode;
        var retryAfter = RetryAfter(answer, bound);
        failure.AnsweredWith(status, retryAfter);
        if (failure is not SmsOutcomeUnknownException)
            return failure;
        if (exchange.IsRepeatable)
            return new SmsTransportException($"The gateway did not answer the query: {failure.Message}", failure) { Code = failure.Code }.AnsweredWith(status, retryAfter);
        return status is { } certain && exchange.IsNotTaken(certain)
            ? new SmsTransportException(string.Create(CultureInfo.InvariantCulture, $"The gateway has not taken the request (HTTP {certain})."), failure) { Code = failure.Code }
                .AnsweredWith(status, retryAfter)
            : failure;
    }
}
