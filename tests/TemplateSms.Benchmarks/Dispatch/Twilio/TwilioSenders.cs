using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Twilio;
using Sdk = global::Twilio;

namespace TemplateSms.Benchmarks.Dispatch.Twilio;

/// <summary>Our client for Twilio.</summary>
internal sealed class OurTwilioClient : ISender
{
    private readonly IDisposable _owner;
    private readonly ISmsClient _client;
    private readonly SmsMessage _message = SmsContent.Create(Sample.Text).To(PhoneNumber.Parse(TwilioSample.To));

    private OurTwilioClient(string name, IDisposable owner, ISmsClient client) => (Name, _owner, _client) = (name, owner, client);

    public string Name { get; }

    /// <summary>The client as dependency injection makes it.</summary>
    public static OurTwilioClient Injected(Uri gateway)
    {
        var services = new ServiceCollection().AddTwilio(options => Configure(options, gateway)).Services.BuildServiceProvider();
        return new OurTwilioClient("AddTwilio", services, services.GetRequiredService<ISmsClient>());
    }

    /// <summary>The client with an HttpClient of its own.</summary>
    public static OurTwilioClient Constructed(Uri gateway)
    {
        var http = new HttpClient();
        var options = new TwilioOptions();
        Configure(options, gateway);
        return new OurTwilioClient("new TwilioClient", http, new TwilioClient(http, options));
    }

    public async Task<string> SendAsync()
    {
        var receipt = await _client.SendAsync(_message).ConfigureAwait(false);
        return receipt.Status == SmsStatus.Accepted ? Sample.Number : throw new InvalidOperationException("The gateway refused.");
    }

    public void Dispose() => _owner.Dispose();

    private static void Configure(TwilioOptions options, Uri gateway)
    {
        options.AccountSid = TwilioSample.Account;
        options.AuthToken = TwilioSample.Token;
        options.Sender = TwilioSample.From;
        options.BaseAddress = gateway;
        options.MaxConcurrentRequests = 1_000;
    }
}

/// <summary>What one would write by hand, with a serializer made at compile time.</summary>
internal sealed class PlainTwilioClient(Uri gateway) : ISender
{
    private readonly HttpClient _http = new() { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", TwilioSample.Authorization) } };
    private readonly Uri _address = new(gateway, TwilioSample.Path);

    public string Name => "HttpClient";

    public async Task<string> SendAsync()
    {
        using var content = new FormUrlEncodedContent([new("To", TwilioSample.To), new("From", TwilioSample.From), new("Body", Sample.Text)]);
        using var response = await _http.PostAsync(_address, content).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var reply = await response.Content.ReadFromJsonAsync(TwilioJson.Default.TwilioReply).ConfigureAwait(false);
        return TwilioSample.Accepted(reply?.Status, reply?.To);
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>Twilio's own SDK, which takes no other address: a handler leads its requests to the gateway.</summary>
internal sealed class TwilioSdk : ISender
{
    private readonly HttpClient _http;
    private readonly Sdk.Clients.TwilioRestClient _client;

    public TwilioSdk(Uri gateway)
    {
        _http = new HttpClient(new Redirecting(gateway));
        _client = new Sdk.Clients.TwilioRestClient(TwilioSample.Account, TwilioSample.Token, httpClient: new Sdk.Http.SystemNetHttpClient(_http));
    }

    public string Name => "Twilio SDK 8.2.0";

    public async Task<string> SendAsync()
    {
        var message = await Sdk.Rest.Api.V2010.Account.MessageResource.CreateAsync(
            to: new Sdk.Types.PhoneNumber(TwilioSample.To), from: new Sdk.Types.PhoneNumber(TwilioSample.From), body: Sample.Text, client: _client).ConfigureAwait(false);
        return TwilioSample.Accepted(message.Status.ToString(), message.To);
    }

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
