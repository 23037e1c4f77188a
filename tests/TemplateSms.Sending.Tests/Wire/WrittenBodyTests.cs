using System.Net;
using System.Text;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Wire;

/// <summary>A body that a handler writes anew, in any way in which a stream can be written, comes to the gateway byte by byte.</summary>
public sealed class WrittenBodyTests
{
    private const string Body = "0123456789";

    // Handlers write by every overload there is.
#pragma warning disable CA1835
    public static TheoryData<string, Func<Stream, byte[], Task>> Ways => new()
    {
        { "at once", (stream, body) => stream.WriteAsync(body).AsTask() },
        { "as an array", (stream, body) => stream.WriteAsync(body, 0, body.Length) },
        { "as parts of an array", async (stream, body) =>
            {
                await stream.WriteAsync(body, 0, 3);
                await stream.WriteAsync(body, 3, body.Length - 3);
            }
        },
        { "byte by byte", async (stream, body) =>
            {
                foreach (var one in body)
                    await stream.WriteAsync(new[] { one });
            }
        },
        { "with nothing between", async (stream, body) =>
            {
                await stream.WriteAsync(body.AsMemory(0, 4));
                await stream.WriteAsync(ReadOnlyMemory<byte>.Empty);
                await stream.FlushAsync();
                await stream.WriteAsync(body.AsMemory(4));
                await stream.WriteAsync(ReadOnlyMemory<byte>.Empty);
            }
        },
        { "blocking", (stream, body) =>
            {
                stream.Write(body, 0, 1);
                stream.Write(body, 1, 0);
                stream.Flush();
                stream.Write(body, 1, 5);
                stream.Write(body.AsSpan(6));
                return Task.CompletedTask;
            }
        },
        { "blocking, byte by byte", (stream, body) =>
            {
                foreach (var one in body)
                    stream.WriteByte(one);
                return Task.CompletedTask;
            }
        },
    };
#pragma warning restore CA1835

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Body_WrittenAnewByAHandler_ComesWhole(string way, Func<Stream, byte[], Task> write)
    {
        await using var server = RawServer.Answering("200 OK", "0");
        using var http = new HttpClient(SmsHttpHandler.Create(null, new Rewriting(() => new Written(write))));

        var receipt = await StubClient.Of(http, new StubOptions(server.BaseAddress)).SendAsync(TestMessage.Message);

        Assert.Equal((SmsStatus.Accepted, way), (receipt.Status, way));
        Assert.EndsWith($"\r\n\r\n{Body}", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_ThatHoldsNothing_IsSent()
    {
        await using var server = RawServer.Answering("200 OK", "0");
        using var http = new HttpClient(SmsHttpHandler.Create(null, new Rewriting(() => new ByteArrayContent([]))));

        var receipt = await StubClient.Of(http, new StubOptions(server.BaseAddress)).SendAsync(TestMessage.Message);

        Assert.Equal(SmsStatus.Accepted, receipt.Status);
        Assert.EndsWith("\r\n\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_ThatABodyIsWrittenTo_OnlyTakesWrites()
    {
        var told = new List<bool>();
        await using var server = RawServer.Answering("200 OK", "0");
        using var http = new HttpClient(SmsHttpHandler.Create(null, new Rewriting(() => new Written((stream, body) =>
        {
            told.AddRange([stream.CanRead, stream.CanSeek, stream.CanWrite]);
            Assert.Throws<NotSupportedException>(() => stream.Length);
            Assert.Throws<NotSupportedException>(() => stream.Position);
            Assert.Throws<NotSupportedException>(() => stream.Position = 0);
            Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
            Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
            Assert.Throws<NotSupportedException>(() => stream.Read(body, 0, 1));
            return stream.WriteAsync(body).AsTask();
        }))));

        await StubClient.Of(http, new StubOptions(server.BaseAddress)).SendAsync(TestMessage.Message);

        Assert.Equal([false, false, true], told);
    }

    private sealed class Rewriting(Func<HttpContent> content) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content = content();
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Written(Func<Stream, byte[], Task> write) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => write(stream, Encoding.ASCII.GetBytes(Body));

        protected override bool TryComputeLength(out long length)
        {
            length = Body.Length;
            return true;
        }
    }
}
