using Twilio.Clients;
using Twilio.Http;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

/// <summary>Twilio's own SDK, which takes no other address: a handler leads its requests to the gateway.</summary>
internal sealed class TwilioSdk : IDisposable
{
    private readonly System.Net.Http.HttpClient _http;

    public TwilioSdk(SmsGateway gateway, string token = TwilioSender.Token)
    {
        _http = new System.Net.Http.HttpClient(new Redirecting(gateway.InboxAddress));
        Client = new TwilioRestClient(TwilioSender.Account, token, httpClient: new SystemNetHttpClient(_http));
    }

    public TwilioRestClient Client { get; }

    public void Dispose() => _http.Dispose();

    private sealed class Redirecting(Uri gateway) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(gateway, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
