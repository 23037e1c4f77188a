using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Tests.Fixes;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Characters that nobody sees: they turn or hide a part of a template, or go out with the message.</summary>
public class HiddenCharacterTests
{
    private const string Ucs2 = "---\nencoding: ucs2\n---\n";

    [Theory]
    [InlineData("{{ # {|SMS3018:\u202e|} }}Hi", "U+202E RIGHT-TO-LEFT OVERRIDE, which changes the order in which the text around it is shown")]
    [InlineData("{{ # {|SMS3018:\u200b|} }}Hi", "U+200B ZERO WIDTH SPACE;")]
    [InlineData("{{ '{|SMS3018:\u2066|}a' | string.size }}Hi", "U+2066 LEFT-TO-RIGHT ISOLATE, which")]
    [InlineData("---\nsummary: An {|SMS3018:\u202e|}order\n---\nHi", "U+202E")]
    [InlineData("---\n# {|SMS3018:\u2067|}\nsender: ACME\n---\nHi", "U+2067")]
    [InlineData("---\nsummary: An {|SMS3018:\U000E0041|}order\n---\nHi", "U+E0041 TAG LATIN CAPITAL LETTER A")]
    [InlineData(Ucs2 + "Hi {|SMS3018:\u202e|}eoZ", "U+202E")]
    [InlineData(Ucs2 + "Code {|SMS3018:\u2066|}1234", "U+2066")]
    [InlineData(Ucs2 + "Hi\u00a0{|SMS3018:\u200b|}Zoe", "U+200B")]
    [InlineData(Ucs2 + "Hi {|SMS3018:\U000E0041|}Zoe", "U+E0041")]
    [InlineData(Ucs2 + "Hi {|SMS3018:\u200f|}Zoe", "U+200F")]
    [InlineData(Ucs2 + "Hi {|SMS3018:\u200d|}Zoe", "U+200D")]
    [InlineData(Ucs2 + "Stra{|SMS3018:\u00ad|}ße", "U+00AD SOFT HYPHEN")]
    [InlineData(Ucs2 + "a{|SMS3018:\ufe0f|}", "U+FE0F")]
    [InlineData(Ucs2 + "a{|SMS3018:\u2060|}b", "U+2060 WORD JOINER")]
    [InlineData(Ucs2 + "a{|SMS3018:\u3164|}b", "U+3164 HANGUL FILLER")]
    [InlineData(Ucs2 + "a{|SMS3018:\u001b|}b", "U+001B")]
    [InlineData("---\nencoding: auto\n---\nПривет{|SMS3018:\u200b|}", "U+200B")]
    public void Character_ThatNobodySees_IsAWarning(string template, string named)
    {
        var finding = Assert.Single(Verify(template).Findings);

        Assert.StartsWith($"Nobody sees {named}", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("; remove it", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Family: \U0001F468\u200d\U0001F469\u200d\U0001F467, heart \u2764\ufe0f, \U0001F3C3\U0001F3FD\u200d\u2640\ufe0f")]
    [InlineData("Press 1\ufe0f\u20e3 or #\ufe0f\u20e3")]
    [InlineData("England \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F won")]
    [InlineData("می\u200cخواهم سفارش شما")]
    [InlineData("क्\u200dष")]
    [InlineData("สวัสดี\u200bครับ")]
    [InlineData("ההזמנה \u200f#12\u200f מוכנה")]
    [InlineData("شكرا \u2068Zoe\u2069!")]
    [InlineData("\u202bשלום\u202c")]
    [InlineData("Hi \u2068{{ 1 + 1 }}\u2069, welcome")]
    [InlineData("葛\U000E0100城市")]
    [InlineData("\u0600١٢")]
    [InlineData("ສະບາຍ\u200bດີ")]
    [InlineData("བོད\u200bཡིག")]
    [InlineData("မြန်\u200bမာ")]
    [InlineData("ខ្មែរ\u200bភាសា")]
    [InlineData("\u1980\u200b\u1a20")]
    [InlineData("ここ\u200b你好")]
    [InlineData("ש\u200dש")]
    [InlineData("\uabc0\u200c\uabc1")]
    [InlineData("\ufe8e\u200c\ufe8e")]
    [InlineData("\U00010A10\u200d\U00010A11")]
    [InlineData("\u1820\u180b\u18aa\u180f")]
    [InlineData("\u1100\u1160 \u115f\u1161")]
    public void Character_ThatAScriptOrAnEmojiNeeds_IsSilent(string text) => Verify(Ucs2 + text);

    [Theory]
    [InlineData("a{|SMS3018:\u200b|}\u0e01")]
    [InlineData("\u0e01{|SMS3018:\u200b|}a")]
    [InlineData("\u2764{|SMS3018:\u200d|}a")]
    [InlineData("a{|SMS3018:\u200d|}\u2764")]
    [InlineData("1{|SMS3018:\u200c|}2")]
    [InlineData("a{|SMS3018:\u180b|}")]
    [InlineData("a{|SMS3018:\u115f|}b")]
    [InlineData("{|SMS3018:\u1160|}")]
    public void Character_WithNothingAroundThatNeedsIt_IsAWarning(string text) => Verify(Ucs2 + text);

    [Theory]
    [InlineData("Hi {|SMS3018:\u2068|}\n{{ 1 + 1 }}")]
    [InlineData("Hi {|SMS3018:\u2068|}Zoe")]
    [InlineData("Hi {{ 1 + 1 }}{|SMS3018:\u2069|}")]
    [InlineData("{|SMS3018:\u202a|}{{ 1 + 1 }}{|SMS3018:\u2069|}")]
    public void Isolate_WithoutItsPairOnTheLine_IsAWarning(string text) => Verify(Ucs2 + text);

    [Theory]
    [InlineData("\U0001F3F4\U000E0067")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E0067\U000E0067\U000E0067\U000E0067\U000E007F")]
    public void Tags_ThatAreNoFlag_AreWarnings(string text)
    {
        var findings = TemplateCompiler.Compile(new TemplateFile("test.smstpl", Ucs2 + text)).Findings;

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal("SMS3018", finding.Rule.Id));
    }

    [Fact]
    public void Character_InGsm7Text_IsToldByTheRuleOfTheAlphabetAlone() => Verify("Hi{|SMS3004:\u200b|}Zoe");

    [Fact]
    public void Fix_OfACharacter_RemovesAllItsPlaces()
    {
        Assert.Equal(Ucs2 + "{{ # a }}Hi Zoe", Fixing.Apply(Ucs2 + "{{ # \u202ea }}Hi \u202eZoe", FixKey.RemoveHidden));
        Assert.Equal(Ucs2 + "Hi \u202eZoe", Fixing.ApplyAll(Ucs2 + "Hi \u202eZoe", FixKey.ReplaceCharacters));
    }
}
