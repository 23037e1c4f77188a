using System.Globalization;
using System.Text;

namespace TemplateSms.Soak.Queues.Gateways;

/// <summary>
/// A file with two kinds of lines: a request that has come to its last byte, with the references of its messages, and one whose answer has left
/// whole and in time. Each line is the system's as soon as it is written, so that it outlives the process.
/// </summary>
internal sealed class RequestLog(string path) : IDisposable
{
    public const char Came = 'R';
    public const char Answered = 'A';

    private readonly FileStream _file = new(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
    private readonly Lock _lock = new();
    private int _last;

    /// <summary>Notes a request.</summary>
    /// <returns>Its name.</returns>
    public string Come(IReadOnlyList<string> references)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref _last)}");
        Write($"{Came} {name} {string.Join(' ', references)}\n");
        return name;
    }

    /// <summary>Notes that a request was answered.</summary>
    public void Answer(string name) => Write($"{Answered} {name}\n");

    public void Dispose() => _file.Dispose();

    private void Write(string line)
    {
        lock (_lock)
        {
            _file.Write(Encoding.ASCII.GetBytes(line));
            _file.Flush();
        }
    }
}
