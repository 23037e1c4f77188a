using System.Text;

namespace TemplateSms.Language.Domain;

/// <summary>Reads a date format as a pattern of another library: groups of equal letters, and what is between them.</summary>
internal sealed class PatternItems
{
    // Letters that nobody writes twice in a row after a specifier but for another library: 'the %ee' is Dutch.
    private const string Doubled = "dDmMyYHhStjJaAgGTrR";

    private readonly List<PatternItem> _items = [];
    private readonly StringBuilder _text = new();
    private int _runs;

    public static IReadOnlyList<PatternItem> Of(IReadOnlyList<PatternPiece> pieces)
    {
        var items = new PatternItems();
        for (var i = 0; i < pieces.Count; i++)
        {
            var skipped = 0;
            if (pieces[i].Kind == PatternPieceKind.Text)
            {
                items.Read(pieces[i].Text, 0, i > 0 && pieces[i - 1].Kind == PatternPieceKind.Specifier);
                continue;
            }

            if (i + 1 < pieces.Count && pieces[i + 1].Kind == PatternPieceKind.Text)
                skipped = RepeatedLetters(pieces[i], pieces[i + 1].Text);
            items.Flush();
            if (skipped == 0)
            {
                items._items.Add(new PatternItem(pieces[i].Text, Specifier: pieces[i].Kind == PatternPieceKind.Specifier ? pieces[i].Letter : null));
                continue;
            }

            items._items.Add(new PatternItem(new string(pieces[i].Letter, skipped + 1), skipped + 1, IsDoubled: true, IsAlone: true, Run: ++items._runs));
            items.Read(pieces[++i].Text, skipped, isAfterSpecifier: true);
        }

        items.Flush();
        return items._items;
    }

    // As in '%dd': the word behind the specifier is its letter again and again.
    private static int RepeatedLetters(PatternPiece piece, string text)
    {
        if (piece.Text.Length != 2 || Doubled.IndexOf(piece.Letter) < 0)
            return 0;
        var end = 0;
        while (end < text.Length && text[end] == piece.Letter)
            end++;
        return end < text.Length && char.IsLetter(text[end]) ? 0 : end;
    }

    private void Read(string text, int start, bool isAfterSpecifier)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
                _text.Append(text[++i]);
            else if (text[i] is '\'' or '"' && text.IndexOf(text[i], i + 1) is > 0 and var close)
                i = ReadQuoted(text, i, close);
            else if (text[i] == '[' && text.IndexOf(']', i) is > 0 and var bracket)
                i = ReadQuoted(text, i, bracket);
            else if (!char.IsLetter(text[i]))
                _text.Append(text[i]);
            else
                i = ReadWord(text, i, isAfterSpecifier && i == 0) - 1;
        }
    }

    private int ReadQuoted(string text, int open, int close)
    {
        _text.Append(text, open + 1, close - open - 1);
        return close;
    }

    private int ReadWord(string text, int start, bool isAfterSpecifier)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        Flush();
        _runs++;
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (next < end && text[next] == text[i])
                next++;
            var isAlone = i == start && next == end && !isAfterSpecifier && !IsDigit(text, start - 1) && !IsDigit(text, end);
            _items.Add(new PatternItem(text.Substring(i, next - i), next - i, IsAlone: isAlone, Run: _runs));
            i = next;
        }

        return end;
    }

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && char.IsDigit(text[index]);

    private void Flush()
    {
        if (_text.Length > 0)
            _items.Add(new PatternItem(_text.ToString()));
        _text.Clear();
    }
}
