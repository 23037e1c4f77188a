using System.Net;
using System.Text;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Isendpro.Tests.Calls;

/// <summary>A client whose gateway gives its answers in turn, the last one for good; and the requests that came.</summary>
internal sealed class AnsweredClient
{
    private readonly (int Status, byte[] Body)[] _answers;

    public AnsweredClient(int status, string body, Action<IsendproOptions>? change = null)
        : this(change, (status, Encoding.UTF8.GetBytes(body)))
    {
    }

    public AnsweredClient(Action<IsendproOptions>? change, params (int Status, byte[] Body)[] answers)
    {
        _answers = answers;
        Client = new IsendproClient(new HttpClient(new StubHandler(AnswerAsync)), Sample.Options(new Uri("https://gateway.invalid/cgi-bin/"), change), new NoonClock());
    }

    public IsendproClient Client { get; }

    public List<(string Method, string Target, string Body)> Requests { get; } = [];

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add((request.Method.Method, request.RequestUri!.PathAndQuery, await request.Content!.ReadAsStringAsync(cancellationToken)));
        var (status, body) = _answers[Math.Min(Requests.Count, _answers.Length) - 1];
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
    }

    /// <summary>A clock that stands, whose timers go on: retries wait on them.</summary>
    private sealed class NoonClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Sample.Noon.GetUtcNow();
    }
}
