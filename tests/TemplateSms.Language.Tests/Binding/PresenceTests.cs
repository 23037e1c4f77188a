namespace TemplateSms.Language.Tests.Binding;

/// <summary>Where nothing has found that a value is there, or it may be another by then, its null is refused as before.</summary>
public class PresenceTests
{
    private static readonly string[] _parameters = ["at: date?", "on: date?", "vip: bool", "tags: list(string(5), 3)", "days: list(date?, 3)"];

    [Theory]
    [InlineData("{{ if at }}{{ end }}{{ at.{|SMS2003:year|} }}")]
    [InlineData("{{ if at }}{{ else }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at == null }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at || vip }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if !(at || vip) }}{{ else if at.{|SMS2003:year|} > 1 }}{{ end }}")]
    [InlineData("{{ if at }}{{ at = on }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at }}{{ for t in tags }}{{ at.{|SMS2003:year|} }}{{ at = on }}{{ end }}{{ end }}")]
    [InlineData("{{ if at }}{{ for t in tags }}{{ at = on }}{{ end }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at }}{{ if vip }}{{ at = on }}{{ end }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at }}{{ for at in days }}{{ at.{|SMS2003:year|} }}{{ end }}{{ end }}")]
    [InlineData("{{ (at ? 1 : 0) + at.{|SMS2003:year|} }}")]
    [InlineData("{{ if at == on }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at > on || vip }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at > on }}{{ else }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ case at }}{{ when null }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    [InlineData("{{ if at != on }}{{ at.{|SMS2003:year|} }}{{ end }}")]
    public void Value_NotFoundPresent_IsRefused(string body) =>
        Assert.Equal(
            "'at' may be null, and null has no 'year'; test it with 'if', or write '?.'",
            Sample.Find(body + "{{ on; vip; tags; for d in days; d; end }}", _parameters).Message);

    [Theory]
    [InlineData("{{ {|SMS2003:-n|} }}", "'-' takes a number, and 'n' may be null; test it with 'if', or give another value with '??'")]
    [InlineData("{{ {|SMS2003:+n|} }}", "'+' takes a number, and 'n' may be null; test it with 'if', or give another value with '??'")]
    [InlineData("{{ {|SMS2003:l|}[0] }}", "'l' may be null, and null has no elements; test it with 'if', or use 'array.first' or 'array.last'")]
    [InlineData("{{ l | array.limit {|SMS2004:2147483648|} | array.size }}", "'array.limit' takes a whole number of 32 bits as 'count'")]
    [InlineData("{{ 'a' | string.slice {|SMS2004:(-2147483649)|} }}", "'string.slice' takes a whole number of 32 bits as 'start'")]
    public void Operand_ThatScribanRefuses_IsRefused(string body, string message) =>
        Assert.Equal(message, Sample.Find(body + "{{ n ?? 0; l | array.size }}", "n: int(0..9)?", "l: list(int(0..9), 3)?").Message);
}
