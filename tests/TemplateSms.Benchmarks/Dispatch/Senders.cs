using System.Globalization;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RestSharp;
using TemplateSms.Isendpro;

namespace TemplateSms.Benchmarks.Dispatch;

internal static class Sample
{
    public const string Key = "benchmark-key-0123456789abcdef01";
    public const string Number = "33680010203";
    public const string Text = "Hi Sarah Connor, your order A123456789 with 12 items leaves us on 05/12. Thank you!";

    public static Order Order { get; } = new(Key, Number, Text);

    /// <summary>The number of an answer that accepts.</summary>
    public static string Accepted(Reply? reply) =>
        reply is { Etat.Entries: [{ Code: 0 } entry] } ? entry.Number : throw new InvalidOperationException("The gateway refused.");
}

/// <summary>Our client.</summary>
internal sealed class OurClient : ISender
{
    private readonly IDisposable _owner;
    private readonly ISmsClient _client;
    private readonly SmsMessage _message = SmsContent.Create(Sample.Text).To(PhoneNumber.Parse(Sample.Number));

    private OurClient(string name, IDisposable owner, ISmsClient client) => (Name, _owner, _client) = (name, owner, client);

    public string Name { get; }

    /// <summary>The client as dependency injection makes it.</summary>
    public static OurClient Injected(Uri gateway)
    {
        var services = new ServiceCollection().AddIsendpro(options => Configure(options, gateway)).Services.BuildServiceProvider();
        return new OurClient("AddIsendpro", services, services.GetRequiredService<ISmsClient>());
    }

    /// <summary>The client with an HttpClient of its own.</summary>
    public static OurClient Constructed(Uri gateway)
    {
        var http = new HttpClient();
        var options = new IsendproOptions();
        Configure(options, gateway);
        return new OurClient("new IsendproClient", http, new IsendproClient(http, options));
    }

    public async Task<string> SendAsync()
    {
        var receipt = await _client.SendAsync(_message).ConfigureAwait(false);
        return receipt.Status == SmsStatus.Accepted ? Sample.Number : throw new InvalidOperationException("The gateway refused.");
    }

    /// <summary>One text to many numbers, several in a request.</summary>
    public Task<SmsBatchReceipt> SendManyAsync(IReadOnlyCollection<PhoneNumber> numbers) => _client.SendAsync(_message.Content, numbers);

    public void Dispose() => _owner.Dispose();

    private static void Configure(IsendproOptions options, Uri gateway)
    {
        options.ApiKey = Sample.Key;
        options.BaseAddress = gateway;
        options.MaxConcurrentRequests = 1_000;
    }
}

/// <summary>What one would write by hand, with serializers made at compile time.</summary>
internal sealed class PlainHttpClient(Uri gateway) : ISender
{
    private readonly HttpClient _http = new();
    private readonly Uri _address = new(gateway, "sms");

    public string Name => "HttpClient";

    public Task<string> SendAsync() => SendAsync(_http, _address);

    public static async Task<string> SendAsync(HttpClient http, Uri address)
    {
        using var content = JsonContent.Create(Sample.Order, OrderJson.Default.Order);
        using var response = await http.PostAsync(address, content).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return Sample.Accepted(await response.Content.ReadFromJsonAsync(OrderJson.Default.Reply).ConfigureAwait(false));
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>The same with a client of IHttpClientFactory for each message.</summary>
internal sealed class FactoryClient(Uri gateway) : ISender
{
    private readonly ServiceProvider _services = new ServiceCollection().AddHttpClient().AddLogging().BuildServiceProvider();
    private readonly Uri _address = new(gateway, "sms");

    public string Name => "HttpClientFactory";

    public async Task<string> SendAsync()
    {
        using var http = _services.GetRequiredService<IHttpClientFactory>().CreateClient();
        return await PlainHttpClient.SendAsync(http, _address).ConfigureAwait(false);
    }

    public void Dispose() => _services.Dispose();
}

internal sealed class RestSharpClient(Uri gateway) : ISender
{
    private readonly RestClient _rest = new(gateway);

    public string Name => "RestSharp";

    public async Task<string> SendAsync() =>
        Sample.Accepted(await _rest.PostAsync<Reply>(new RestRequest("sms").AddJsonBody(Sample.Order)).ConfigureAwait(false));

    public void Dispose() => _rest.Dispose();
}

/// <summary>The limit: bytes that were made before, on connections that stay open, and no look at the answer but for its length.</summary>
internal sealed class RawSocket(Uri gateway) : ISender
{
    private readonly byte[] _request = Request(gateway);
    private readonly System.Collections.Concurrent.ConcurrentBag<Socket> _free = [];

    public string Name => "raw socket";

    public async Task<string> SendAsync()
    {
        if (!_free.TryTake(out var socket))
        {
            socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(gateway.Host, gateway.Port).ConfigureAwait(false);
        }

        await socket.SendAsync(_request).ConfigureAwait(false);
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(2_048);
        var read = 0;
        while (!IsComplete(buffer.AsSpan(0, read)))
            read += await socket.ReceiveAsync(buffer.AsMemory(read)).ConfigureAwait(false);
        System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        _free.Add(socket);
        return Sample.Number;
    }

    public void Dispose()
    {
        foreach (var socket in _free)
            socket.Dispose();
    }

    private static bool IsComplete(ReadOnlySpan<byte> answer)
    {
        var body = answer.IndexOf("\r\n\r\n"u8);
        if (body < 0)
            return false;
        var length = answer[..body].IndexOf("Content-Length: "u8);
        return System.Buffers.Text.Utf8Parser.TryParse(answer[(length + "Content-Length: ".Length)..], out int expected, out _) && answer.Length >= body + 4 + expected;
    }

    private static byte[] Request(Uri gateway)
    {
        var body = JsonSerializer.Serialize(Sample.Order, OrderJson.Default.Order);
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST /sms HTTP/1.1\r\nHost: {gateway.Authority}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
    }
}
