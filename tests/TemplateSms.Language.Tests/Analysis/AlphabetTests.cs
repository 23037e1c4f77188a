using TemplateSms.Language.Collections;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

public class AlphabetTests
{
    [Theory]
    [InlineData("Voil{|SMS3004:ê|}", "'ê' U+00EA LATIN SMALL LETTER E WITH CIRCUMFLEX (use 'e')")]
    [InlineData("Ok {|SMS3004:“|}yes{|SMS3004:”|}", null)]
    [InlineData("Wait{|SMS3004:…|}", "'…' U+2026 HORIZONTAL ELLIPSIS (use '...')")]
    [InlineData("10{|SMS3004:\u00a0|}EUR", "U+00A0 NO-BREAK SPACE (use ' ')")]
    [InlineData("cafe{|SMS3004:\u0302|}", "U+0302 COMBINING CIRCUMFLEX ACCENT (leave it out)")]
    [InlineData("{|SMS3004:\t|}x", "U+0009 (use ' ')")]
    [InlineData("a\r\nb{|SMS3004:ç|}\r\n", "'ç' U+00E7 LATIN SMALL LETTER C WITH CEDILLA (use 'c')")]
    [InlineData("---\r\nsender: ACME\r\n---\r\nligne 1\r\nc{|SMS3004:œ|}ur\r\n", "'œ' U+0153 LATIN SMALL LIGATURE OE (use 'oe')")]
    [InlineData("{%{a{|SMS3004:ç|}b}%}", "'ç' U+00E7 LATIN SMALL LETTER C WITH CEDILLA (use 'c')")]
    [InlineData("{{ if true == false }}{|SMS3004:ç|}{{ end }}", "'ç' U+00E7 LATIN SMALL LETTER C WITH CEDILLA (use 'c')")]
    [InlineData("{|SMS3004:`|}x", "'`' U+0060 GRAVE ACCENT (use ''')")]
    public void Text_OutsideGsm7_IsMarkedAndNamed(string template, string? characters)
    {
        var findings = Verify(template).Findings;

        if (characters is not null)
            Assert.StartsWith($"Outside the GSM-7 alphabet: {characters}. Replace it", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OutsideGsm7_CanStillBeEmitted() => Assert.True(Verify("Voil{|SMS3004:ê|}").CanEmit);

    [Theory]
    [InlineData("encoding: ucs2")]
    [InlineData("encoding: auto")]
    public void Text_InAnotherScript_IsFineWhereUcs2IsMeant(string setting) => Verify($"---\n{setting}\n---\nПривет");

    [Theory]
    [InlineData("Hi {{ {|SMS3005:name|} }}, {{ other }}")]
    [InlineData("Hi {{ {|SMS3005:name | string.upcase|} }}, {{ other }}")]
    [InlineData("Hi {{ if n > 1 }}{{ {|SMS3005:name|} }}{{ end }}{{ other }}")]
    [InlineData("Hi {{ n }}{{ {|SMS3005:'<' + name + '>'|} }}{{ other }}")]
    [InlineData("Hi {{ capture x }}{{ {|SMS3005:name|} }}{{ end }}{{ x }}{{ other }}")]
    [InlineData("Hi {{ x = name }}{{ {|SMS3005:x|} }}{{ other }}")]
    public void Hole_ThatMayLeaveGsm7_IsReportedOnceATemplate(string body) =>
        Verify("---\nparams:\n  name: string(20)\n  other: string(9)\n  n: int(1..9)\n---\n" + body + "{{ if n == 1 }}{{ end }}");

    [Theory]
    [InlineData("unencodable: replace", "string(20)")]
    [InlineData("unencodable: transliterate", "string(20)")]
    [InlineData("unencodable: reject", "string(20)")]
    [InlineData("encoding: auto", "string(20)")]
    [InlineData("encoding: ucs2", "string(20)")]
    [InlineData("segments: 1", "string(20, gsm7)")]
    [InlineData("segments: 1", "string(20, alnum)")]
    [InlineData("segments: 1", "string(20, digits)")]
    [InlineData("segments: 1", "int")]
    [InlineData("segments: 1", "date")]
    [InlineData("segments: 1", "enum(small|large)")]
    public void Hole_WhoseCharactersAreDecided_IsFine(string setting, string type) =>
        Verify($"---\n{setting}\nparams:\n  name: {type}\n---\n{{{{ name }}}}");

    [Fact]
    public void Hole_ChosenForTheFolder_IsFine() =>
        Verify("---\nparams:\n  name: string(20)\n---\n{{ name }}", "a.smstpl", new KeyValue("unencodable", "replace"));

    [Fact]
    public void Auto_TurnedIntoUcs2ByOneCharacter_IsAWarning() =>
        Assert.Equal(
            "'…' U+2026 HORIZONTAL ELLIPSIS (use '...') makes the whole message UCS-2: 70 characters a segment instead of 160",
            Assert.Single(Verify("---\nencoding: auto\n---\nWait{|SMS3006:…|} and see…").Findings).Message);

    [Theory]
    [InlineData("Wait and see...")]
    [InlineData("Пожалуйста…")]
    [InlineData("😀 Wait…")]
    public void Auto_InOneAlphabetOnPurpose_IsFine(string text) => Verify("---\nencoding: auto\n---\n" + text);

    [Theory]
    [InlineData("{{ x = 'Hi ' + shop; x }}")]
    [InlineData("{{ capture x }}Hi {{ shop }}{{ end }}{{ x }}")]
    [InlineData("{{ x = shop; if shop == 'a'; x = 'b'; end; x }}")]
    public void Local_ThatHoldsGsm7Only_NeedsNoChoice(string body) =>
        Verify($"---\nparams:\n  shop: string(20, gsm7)\n---\n{body}");
}
