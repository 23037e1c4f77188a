using System.Text;
using Microsoft.AspNetCore.Http.Features;
using TemplateSms.Simulator.Rules;

namespace TemplateSms.Simulator.Protocol;

/// <summary>
/// Reads a request's fields from wherever clients in use put them: a JSON body, a urlencoded or multipart form, the query
/// string, or a query beside a body that says nothing, which generated clients send with every POST.
/// </summary>
internal sealed class RequestReader(int byteLimit)
{
    // A field that holds a list stands in a form once for each of its values.
    private const int MostFormFields = 10_000;

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public async Task<IncomingRequest> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        var incoming = await ReadBodyFieldsAsync(request, context.RequestAborted);
        incoming.Fields.AddMissing(FormFields.Read(request.QueryString));
        return incoming with
        {
            Host = request.Host.Value ?? "",
            Client = context.Connection.RemoteIpAddress,
            Authorization = request.Headers.Authorization is [{ } authorization] ? authorization : null,
            Route = request.RouteValues,
        };
    }

    private async Task<IncomingRequest> ReadBodyFieldsAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await ReadBodyAsync(request, cancellationToken);
        if (body is null)
            return new IncomingRequest("", new RequestFields(), Refusal.Of("body", $"is larger than {byteLimit} bytes"));

        // The declared type and charset are not to be relied on: curl's -d calls JSON a form, and old clients name
        // charsets that they do not use. A JSON body starts with a brace, a form never does.
        return request.HasFormContentType && !StartsWithBrace(body)
            ? await ReadFormAsync(request, body, cancellationToken)
            : ReadJson(body);
    }

    private static IncomingRequest ReadJson(byte[] body)
    {
        string text;
        try
        {
            text = _strictUtf8.GetString(WithoutMark(body));
        }
        catch (DecoderFallbackException)
        {
            return new IncomingRequest(Encoding.Latin1.GetString(body), new RequestFields(), Refusal.Of("body", "is not UTF-8"));
        }

        var refusal = JsonFields.Read(text, out var fields);
        return new IncomingRequest(text, fields, refusal);
    }

    private static async Task<IncomingRequest> ReadFormAsync(HttpRequest request, byte[] body, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetString(body);
        try
        {
            request.Body = new MemoryStream(body);
            var limits = new FormOptions { ValueCountLimit = MostFormFields, ValueLengthLimit = body.Length, MultipartBodyLengthLimit = body.Length };
            var form = await request.ReadFormAsync(limits, cancellationToken);
            return new IncomingRequest(text, FormFields.Read(form), null) { IsForm = true };
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return new IncomingRequest(text, new RequestFields(), Refusal.Of("body", "is not a form"));
        }
    }

    private async Task<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > byteLimit)
            return null;

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > byteLimit)
                return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static bool StartsWithBrace(byte[] body) => WithoutMark(body).TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) =>
        body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
}
