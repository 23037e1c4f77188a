using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace TemplateSms.Cli.Agents;

/// <summary>
/// Messages as lines of two streams. The library's transport drops the answers that are not sent when its input ends; this one
/// tells the end after them, since a client may close its stream right after its last request and wait.
/// </summary>
internal sealed class LineTransport : ITransport
{
    // A client that has closed the stream may have gone as well.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly Stream _output;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly Channel<JsonRpcMessage> _messages = Channel.CreateUnbounded<JsonRpcMessage>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _left = new();

    // The requests without an answer, and one more until the end of the input.
    private int _pending = 1;

    public LineTransport(Stream input, Stream output)
    {
        _output = output;
        _ = ReadAsync(input);
    }

    /// <summary>Gets null: there is one session.</summary>
    public string? SessionId => null;

    public ChannelReader<JsonRpcMessage> MessageReader => _messages.Reader;

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(message, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage)));
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // A line that has begun is written to its end.
            await _output.WriteAsync((byte[])[.. line, (byte)'\n'], CancellationToken.None).ConfigureAwait(false);
            await _output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
            if (message is JsonRpcResponse or JsonRpcError)
                Finish();
        }
    }

    public async ValueTask DisposeAsync() => await _left.CancelAsync().ConfigureAwait(false);

    private async Task ReadAsync(Stream input)
    {
        try
        {
            using var reader = new StreamReader(input, Encoding.UTF8);
            while (await reader.ReadLineAsync(_left.Token).ConfigureAwait(false) is { } line)
                Take(line);
            Finish();
            await _answered.Task.WaitAsync(_patience, _left.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException or IOException)
        {
            // Nobody is there.
        }
        finally
        {
            _messages.Writer.TryComplete();
        }
    }

    private void Take(string line)
    {
        JsonRpcMessage? message;
        try
        {
            message = JsonSerializer.Deserialize(line, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage))) as JsonRpcMessage;
        }
        catch (JsonException)
        {
            // A line that is no message asks for nothing.
            return;
        }

        if (message is null)
            return;
        if (message is JsonRpcRequest)
            Interlocked.Increment(ref _pending);
        // A request that is cancelled has no answer.
        else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification })
            Finish();
        _messages.Writer.TryWrite(message);
    }

    private void Finish()
    {
        if (Interlocked.Decrement(ref _pending) <= 0)
            _answered.TrySetResult();
    }
}
