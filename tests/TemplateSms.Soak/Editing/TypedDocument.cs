using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Text;
using TemplateSms.Soak.Making;

namespace TemplateSms.Soak.Editing;

/// <summary>A document as the editor has it, and what somebody types into it.</summary>
internal sealed class TypedDocument(string uri, string original)
{
    private const int LongestText = 4_000;

    private static readonly string[] _typed =
    [
        "{{", "}}", "{{ ", " }}", "{{ if ", "{{ end }}", "{{ for x in ", "|", " | string.upcase", ".", "name", "nobody", " ", "\n", "\r\n", "\r", "---\n", "--- or\n",
        "é", "😀", "“", "{{ include 'a' }}", "params:\n  x: string(5)\n", "sender: Acme\n", "\t", "\"", "'", "x", "{{# ", "#", "\u2028", "\0", "list(", "99999999999999999999",
    ];

    public string Uri => uri;

    public DocumentText Content { get; private set; } = new(original);

    /// <summary>A place, which may be inside a surrogate pair.</summary>
    public Position Place(Choices choices) => Content.PositionOf(choices.Number(0, Content.Text.Length), PositionEncoding.Utf16);

    /// <summary>The next edit; it is made here, too.</summary>
    public ContentChange Type(Choices choices)
    {
        var change = Next(choices);
        Content = Content.With(change, PositionEncoding.Utf16);
        return change;
    }

    // A text that was typed to pieces is put back in order now and then: most templates of people are nearly right.
    private ContentChange Next(Choices choices)
    {
        if (Content.Text.Length > LongestText || choices.OneIn(25))
            return new ContentChange(null, original);
        var start = Place(choices);
        var end = choices.OneIn(3) ? Place(choices) : start;
        if ((end.Line, end.Character).CompareTo((start.Line, start.Character)) < 0)
            (start, end) = (end, start);
        return new ContentChange(new DocumentRange(start, end), choices.OneIn(4) ? "" : choices.Pick(_typed));
    }
}
