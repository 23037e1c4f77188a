namespace TemplateSms.Generator.Tests.Emit;

public class StatementTests
{
    [Theory]
    [InlineData("{{ if n > 5 }}big{{ else if n > 2 }}some{{ else }}few{{ end }}", "few", "some", "big")]
    [InlineData("{{ if n == 1 }}one{{ end }}.", "one.", ".", ".")]
    [InlineData("{{ if n >= 3 && n < 9 || n == 1 }}in{{ else }}out{{ end }}", "in", "in", "out")]
    [InlineData("{{ if !(n == 3) }}not three{{ end }}", "not three", "", "not three")]
    [InlineData("{{ n > 2 ? 'many' : 'few' }}", "few", "many", "many")]
    [InlineData("{{ if n > 1.5 }}more{{ end }}", "", "more", "more")]
    [InlineData("{{ if true }}a{{ else }}b{{ end }}", "a", "a", "a")]
    [InlineData("{{ if n == n }}a{{ end }}", "a", "a", "a")]
    [InlineData("{{ if n > 99999999999 }}a{{ end }}b", "b", "b", "b")]
    public void If_TakesTheFirstBranchThatHolds(string body, string one, string three, string nine) =>
        Assert.Equal([one, three, nine], Message.Texts(Message.Template("params:\n  n: int(1..9)", body), "1", "3", "9"));

    [Theory]
    [InlineData("{{ for x in l }}{{ x }};{{ end }}", "", "5;", "5;6;7;")]
    [InlineData("{{ for x in l }}{{ for.index }}{{ end }}", "", "0", "012")]
    [InlineData("{{ for x in l }}{{ x }}{{ if !for.last }}, {{ end }}{{ end }}", "", "5", "5, 6, 7")]
    [InlineData("{{ for x in l }}{{ if for.first }}^{{ end }}{{ if for.even }}e{{ end }}{{ if for.odd }}o{{ end }}{{ end }}", "", "^e", "^eoe")]
    [InlineData("{{ for x in l }}{{ for.length }}{{ end }}", "", "1", "333")]
    [InlineData("{{ for x in l }}{{ x }}{{ else }}none{{ end }}", "none", "5", "567")]
    [InlineData("{{ for x in l }}{{ for y in l }}{{ for.index }}{{ x }}{{ y }} {{ end }}{{ for.index }}|{{ end }}", "", "055 0|", "055 156 257 0|065 166 267 1|075 176 277 2|")]
    [InlineData("{{ for x in l }}{{ end }}{{ l.size }}", "0", "1", "3")]
    public void For_WalksItsList(string body, string none, string one, string three) =>
        Assert.Equal(
            [none, one, three],
            Message.Texts(Message.Template("segments: 3\nparams:\n  l: list(int(0..9), 3)", body), "[]", "[5]", "[5, 6, 7]"));

    [Theory]
    [InlineData("a\n  {{- n -}}\n  b", "a1b")]
    [InlineData("a\n{{~ if n == 1 ~}}\nb\n{{~ end ~}}\nc", "a\nb\nc")]
    [InlineData("a {%{ {{ n }} }%} b", "a  {{ n }}  b")]
    [InlineData("a{{# nothing #}}b", "ab")]
    [InlineData("a\n\nb\n", "a\n\nb")]
    [InlineData("\"q\" \\ {x} {0} 100% €", "\"q\" \\ {x} {0} 100% €")]
    [InlineData("{{ \"a\\n\\\"b\" }}{{ 'c' }}{{ `d\\e` }}", "a\n\"bcd\\e")]
    public void Text_IsSentAsWritten(string body, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template("unencodable: replace\nparams:\n  n: int(1..9)", body), "1"));

    [Fact]
    public void Text_OfCrLf_IsSentAsLf() => Assert.Equal("a\nb", Message.Text("---\r\nsegments: 1\r\n---\r\na\r\nb\r\n"));

    [Fact]
    public void Text_OfAnEmptyTemplate_IsEmpty() => Assert.Equal("", Message.Text(""));

    [Theory]
    [InlineData("{{ a ?? b }}", "x", "b")]
    [InlineData("{{ if a }}{{ a }}{{ else }}-{{ end }}", "x", "-")]
    [InlineData("{{ a == null ? 'none' : a }}", "x", "none")]
    [InlineData("{{ if a < 'y' }}less{{ end }}", "less", "less")]
    public void Null_IsFalseAndPrintsNothing(string body, string some, string none) =>
        Assert.Equal(
            [some, none],
            Message.Texts(Message.Template("unencodable: replace\nparams:\n  a: string(3)?\n  b: string(3)", body), "\"x\", \"b\"", "null, \"b\""));

    [Theory]
    [InlineData("{{ d | date.to_string '%Y-%m-%d' }}", "2026-12-05")]
    [InlineData("{{ if d < t }}before{{ else }}not{{ end }}", "before")]
    [InlineData("{{ d == d2 }}", "false")]
    [InlineData("{{ d2 | date.to_string '%d' }}|", "|")]
    public void Dates_CompareAndFormat(string body, string expected) => Assert.Equal(
        expected,
        Message.Text(
            Message.Template("params:\n  d: date\n  t: datetime\n  d2: date?", body),
            "new DateOnly(2026, 12, 5), new DateTimeOffset(2026, 12, 5, 1, 0, 0, TimeSpan.Zero), null"));
}
