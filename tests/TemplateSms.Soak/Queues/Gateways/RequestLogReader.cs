using System.Text;

namespace TemplateSms.Soak.Queues.Gateways;

/// <summary>Reads a log of requests while it is written.</summary>
internal sealed class RequestLogReader(string path)
{
    private readonly Dictionary<string, string[]> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _requests = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withheld = new(StringComparer.Ordinal);
    private long _position;

    /// <summary>The number of messages that have come, each as often as it did.</summary>
    public int Messages { get; private set; }

    /// <summary>The number of requests that have come for a message.</summary>
    public int RequestsOf(string reference) => _requests.GetValueOrDefault(reference);

    /// <summary>Whether a request for a message has not been answered.</summary>
    public bool IsWithheld(string reference) => _withheld.Contains(reference);

    /// <summary>Reads what was written since.</summary>
    public void Read()
    {
        if (!File.Exists(path))
            return;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Position = _position;
        var bytes = new byte[file.Length - _position];
        file.ReadExactly(bytes);
        var whole = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        _position += whole;
        foreach (var line in Encoding.ASCII.GetString(bytes, 0, whole).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Read(line.Split(' '));
    }

    /// <summary>Takes what is on its way for not answered, once nothing more comes.</summary>
    public void End()
    {
        Read();
        foreach (var reference in _open.Values.SelectMany(references => references))
            _withheld.Add(reference);
    }

    private void Read(string[] words)
    {
        if (words[0][0] == RequestLog.Answered)
        {
            _open.Remove(words[1]);
            return;
        }

        var references = words[2..];
        _open.Add(words[1], references);
        Messages += references.Length;
        foreach (var reference in references)
            _requests[reference] = RequestsOf(reference) + 1;
    }
}
