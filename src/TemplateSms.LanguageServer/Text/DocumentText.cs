using System.Text;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Text;

/// <summary>A document's text with its lines as the protocol knows them: they end with LF, CR or both, and with nothing else.</summary>
public sealed class DocumentText
{
    private readonly List<int> _lineStarts = [0];

    public DocumentText(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            if (text[i] is '\n' or '\r')
                _lineStarts.Add(i + 1);
        }
    }

    public string Text { get; }

    /// <summary>The number of lines; the last may be empty.</summary>
    public int Lines => _lineStarts.Count;

    /// <summary>The place of an offset. One inside a surrogate pair is, in UTF-8, the pair's first byte.</summary>
    public Position PositionOf(int offset, PositionEncoding encoding)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        var index = _lineStarts.BinarySearch(inside);
        var line = index >= 0 ? index : ~index - 1;
        var start = _lineStarts[line];
        return new Position(line, encoding == PositionEncoding.Utf16 ? inside - start : Bytes(start, WholePair(start, inside)));
    }

    /// <summary>The stretch of a span.</summary>
    public DocumentRange RangeOf(TextSpan span, PositionEncoding encoding) => new(PositionOf(span.Start, encoding), PositionOf(span.End, encoding));

    /// <summary>The offset of a place. One behind the end of a line is that end, one behind the last line the end of the text.</summary>
    public int OffsetOf(Position position, PositionEncoding encoding)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= _lineStarts.Count)
            return Text.Length;
        var start = _lineStarts[position.Line];
        var end = EndOf(position.Line);
        return encoding == PositionEncoding.Utf16
            ? Math.Min(start + Math.Max(position.Character, 0), end)
            : OffsetOfByte(start, end, position.Character);
    }

    /// <summary>The span of a stretch; of one that ends before it begins, the two swapped.</summary>
    public TextSpan SpanOf(DocumentRange range, PositionEncoding encoding)
    {
        var start = OffsetOf(range.Start, encoding);
        var end = OffsetOf(range.End, encoding);
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The text after an edit.</summary>
    public DocumentText With(ContentChange change, PositionEncoding encoding)
    {
        if (change.Range is not { } range)
            return new DocumentText(change.Text);
        var span = SpanOf(range, encoding);
        return new DocumentText(string.Concat(Text.AsSpan(0, span.Start), change.Text, Text.AsSpan(span.End)));
    }

    // The end of a line is before what ends it.
    private int EndOf(int line)
    {
        if (line + 1 == _lineStarts.Count)
            return Text.Length;
        var end = _lineStarts[line + 1] - 1;
        return Text[end] == '\n' && end > _lineStarts[line] && Text[end - 1] == '\r' ? end - 1 : end;
    }

    private int WholePair(int start, int offset) =>
        offset > start && offset < Text.Length && char.IsSurrogatePair(Text[offset - 1], Text[offset]) ? offset - 1 : offset;

    // A lone surrogate is sent as U+FFFD, which has three bytes, as its encoder gives them.
    private int Bytes(int start, int end) => Encoding.UTF8.GetByteCount(Text.AsSpan(start, end - start));

    private int OffsetOfByte(int start, int end, int bytes)
    {
        var offset = start;
        var left = bytes;
        foreach (var rune in Text.AsSpan(start, end - start).EnumerateRunes())
        {
            if (left < rune.Utf8SequenceLength)
                break;
            left -= rune.Utf8SequenceLength;
            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }
}
