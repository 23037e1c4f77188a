using System.Text;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>The text of one way to the end of a message, with one character for each placeholder, and the place of each character.</summary>
internal sealed class CodeText
{
    private const char Placeholder = '\uE000';

    private static readonly char[] _control = [' ', '\t', '\r', '\n', '-', '~'];

    private readonly List<TextSpan> _spans = [];
    private readonly List<CodePart?> _parts = [];
    private readonly string _source;

    public CodeText(CodeWay way, string source)
    {
        _source = source;
        var text = new StringBuilder();
        foreach (var part in way.Parts)
        {
            text.Append(part.Text ?? Placeholder.ToString());
            if (part.Text is null)
                Add(part.Span, part);
            else
                AddOwn(part);
        }

        Text = text.ToString();
        Cut = way.Cut;
    }

    public string Text { get; }

    /// <summary>The place that prints more before it, of which nothing is known; null where nothing does.</summary>
    public TextSpan? Cut { get; }

    /// <summary>The text without the blanks and line breaks at its end.</summary>
    public int TrimmedLength => Text.TrimEnd().Length;

    /// <summary>The placeholder that prints a character; null for a character that is written.</summary>
    public CodePart? PartAt(int index) => _parts[index];

    /// <summary>The placeholders between two places.</summary>
    public IEnumerable<CodePart> PartsIn(int start, int end) => Enumerable.Range(start, end - start).Select(PartAt).OfType<CodePart>();

    /// <summary>The place of a stretch in the template.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        if (_spans.Count == 0)
            return default;
        if (start >= end)
            return new TextSpan(start == 0 ? _spans[0].Start : _spans[start - 1].End, 0);
        var (first, last) = (_spans[start], _spans[end - 1]);
        if (end - start == 1 || last.End < first.Start)
            return first;
        return TextSpan.FromBounds(_parts[start] is null ? first.Start : Opening(first.Start), _parts[end - 1] is null ? last.End : Closing(last.End));
    }

    // A placeholder beside text is marked with its braces.
    private int Opening(int start)
    {
        var open = _source.Substring(0, start).TrimEnd(_control).Length - 2;
        return open >= 0 && string.CompareOrdinal(_source, open, "{{", 0, 2) == 0 ? open : start;
    }

    private int Closing(int end)
    {
        var close = end;
        while (close < _source.Length && _control.Contains(_source[close]))
            close++;
        return string.CompareOrdinal(_source, close, "}}", 0, 2) == 0 ? close + 2 : end;
    }

    private void Add(TextSpan span, CodePart? part)
    {
        _spans.Add(span);
        _parts.Add(part);
    }

    private void AddOwn(CodePart part)
    {
        foreach (var place in WrittenPlaces.Of(_source, part.Span, part.Text!))
            Add(place, null);
    }
}
