using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TemplateSms.Benchmarks.Building;

namespace TemplateSms.Benchmarks.Editing;

/// <summary>A language server as a process, and the editor's end of its streams.</summary>
internal sealed class EditorProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stream _input;
    private readonly Stream _output;
    private int _asked;

    /// <param name="tool">The command's assembly.</param>
    public EditorProcess(string tool)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", tool, "lsp"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _input = _process.StandardInput.BaseStream;
        _output = _process.StandardOutput.BaseStream;
    }

    /// <summary>The most memory that the server has held so far, in bytes.</summary>
    public long PeakMemory => ProcessTree.PeakMemory(_process.Id);

    public void Tell(string method, object parameters) => Write(new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>Asks, and waits for the answer.</summary>
    public JsonElement Ask(string method, object? parameters)
    {
        var id = ++_asked;
        Write(new { jsonrpc = "2.0", id, method, @params = parameters });
        return Read(message => message.TryGetProperty("id", out var answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id && !message.TryGetProperty("method", out _));
    }

    /// <summary>Waits for the findings of a document at a version or a later one.</summary>
    public JsonElement Findings(string uri, int version) => Read(message =>
        message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics"
        && message.GetProperty("params") is var told && told.GetProperty("uri").GetString() == uri
        && told.TryGetProperty("version", out var at) && at.GetInt32() >= version);

    /// <summary>Waits until each of some documents has findings as wanted.</summary>
    public void FindingsOfAll(IEnumerable<string> uris, Func<JsonElement, bool> isWanted)
    {
        var missing = uris.ToHashSet(StringComparer.Ordinal);
        while (missing.Count > 0)
        {
            var told = Read(message => message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics").GetProperty("params");
            if (isWanted(told.GetProperty("diagnostics")))
                missing.Remove(told.GetProperty("uri").GetString()!);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private JsonElement Read(Func<JsonElement, bool> isWanted)
    {
        while (true)
        {
            var length = 0;
            while (ReadLine() is { Length: > 0 } line)
            {
                if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                    length = int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture);
            }

            var body = new byte[length];
            _output.ReadExactly(body);
            using var document = JsonDocument.Parse(body);
            if (isWanted(document.RootElement))
                return document.RootElement.Clone();
        }
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var next = _output.ReadByte(); next != '\n'; next = _output.ReadByte())
        {
            if (next < 0)
                throw new EndOfStreamException("The server has left.");
            if (next != '\r')
                line.Append((char)next);
        }

        return line.ToString();
    }

    private void Write(object message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        _input.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        _input.Write(body);
        _input.Flush();
    }
}
