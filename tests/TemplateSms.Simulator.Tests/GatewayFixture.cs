using System.IO.Compression;
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

    public async Task<Answer> PutJsonAsync(string path, string json) =>
        await Answer.ReadAsync(await _http.PutAsync(new Uri(Gateway.BaseAddress, path), new StringContent(json, Encoding.UTF8, "application/json")));

    /// <summary>Makes a directory with numbers; its id.</summary>
    public async Task<string> AddDirectoryAsync(string key, params string[] numbers)
    {
        var created = await PostJsonAsync("repertoire", $$"""{"keyid":"{{key}}","repertoireEdit":"create","repertoireNom":"Clients"}""");
        var id = created.Entry.GetProperty("repertoireId").GetString()!;
        if (numbers.Length > 0)
            await PutJsonAsync("repertoire", $$"""{"keyid":"{{key}}","repertoireEdit":"add","repertoireId":"{{id}}","num":{{JsonSerializer.Serialize(numbers)}}}""");
        return id;
    }

    /// <summary>Adds a sub-account with credit; its key.</summary>
    public async Task<string> AddSubAccountAsync(string login = "agence06", string credit = "10")
    {
        var added = await PostJsonAsync("subaccount", $$"""{"keyid":"k","subAccountEdit":"addAccount","subAccountLogin":"{{login}}","subAccountPassword":"secret"}""");
        var key = added.Entry.GetProperty("subAccountKeyId").GetString()!;
        await EditSubAccountAsync(key, "addCredit", $"\"subAccountAddCredit\":\"{credit}\"");
        return key;
    }

    public Task<Answer> EditSubAccountAsync(string key, string edit, string fields) =>
        PutJsonAsync("subaccount", $$"""{"keyid":"k","subAccountEdit":"{{edit}}","subAccountKeyId":"{{key}}",{{fields}}}""");

    /// <summary>The lines of the csv in the zip of an answer.</summary>
    public async Task<string[]> ReadZipAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(Gateway.BaseAddress, path));
        Assert.Equal("application/zip", response.Content.Headers.ContentType?.MediaType);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var csv = new StreamReader(Assert.Single(zip.Entries).Open());
        return (await csv.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    public async Task<Answer> GetAsync(string path) =>
        await Answer.ReadAsync(await _http.GetAsync(new Uri(Gateway.BaseAddress, path)));

    /// <summary>Sends a message of one's own choice, as JSON.</summary>
    public Task<Answer> SendAsync(string text, string number = "0600123456", string? more = null) =>
        PostJsonAsync("sms", $$"""{"keyid":"k","num":"{{number}}","sms":{{JsonSerializer.Serialize(text)}}{{more}}}""");

    /// <summary>Calls the REST API.</summary>
    public async Task<ApiAnswer> ApiAsync(HttpMethod method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Gateway.InboxAddress, $"/api/v1/{path}"));
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await SendRawAsync(request);
    }

    /// <summary>Reads from the REST API.</summary>
    public Task<ApiAnswer> ApiAsync(string path) => ApiAsync(HttpMethod.Get, path);

    /// <summary>Sends a request as it is.</summary>
    public async Task<ApiAnswer> SendRawAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request);
        return new ApiAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers, response.Content.Headers);
    }

    /// <summary>Opens an answer that does not end.</summary>
    public Task<Stream> ListenAsync(string path, CancellationToken cancellationToken) =>
        _http.GetStreamAsync(new Uri(Gateway.InboxAddress, $"/api/v1/{path}"), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Gateway.DisposeAsync();
    }
}

/// <summary>An answer of the REST API.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>What is wrong with the request.</summary>
    public string Problem => Json.GetProperty("detail").GetString()!;

    /// <summary>The texts of a list of messages, in its order.</summary>
    public string[] Texts => [.. Json.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()!)];
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
