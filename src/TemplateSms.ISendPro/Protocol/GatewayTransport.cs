using System.Net;
using TemplateSms.ISendPro.Outcomes;

namespace TemplateSms.ISendPro.Protocol;

/// <summary>Posts one request, once, and gives back its answer or the exception that tells what became of it.</summary>
internal sealed class GatewayTransport(HttpClient http, TimeSpan timeout)
{
    private const int MostAnswerBytes = 1024 * 1024;

    /// <summary>The entries of the gateway's answer, at least one.</summary>
    public async Task<IReadOnlyList<GatewayEntry>> PostAsync(Uri address, byte[] body, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        using var content = new SendOnceContent(body, request);
        request.Content = content;
        request.Headers.Accept.ParseAdd("application/json");
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bound.CancelAfter(timeout);

        var isAnswered = false;
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, bound.Token).ConfigureAwait(false);
            isAnswered = true;
            return await ReadAsync(response, address, bound.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not SmsException)
        {
            if (TransportFault.Of(e, content.HasLeft || isAnswered, timeout, cancellationToken) is { } fault)
                throw fault;
            throw;
        }
    }

    private static async Task<IReadOnlyList<GatewayEntry>> ReadAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (response.RequestMessage?.RequestUri is { } answered && answered != address)
            throw TransportFault.Unreadable(status, "another address than the gateway's answered");
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.BadRequest))
            throw TransportFault.Unreadable(status, "the gateway documents 200 and 400 only");

        var body = await ReadBodyAsync(response, cancellationToken).ConfigureAwait(false);
        var entries = AnswerReader.Read(body);
        if (entries.Count == 0)
            throw TransportFault.Unreadable(status, "the answer is not the gateway's document");
        if (response.StatusCode is HttpStatusCode.BadRequest && entries.Any(entry => entry.IsSent))
            throw TransportFault.Unreadable(status, "the answer contradicts its status");
        return entries;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[4096];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > MostAnswerBytes)
                throw TransportFault.Unreadable((int)response.StatusCode, $"the answer is larger than {MostAnswerBytes} bytes");
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
