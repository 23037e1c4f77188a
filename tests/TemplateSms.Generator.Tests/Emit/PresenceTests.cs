namespace TemplateSms.Generator.Tests.Emit;

/// <summary>What a condition has found not to be null is taken where null is refused.</summary>
public class PresenceTests
{
    private const string Day = "new DateOnly(2026, 12, 5)";

    [Theory]
    [InlineData("{{ if value }}{{ value.year }}{{ end }}", "2026", "")]
    [InlineData("{{ if value != null }}{{ value.year }}{{ else }}-{{ end }}", "2026", "-")]
    [InlineData("{{ if null != value }}{{ value.day }}{{ end }}", "5", "")]
    [InlineData("{{ if value == null }}-{{ else }}{{ value.month }}{{ end }}", "12", "-")]
    [InlineData("{{ if !value }}-{{ else if value.year > 2000 }}new{{ else }}old{{ end }}", "new", "-")]
    [InlineData("{{ if value && value.year > 2000 }}new{{ else }}-{{ end }}", "new", "-")]
    [InlineData("{{ if !value || value.year < 2000 }}-{{ else }}{{ value.day }}{{ end }}", "5", "-")]
    [InlineData("{{ value ? value.year : 0 }}", "2026", "0")]
    [InlineData("{{ if value }}{{ value | date.add_days 1 }}{{ end }}", "06 Dec 2026", "")]
    [InlineData("{{ if value }}{{ for i in 'ab' }}{{ value.day }}{{ end }}{{ end }}", "55", "")]
    [InlineData("{{ d = value; if d; d.year; end }}", "2026", "")]
    [InlineData("{{ if value >= value }}{{ value.year }}{{ end }}", "2026", "")]
    public void Date_FoundPresent_IsRead(string body, string there, string missing) =>
        Assert.Equal([there, missing], Message.Texts(Template("date?", body), Day, "null"));

    [Theory]
    [InlineData("int?", "{{ if value }}{{ 'ab' * value }}{{ end }}", "2", "abab")]
    [InlineData("int?", "{{ if value }}{{ 'abc' | string.truncate value '' }}{{ end }}", "2", "ab")]
    [InlineData("int?", "{{ if value }}{{ for c in 'abc' limit:value }}{{ c }}{{ end }}{{ end }}", "2", "ab")]
    [InlineData("int?", "{{ if value }}{{ -value }}{{ end }}", "2", "-2")]
    [InlineData("int?", "{{ if value > 1 }}{{ -value }}{{ end }}", "2", "-2")]
    [InlineData("int?", "{{ if value == 2 || value <= 0 }}{{ -value }}{{ end }}", "2", "-2")]
    [InlineData("int?", "{{ case value }}{{ when 1, 2 }}{{ -value }}{{ end }}", "2", "-2")]
    [InlineData("string?", "{{ if 'Zoe' == value }}{{ value.size }}{{ end }}", "\"Zoe\"", "3")]
    [InlineData("list(int(0..9), 3)?", "{{ if value }}{{ value[1] }}{{ end }}", "[1, 2]", "2")]
    [InlineData("string?", "{{ if value }}{{ value.size }}{{ end }}", "\"Zoe\"", "3")]
    [InlineData("list(int(0..9), 3)?", "{{ if value }}{{ value.size }}{{ end }}", "[1, 2]", "2")]
    public void Value_FoundPresent_IsTakenAsOne(string type, string body, string argument, string expected) =>
        Assert.Equal([expected, ""], Message.Texts(Template(type, body), argument, "null"));

    [Fact]
    public void Element_FoundPresent_IsRead() =>
        Assert.Equal("2026;", Message.Text(Template("list(date?, 3)", "{{ for d in value }}{{ if d }}{{ d.year }};{{ end }}{{ end }}"), $"[{Day}, null]"));

    [Fact]
    public void Index_FoundPresent_IsTakenAsOne()
    {
        var template = Message.Template("unencodable: replace\nparams:\n  tags: list(string(3), 3)\n  at: int?", "{{ if at }}{{ tags[at] }}{{ end }}");

        Assert.Equal(["b", ""], Message.Texts(template, "[\"a\", \"b\"], 1", "[\"a\"], null"));
    }

    private static string Template(string type, string body) => Message.Template($"unencodable: replace\nparams:\n  value: {type}", body);
}
