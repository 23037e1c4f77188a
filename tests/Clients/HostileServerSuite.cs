using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Clients.Tests;

/// <summary>
/// Servers that misbehave, for the client that a derived class makes. Each send ends in the right exception, within the time
/// allowed, without taking more than it has to.
/// </summary>
public abstract class HostileServerSuite : IDisposable
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a client with the usual options, but for a short wait between retries.</summary>
    protected abstract ISmsClient Client(HttpClient http, Uri address, TimeProvider? clock = null);

    [Fact]
    public async Task Server_ClosesBeforeReading_IsUnknownAndNotRepeated()
    {
        await using var server = new HostileServer(HostileServer.ResetUnreadAsync);

        await AssertUnknownAsync(server);
    }

    [Fact]
    public async Task Server_ClosesAfterTheHead_IsUnknownAndNotRepeated()
    {
        await using var server = new HostileServer(async (stream, stop) => await HostileServer.ReadUntilAsync(stream, "\r\n\r\n", stop));

        await AssertUnknownAsync(server);
    }

    [Fact]
    public async Task Server_ClosesAfterHalfABody_IsUnknownAndNotRepeated()
    {
        await using var server = new HostileServer(async (stream, stop) => await HostileServer.ReadUntilAsync(stream, TestMessage.Words[..4], stop));

        await AssertUnknownAsync(server);
    }

    [Fact]
    public async Task Body_BreaksOffBeforeItsLastByte_IsTransportAndRepeated()
    {
        var attempts = 0;
        using var http = new HttpClient(new StubHandler(async (request, cancellationToken) =>
        {
            attempts++;
            await request.Content!.CopyToAsync(new BrokenStream(room: 20), cancellationToken);
            throw new InvalidOperationException("The body does not fit.");
        }));

        await Assert.ThrowsAsync<SmsTransportException>(() => Client(http, new("https://gateway.invalid/")).SendAsync(TestMessage.Message));

        Assert.Equal(4, attempts);
    }

    [Theory]
    [InlineData("Content-Length: 5000000\r\n")]
    [InlineData("Content-Length: 9000000000000\r\n")]
    [InlineData("")]
    public async Task Answer_EndlessJson_IsLeftAfterOneMebibyte(string length)
    {
        await using var server = new HostileServer(async (stream, stop) =>
        {
            await HostileServer.ReadUntilAsync(stream, TestMessage.LastWord, stop);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Head + length + "\r\n["), stop);
            var entry = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{},", 4000)));

            // Ends when the client hangs up, and only then.
            while (true)
                await stream.WriteAsync(entry, stop);
        });

        var error = await AssertUnknownAsync(server);

        Assert.Contains("larger than 1048576 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OneByteASecond_EndsWithTheTimeAllowed()
    {
        var clock = new FakeTimeProvider();
        var trickles = new TaskCompletionSource();
        await using var server = new HostileServer(async (stream, stop) =>
        {
            await HostileServer.ReadUntilAsync(stream, TestMessage.LastWord, stop);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Head + "Content-Length: 100\r\n\r\n"), stop);
            while (true)
            {
                await stream.WriteAsync("{"u8.ToArray(), stop);
                trickles.TrySetResult();
                await Task.Delay(TimeSpan.FromSeconds(1), stop);
            }
        });
        var client = Client(_http, server.Address(), clock);

        var send = client.SendAsync(TestMessage.Message);
        await trickles.Task;
        clock.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => send);
        Assert.Contains("at most 30 s, has passed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_CompressedBomb_IsLeftAfterOneMebibyte()
    {
        var bomb = Bomb();
        await using var server = RawServer.Answering("200 OK", bomb, "Content-Encoding: gzip\r\n");
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => Client(http, server.BaseAddress).SendAsync(TestMessage.Message));

        Assert.Contains("larger than 1048576 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tls_CertificateThatNobodyTrusts_IsTransportAndTheKeyStays()
    {
        using var certificate = Certificate();
        var heard = 0;
        await using var server = new HostileServer(async (stream, stop) =>
        {
            await using var secure = new SslStream(stream);
            try
            {
                await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop);
                heard += await secure.ReadAsync(new byte[1], stop);
            }
            catch (System.Security.Authentication.AuthenticationException)
            {
                // The client left, as it should.
            }
        });

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Client(_http, server.Address("https")).SendAsync(TestMessage.Message));

        Assert.Contains("no secure connection", error.Message, StringComparison.Ordinal);
        Assert.Equal((0, 4), (heard, server.Connections));
    }

    [Fact]
    public async Task Name_ThatDoesNotResolve_IsTransport()
    {
        // As the resolver answers, without asking one.
        using var http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = (_, _) => throw new SocketException((int)SocketError.HostNotFound),
        });

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Client(http, new Uri("https://gateway.invalid/cgi-bin/")).SendAsync(TestMessage.Message));

        Assert.Contains("name cannot be resolved", error.Message, StringComparison.Ordinal);
        TestMessage.AssertKeepsSecrets(error);
    }

    private async Task<SmsOutcomeUnknownException> AssertUnknownAsync(HostileServer server)
    {
        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => Client(_http, server.Address()).SendAsync(TestMessage.Message));

        Assert.Equal(1, server.Connections);
        TestMessage.AssertKeepsSecrets(error);
        return error;
    }

    /// <summary>64 MiB of spaces in a few kilobytes.</summary>
    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (var i = 0; i < 64; i++)
                gzip.Write(spaces);
        }

        return packed.ToArray();
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>A connection that breaks after some bytes.</summary>
    private sealed class BrokenStream(int room) : Stream
    {
        private int _written;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            _written += count;
            if (_written > room)
                throw new IOException("The connection broke.");
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
