namespace TemplateSms.LanguageServer.Tests;

/// <summary>A text with a mark, <c>^</c>, where the cursor stands.</summary>
internal sealed class MarkedDocument
{
    public const char Cursor = '^';

    public MarkedDocument(string marked)
    {
        Offset = marked.IndexOf(Cursor, StringComparison.Ordinal);
        Text = marked.Remove(Offset, 1);
        var before = marked[..Offset];
        Line = before.Count(c => c == '\n');
        Character = Offset - (before.LastIndexOf('\n') + 1);
    }

    public string Text { get; }

    public int Offset { get; }

    public int Line { get; }

    /// <summary>The column in units of UTF-16.</summary>
    public int Character { get; }

    /// <summary>A request about the place of the cursor.</summary>
    public object At(string uri) => new { textDocument = new { uri }, position = new { line = Line, character = Character } };
}
