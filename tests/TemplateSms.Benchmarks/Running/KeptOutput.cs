using System.Text;

namespace TemplateSms.Benchmarks;

/// <summary>Writes to another writer, and keeps the text.</summary>
internal sealed class KeptOutput(TextWriter output) : TextWriter
{
    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        _text.Append(value);
        output.Write(value);
    }

    public override void Write(string? value)
    {
        _text.Append(value);
        output.Write(value);
    }
}
