using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes indented lines.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    // More than most files have.
    private const int UsualLength = 8 * 1024;

    // More is not kept for the next file.
    private const int MostKept = 8 * UsualLength;

    // A project has many files, which one thread writes one after the other.
    [ThreadStatic]
    private static StringBuilder? _spare;

    private readonly StringBuilder _text = Take();
    private int _level;

    /// <summary>The columns before the first character of a line.</summary>
    public int Indentation => _level * SpacesPerLevel;

    public void Line() => _text.Append('\n');

    public void Line(string text) => _text.Append(' ', Indentation).Append(text).Append('\n');

    /// <summary>Writes a line piece by piece, without a string of its own.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref LinePieces pieces) => _text.Append('\n');

    /// <summary>Writes a line that the compiler wants at the left edge.</summary>
    public void Directive(string text) => _text.Append(text).Append('\n');

    public void Indent() => _level++;

    public void Unindent() => _level--;

    public void Open()
    {
        Line("{");
        Indent();
    }

    public void Close(string end = "}")
    {
        Unindent();
        Line(end);
    }

    /// <summary>The text, after which the writer writes no more.</summary>
    public string Finish()
    {
        var text = _text.ToString();
        if (_text.Capacity <= MostKept)
            _spare = _text;
        return text;
    }

    /// <summary>The pieces of an interpolated line, which go into the writer's text one after the other.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct LinePieces
    {
        private readonly StringBuilder _text;

        /// <summary>Called by the compiler for an interpolated string; begins the line.</summary>
        public LinePieces(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            _text = writer._text.Append(' ', writer.Indentation);
        }

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string? text) => _text.Append(text);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted<T>(T value) => _text.Append(value?.ToString());
    }

    private static StringBuilder Take()
    {
        var text = _spare ?? new StringBuilder(UsualLength);
        _spare = null;
        return text.Clear();
    }
}
