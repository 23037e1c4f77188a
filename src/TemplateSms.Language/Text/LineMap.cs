namespace TemplateSms.Language.Text;

/// <summary>Maps offsets to lines, with the line breaks that C# and YAML know.</summary>
public sealed class LineMap
{
    private readonly List<int> _lineStarts = [0];

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                _lineStarts.Add(i + 1);
        }
    }

    public LinePosition PositionOf(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a place, kept inside the text.</summary>
    public int OffsetOf(long line, long column, int textLength)
    {
        var index = (int)Math.Min(Math.Max(line - 1, 0), _lineStarts.Count - 1);
        return (int)Math.Min(_lineStarts[index] + Math.Max(column - 1, 0), textLength);
    }
}
