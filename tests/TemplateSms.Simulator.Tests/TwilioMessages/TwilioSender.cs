using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

/// <summary>Twilio's protocol as a third party would write it.</summary>
internal sealed class TwilioSender(GatewayFixture fixture)
{
    public const string Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string Token = "0123456789abcdef";

    private string _user = Account;
    private string _password = Token;

    public string AccountSid { get; init; } = Account;

    public TwilioSender As(string user, string password)
    {
        (_user, _password) = (user, password);
        return this;
    }

    /// <summary>Sends a text from a number; the fields given here replace those, and a null one leaves its field out.</summary>
    public Task<TwilioAnswer> SendAsync(params (string Name, string? Value)[] fields)
    {
        var all = new Dictionary<string, string?> { ["To"] = "+33680010203", ["From"] = "+33700000001", ["Body"] = "Hi" };
        foreach (var (name, value) in fields)
            all[name] = value;
        return PostAsync(new FormUrlEncodedContent(all.Where(field => field.Value is not null)!));
    }

    public Task<TwilioAnswer> PostAsync(HttpContent content) => SendAsync(HttpMethod.Post, "Messages.json", content);

    public Task<TwilioAnswer> ReadAsync(string sid) => SendAsync(HttpMethod.Get, $"Messages/{sid}.json");

    private async Task<TwilioAnswer> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(fixture.Gateway.InboxAddress, $"/2010-04-01/Accounts/{AccountSid}/{path}"));
        request.Content = content;
        if (_user.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_user}:{_password}")));
        var answer = await fixture.SendRawAsync(request);
        return new TwilioAnswer(answer.Status, answer.Json, answer.Headers);
    }
}

/// <summary>An answer of the message resource.</summary>
internal sealed record TwilioAnswer(HttpStatusCode Status, JsonElement Json, HttpResponseHeaders Headers)
{
    public string Sid => Text("sid")!;

    public string? State => Text("status");

    public int Code => Json.GetProperty("code").GetInt32();

    public string? Text(string name) => Json.GetProperty(name).GetString();
}
