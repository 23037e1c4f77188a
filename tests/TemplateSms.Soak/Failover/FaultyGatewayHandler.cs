using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TemplateSms.Soak.Failover;

/// <summary>A gateway in the place of the transport, which treats each number as a plan says and keeps a ledger.</summary>
internal sealed class FaultyGatewayHandler(FailoverGateway gateway, Func<string, FailoverFault> plan) : HttpMessageHandler
{
    private static readonly AsyncLocal<string?> _current = new();

    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>Tells the number that is sent to next in this flow, since the body may not be read to find it.</summary>
    public static void Announce(string number) => _current.Value = number;

    /// <summary>The number of whole requests that came for a phone number.</summary>
    public int TimesAsked(string number) => _asked.GetValueOrDefault(number);

    /// <summary>The number of messages that were taken for a phone number.</summary>
    public int TimesTaken(string number) => _taken.GetValueOrDefault(number);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var number = _current.Value!;
        var fault = plan(number);
        if (fault is FailoverFault.NotReached)
            throw new HttpRequestException(HttpRequestError.ConnectionError);

        await request.Content!.CopyToAsync(body, cancellationToken);
        _asked.AddOrUpdate(number, 1, (_, times) => times + 1);
        if (fault is FailoverFault.Accepts or FailoverFault.TakenAndLost)
            _taken.AddOrUpdate(number, 1, (_, times) => times + 1);
        if (fault is FailoverFault.TakenAndLost or FailoverFault.DroppedAndLost)
            throw new HttpRequestException(HttpRequestError.ResponseEnded);

        var (status, answer) = gateway.Answer(fault, number);
        return new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
