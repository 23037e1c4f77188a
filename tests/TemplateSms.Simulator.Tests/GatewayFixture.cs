using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TemplateSms.Simulator.Tests;

/// <summary>A gateway and a raw HTTP client, as a third party would use them.</summary>
internal sealed class GatewayFixture : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private GatewayFixture(SmsGateway gateway) => Gateway = gateway;

    public SmsGateway Gateway { get; }

    public GatewayMessage Only => Assert.Single(Gateway.Messages);

    public static async Task<GatewayFixture> StartAsync(SmsGatewayOptions? options = null) => new(await SmsGateway.StartAsync(options));

    public Task<Answer> PostJsonAsync(string path, string json, string? contentType = "application/json") =>
        PostAsync(path, Encoding.UTF8.GetBytes(json), contentType);

    public Task<Answer> PostAsync(string path, byte[] body, string? contentType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return PostAsync(path, content);
    }

    public async Task<Answer> PostAsync(string path, HttpContent content) =>
        await Answer.ReadAsync(await _http.PostAsync(new Uri(Gateway.BaseAddress, path), content));

    public async Task<Answer> GetAsync(string path) =>
        await Answer.ReadAsync(await _http.GetAsync(new Uri(Gateway.BaseAddress, path)));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Gateway.DisposeAsync();
    }
}

/// <summary>The gateway's answer, and the entries of its <c>etat.etat</c>.</summary>
internal sealed record Answer(HttpStatusCode Status, string? ContentType, string Body)
{
    public JsonElement[] Entries => [.. JsonDocument.Parse(Body).RootElement.GetProperty("etat").GetProperty("etat").EnumerateArray()];

    public JsonElement Entry => Assert.Single(Entries);

    public string Message => Entry.GetProperty("message").GetString()!;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        using (response)
            return new Answer(response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync());
    }
}
