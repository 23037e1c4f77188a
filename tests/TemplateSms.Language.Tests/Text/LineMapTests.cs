using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\ncd", 5, 2, 3)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\r\n\r\ncd", 6, 3, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("a\u0085b\u2028c\u2029d", 6, 4, 1)]
    [InlineData("😀!", 2, 1, 3)]
    [InlineData("", 0, 1, 1)]
    public void PositionOf_Offset_CountsLinesAndUnitsFromOne(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionOf(offset));

    [Fact]
    public void OffsetOf_EveryPosition_IsWhereItCameFrom()
    {
        const string text = "one\ntwo\r\n\r\nthree\rfour";
        var lines = new LineMap(text);

        for (var offset = 0; offset <= text.Length; offset++)
        {
            var position = lines.PositionOf(offset);
            Assert.Equal(offset, lines.OffsetOf(position.Line, position.Column, text.Length));
        }
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(9, 9, 5)]
    [InlineData(1, 99, 5)]
    public void OffsetOf_PlaceOutsideTheText_StaysInside(int line, int column, int expected) =>
        Assert.Equal(expected, new LineMap("ab\ncd").OffsetOf(line, column, 5));
}
