namespace TemplateSms.Language.Tests.Binding;

/// <summary>Values that Scriban tells from others of their type: what 'capture' gives, elements of a text, literals beside another type.</summary>
public class OriginTests
{
    private const string Capture = "{{ name; nick; n; p; pn; tags[0]; capture c }}ab{{ end }}";

    private static readonly string[] _parameters =
        ["name: string(9)", "nick: string(9)?", "n: int(0..9)", "p: decimal(0..9.99)", "pn: decimal(0..9.99)?", "tags: list(string(5), 3)"];

    [Theory]
    [InlineData("{|SMS2003:c + nick|}")]
    [InlineData("{|SMS2003:null + c|}")]
    [InlineData("{|SMS2003:c + c|}")]
    [InlineData("{|SMS2003:1 + c|}")]
    [InlineData("{|SMS2003:c * 2|}")]
    [InlineData("{|SMS2003:c < c|}")]
    [InlineData("{|SMS2003:nick < c|}")]
    [InlineData("d = c; {|SMS2003:d + 1|}")]
    [InlineData("{|SMS2003:(nick ?? c) + 1|}")]
    [InlineData("{|SMS2003:(n > 1 ? c : 'x') + 1|}")]
    [InlineData("d = c; d.{|SMS2003:size|}")]
    [InlineData("if n > 1; c = 'x'; end; c.{|SMS2003:size|}")]
    [InlineData("c = 'x'; for i in tags; {|SMS2003:c + 1|}; capture c; i; end; end")]
    [InlineData("c = 'x'; for i in tags; capture c; i; end; if n > 1; break; end; c = 'y'; end; c.{|SMS2003:size|}")]
    [InlineData("for i in {|SMS2003:c|}; i; end")]
    [InlineData("{|SMS2004:c|} | object.default 'z'")]
    [InlineData("tags | array.contains {|SMS2004:c|}")]
    public void Capture_WhereItIsNoStringInScriban_IsMarked(string body) => Sample.Find(Capture + $"{{{{ {body} }}}}", _parameters);

    [Theory]
    [InlineData("c + 'x'; name + c; 'x' + c + 'y' + 1")]
    [InlineData("c += 'x'; c.size")]
    [InlineData("c = 'x'; c.size; c + nick; for i in c; i; end")]
    [InlineData("d = c | string.append ''; d.size; d + 1")]
    [InlineData("c == 'ab'; c != nick; c < name; case c; when 'ab'; 'y'; end")]
    [InlineData("nick ?? c; n > 1 ? c : 'x'; nick | object.default c; $'{c}'; c | string.upcase")]
    [InlineData("if n > 1; c = 'x'; else; c = 'y'; end; c.size")]
    public void Capture_WhereItIsLikeAString_IsBound(string body) => Sample.Bind(Capture + $"{{{{ {body} }}}}", _parameters);

    [Theory]
    [InlineData("for ch in name; ch.{|SMS2003:size|}; end", "An element of a text has no 'size' in Scriban; use 'string.size'")]
    [InlineData("for ch in name; for x in {|SMS2003:ch|}; x; end; end", "'for' walks the characters of a text, and an element of a text is none in Scriban; make a text of it with 'string.append'")]
    [InlineData("x = ''; for ch in name; x = ch; end; x.{|SMS2003:size|}", "An element of a text has no 'size' in Scriban; use 'string.size'")]
    [InlineData("for ch in name; tags | array.contains {|SMS2004:ch|}; end", "'array.contains' finds no text that is an element of a text, as Scriban does not; make a text of it with 'string.append'")]
    public void Character_WhereItIsNoStringInScriban_IsMarked(string body, string message) =>
        Assert.Equal(message, Sample.Find(Capture + $"{{{{ {body} }}}}", _parameters).Message);

    [Theory]
    [InlineData("for ch in 'ab'; ch + ch; ch * 2; ch < 'b'; ch == 'A'; ch | string.size; ch + 1; end")]
    [InlineData("x = ''; for ch in name; x = x + ch; end; x.size")]
    public void Character_WhereItIsLikeAString_IsBound(string body) => Sample.Bind(Capture + $"{{{{ {body} }}}}", _parameters);

    [Theory]
    [InlineData("{|SMS2003:(pn ?? 7)|} // 2")]
    [InlineData("{|SMS2003:(pn ?? 7)|} / 3")]
    [InlineData("{|SMS2003:(pn ?? 0.1)|} * 3")]
    [InlineData("0.2 + {|SMS2003:(pn ?? 0.1)|}")]
    [InlineData("{|SMS2003:(pn ?? 7)|} * 1.1")]
    [InlineData("{|SMS2003:(n > 1 ? 7 : p)|} // 2")]
    [InlineData("{|SMS2003:(pn | object.default 7)|} // 2")]
    [InlineData("x = pn ?? 7; {|SMS2003:x|} // 2")]
    [InlineData("{|SMS2003:((pn ?? 6) + 1)|} // 2")]
    [InlineData("math.times {|SMS2003:(pn ?? 0.1)|} 3")]
    [InlineData("(pn ?? 7) | math.format {|SMS2004:'D3'|}")]
    [InlineData("{|SMS2003:(pn ?? 2.675)|} | math.format 'N2'")]
    public void Literal_ThatScribanComputesWithAsItIs_IsMarked(string body) => Sample.Find(Capture + $"{{{{ c; {body} }}}}", _parameters);

    [Theory]
    [InlineData("(pn ?? 7) + 1; (pn ?? 7) * 3; (pn ?? 7) % 3; -(pn ?? 7)")]
    [InlineData("(pn ?? 7) // p; (pn ?? 0.1) + p; (pn ?? 7m) // 2; (pn ?? 0.1m) * 3; ((pn ?? 7) + p) // 2")]
    [InlineData("pn ?? 0.1; (pn ?? 7) | math.format 'N2'; (pn ?? 7) | math.divided_by 2; math.round (pn ?? 7.5)")]
    public void Literal_ThatIsTheSameEitherWay_IsBound(string body) => Sample.Bind(Capture + $"{{{{ c; {body} }}}}", _parameters);

    [Fact]
    public void Capture_IntoANumber_IsMarkedByItsType() => Assert.Contains(
        "cannot hold together, string among them",
        Sample.Find("{{ x = 1; if n > 1; capture {|SMS2003:x|} }}a{{ end; end; x }}", "n: int(0..9)").Message,
        StringComparison.Ordinal);
}
