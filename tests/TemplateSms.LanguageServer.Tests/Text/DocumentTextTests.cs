using System.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Text;

namespace TemplateSms.LanguageServer.Tests.Text;

public sealed class DocumentTextTests
{
    // Two bytes, four bytes and two units, three bytes.
    private const string Accents = "é😀€x";

    [Theory]
    [InlineData(PositionEncoding.Utf16, 0, 0)]
    [InlineData(PositionEncoding.Utf16, 3, 3)]
    [InlineData(PositionEncoding.Utf16, 5, 5)]
    [InlineData(PositionEncoding.Utf8, 1, 2)]
    [InlineData(PositionEncoding.Utf8, 3, 6)]
    [InlineData(PositionEncoding.Utf8, 4, 9)]
    [InlineData(PositionEncoding.Utf8, 5, 10)]
    public void PositionOf_AnOffset_CountsInTheEncoding(PositionEncoding encoding, int offset, int character) =>
        Assert.Equal(new Position(0, character), new DocumentText(Accents).PositionOf(offset, encoding));

    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\n\rb", 3)]
    [InlineData("a\u2028b\u0085c", 1)]
    [InlineData("", 1)]
    [InlineData("a\n", 2)]
    public void Lines_OfAText_EndAsTheProtocolSays(string text, int lines) => Assert.Equal(lines, new DocumentText(text).Lines);

    [Theory]
    [InlineData(0, 99, 1)]
    [InlineData(1, 99, 4)]
    [InlineData(99, 0, 4)]
    [InlineData(-1, 5, 0)]
    [InlineData(0, -5, 0)]
    public void OffsetOf_APlaceOutside_IsTheNearestInside(int line, int character, int offset) =>
        Assert.Equal(offset, new DocumentText("a\r\nb").OffsetOf(new Position(line, character), PositionEncoding.Utf16));

    [Fact]
    public void With_AnEditInsideASurrogatePair_CutsWhereItSays()
    {
        var text = new DocumentText("a😀b").With(new ContentChange(new DocumentRange(new Position(0, 2), new Position(0, 2)), "x"), PositionEncoding.Utf16);

        Assert.Equal("a\ud83dx\ude00b", text.Text);
    }

    [Fact]
    public void OffsetOf_AByteInsideACharacter_IsBeforeIt() =>
        Assert.Equal(1, new DocumentText("a😀b").OffsetOf(new Position(0, 3), PositionEncoding.Utf8));

    [Theory]
    [InlineData(PositionEncoding.Utf16)]
    [InlineData(PositionEncoding.Utf8)]
    public void OffsetOf_ThePositionOfEachCharacter_IsItsOffset(PositionEncoding encoding)
    {
        var text = new DocumentText("Bonjour é😀€\r\nça\rva\n\n😀");
        for (var offset = 0; offset <= text.Text.Length; offset++)
        {
            var isInside = offset > 0 && offset < text.Text.Length && char.IsLowSurrogate(text.Text[offset]);
            var isInBreak = offset > 0 && offset < text.Text.Length && text.Text[offset - 1] == '\r' && text.Text[offset] == '\n';
            if (!isInBreak && !(isInside && encoding == PositionEncoding.Utf8))
                Assert.Equal(offset, text.OffsetOf(text.PositionOf(offset, encoding), encoding));
        }
    }

    [Theory]
    [InlineData(PositionEncoding.Utf16)]
    [InlineData(PositionEncoding.Utf8)]
    public void With_TenThousandRandomEdits_IsTheTextOfAPlainEditor(PositionEncoding encoding)
    {
        const int seed = 20261201;
        var random = new Random(seed);
        string[] pieces = ["a", "é", "😀", "€", "\n", "\r\n", "\r", "", "{{ x }}", "\u2028", "word "];
        var incremental = new DocumentText("Hello {{ name }}\r\n😀");
        var lines = new PlainLines(incremental.Text);
        for (var edit = 0; edit < 10_000; edit++)
        {
            var (start, end) = (lines.Place(random), lines.Place(random));
            if ((end.Line, end.Character).CompareTo((start.Line, start.Character)) < 0)
                (start, end) = (end, start);
            var inserted = string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => pieces[random.Next(pieces.Length)]));
            incremental = incremental.With(new ContentChange(new DocumentRange(lines.In(start, encoding), lines.In(end, encoding)), inserted), encoding);
            lines = lines.With(start, end, inserted);
            // Most edits of people are short, and a text does not grow for ever.
            if (lines.Text.Length > 400)
            {
                lines = new PlainLines("");
                incremental = incremental.With(new ContentChange(null, ""), encoding);
            }

            Assert.True(lines.Text == incremental.Text, $"edit {edit} of seed {seed}: '{lines.Text}' is '{incremental.Text}'");
        }
    }

    /// <summary>Lines in a list, as an editor keeps them, without any offset.</summary>
    private sealed class PlainLines(string text)
    {
        private readonly List<string> _lines = [.. System.Text.RegularExpressions.Regex.Split(text, "(?<=\n)|(?<=\r(?!\n))")];

        public string Text => string.Concat(_lines);

        /// <summary>A random place, never inside a surrogate pair or a line break.</summary>
        public Position Place(Random random)
        {
            var line = random.Next(_lines.Count);
            var content = _lines[line].TrimEnd('\r', '\n');
            var character = random.Next(content.Length + 1);
            return new Position(line, character < content.Length && char.IsLowSurrogate(content[character]) ? character - 1 : character);
        }

        public Position In(Position place, PositionEncoding encoding) => encoding == PositionEncoding.Utf16
            ? place
            : place with { Character = Encoding.UTF8.GetByteCount(_lines[place.Line].AsSpan(0, place.Character)) };

        public PlainLines With(Position start, Position end, string inserted) => new(
            string.Concat(_lines.Take(start.Line)) + _lines[start.Line][..start.Character] + inserted + _lines[end.Line][end.Character..] + string.Concat(_lines.Skip(end.Line + 1)));
    }
}
