using System.Text;

namespace TemplateSms.Cli.Tests.Watching;

/// <summary>What a command prints while it runs, for a test to wait for.</summary>
internal sealed class WatchedOutput : StringWriter
{
    // Far above what a loaded machine needs: a change that is never seen must fail the test some day.
    private static readonly TimeSpan _most = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly StringBuilder _unread = new();
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All up to the end of the line that holds a text, from where the last wait ended.</summary>
    public async Task<string> ReadToAsync(string text)
    {
        using var limit = new CancellationTokenSource(_most);
        while (true)
        {
            Task more;
            lock (_lock)
            {
                var all = _unread.ToString();
                var start = all.IndexOf(text, StringComparison.Ordinal);
                if (start >= 0 && all.IndexOf('\n', start) is >= 0 and var end)
                {
                    _unread.Remove(0, end + 1);
                    return all[..(end + 1)];
                }

                more = _more.Task;
            }

            try
            {
                await more.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"'{text}' was not printed, but:\n{_unread}");
            }
        }
    }

    public override void Write(char value) => Add(value.ToString());

    public override void Write(string? value) => Add(value ?? "");

    public override Task WriteAsync(string? value)
    {
        Add(value ?? "");
        return Task.CompletedTask;
    }

    private void Add(string text)
    {
        lock (_lock)
        {
            _unread.Append(text);
            _more.TrySetResult();
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
