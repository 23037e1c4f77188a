namespace TemplateSms.Isendpro.Tests.Servers;

/// <summary>A transport that does what a test says, with or without taking the request's body first.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) : HttpMessageHandler
{
    public static IsendproClient Client(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, TimeSpan? timeout = null) =>
        Client(send, options => options.Timeout = timeout ?? options.Timeout);

    public static IsendproClient Client(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Action<IsendproOptions>? change) =>
        new(new HttpClient(new StubHandler(send)), Sample.Options(new Uri("https://gateway.invalid/cgi-bin/"), change));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        send(request, cancellationToken);
}
