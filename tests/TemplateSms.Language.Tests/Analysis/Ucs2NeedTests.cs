using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

public class Ucs2NeedTests
{
    private const string Russian = "Уважаемый клиент, ваш заказ готов к выдаче. Ждём вас ежедневно с девяти утра до восьми вечера.";

    [Theory]
    [InlineData("Hi {|SMS3012:😀|}!", "1 emoji, '😀' U+1F600 GRINNING FACE")]
    [InlineData("Hi {|SMS3012:👍🏽|}!", "2 emoji, the first '👍' U+1F44D THUMBS UP SIGN")]
    [InlineData("Dziękujemy, że jesteś z nami {|SMS3012:🎁|}", "1 emoji, '🎁' U+1F381 WRAPPED PRESENT")]
    [InlineData("{|SMS3012:שלום|} you", "4 Hebrew characters, the first 'ש' U+05E9 HEBREW LETTER SHIN")]
    [InlineData("{|SMS3012:Привет, как дела|}?", "13 Cyrillic characters, the first 'П' U+041F CYRILLIC CAPITAL LETTER PE")]
    [InlineData("{|SMS3012:नमस्ते|}", "6 Devanagari characters, the first 'न' U+0928 DEVANAGARI LETTER NA")]
    [InlineData("{|SMS3012:สวัสดี|}", "6 Thai characters, the first 'ส' U+0E2A THAI CHARACTER SO SUA")]
    [InlineData("{|SMS3012:مرحبا|}", "5 Arabic characters, the first 'م' U+0645 ARABIC LETTER MEEM")]
    [InlineData("{|SMS3012:你好|}", "2 Chinese characters, the first '你' U+4F60 CJK UNIFIED IDEOGRAPH-4F60")]
    [InlineData("{|SMS3012:안녕|}", "2 Hangul characters, the first '안' U+C548 HANGUL SYLLABLE AN")]
    [InlineData("{|SMS3012:Привет שלום|} 🎁", "6 Cyrillic characters, 4 Hebrew characters and 1 emoji, the first 'П' U+041F CYRILLIC CAPITAL LETTER PE")]
    [InlineData("Hi {{ if true == false }}{|SMS3012:Ж|}{{ end }}", "1 Cyrillic character, 'Ж' U+0416 CYRILLIC CAPITAL LETTER ZHE")]
    public void Text_ThatGsm7HasNoEquivalentOf_IsCountedByScript(string template, string counts) =>
        Assert.Equal(
            $"GSM-7 has no equivalent of {counts}; declare 'encoding: ucs2' (70 characters a segment instead of 160)",
            Assert.Single(Verify(template).Findings, f => f.Rule == ContentRules.NeedsUcs2).Message);

    [Theory]
    [InlineData("{0}", 2)]
    [InlineData("{0} {0}", 3)]
    [InlineData("{0} {0} {0}", 5)]
    [InlineData("---\nsegments: 1\n---\n{0}", 2)]
    public void Text_OfSeveralSegments_NamesThoseThatItNeeds(string template, int segments)
    {
        var finding = Assert.Single(Compile(template.Replace("{0}", Russian, StringComparison.Ordinal)).Findings);

        Assert.Equal(ContentRules.NeedsUcs2, finding.Rule);
        Assert.Contains($"declare 'encoding: ucs2' and 'segments: {segments}' (", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithHoles_NamesTheSegmentsOfTheLongestMessage()
    {
        var finding = Assert.Single(Compile("---\nparams:\n  name: string(20)\n---\n{{ name }}, " + new string('ж', 60)).Findings);

        Assert.EndsWith("declare 'encoding: ucs2' and 'segments: 2' (62 to 82 UTF-16 units and 12 for STOP, and 1 segment has 70)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithAHoleWithoutABound_NamesTheSegmentsOfTheShortestMessage() =>
        Assert.EndsWith(
            "declare 'encoding: ucs2' and 'segments: 2' (at least 75 UTF-16 units and 12 for STOP, and 1 segment has 70)",
            Assert.Single(Compile("---\nparams:\n  name: string\n---\n{{ name }}" + new string('ж', 75)).Findings).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Text_ThatFitsInNoSegments_SaysSo() =>
        Assert.EndsWith(
            "even with 'encoding: ucs2' the message does not fit: it needs 7 segments, and 6 are the most",
            Assert.Single(Compile(new string('ж', 403)).Findings).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Text_OfAMarketingMessage_CountsTheStopText() =>
        Assert.Contains("'segments: 2'", Assert.Single(Compile("---\nkind: marketing\n---\n" + new string('ж', 60)).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_OfAnIncludedTemplate_IsOneFindingAtTheStatement()
    {
        var file = new TemplateFile("a.smstpl", "Hi {{ include 'b' }}") { Includes = new[] { new TemplateFile("b.smstpl", "Привет – ê") } };

        Assert.Equal(ContentRules.NeedsUcs2, Assert.Single(TemplateCompiler.Compile(file).Findings).Rule);
    }

    [Theory]
    [InlineData("---\nencoding: ucs2\n---\nПривет")]
    [InlineData("---\nencoding: auto\n---\nПривет")]
    [InlineData("Hi {|SMS3004:ê|}")]
    [InlineData("Hi {|SMS3004:…|}")]
    public void Text_ThatCanBeSent_DoesNotTrigger(string template) => Verify(template);

    [Fact]
    public void Text_ThatNeedsUcs2_HasNoProof()
    {
        var compiled = Compile(Russian);

        Assert.Null(compiled.Proof);
        Assert.Null(compiled.SendableProof);
        Assert.True(compiled.CanEmit);
    }

    [Theory]
    [InlineData("Voilê")]
    [InlineData("---\nsender: 1\n---\nHi")]
    public void Template_WithAnError_HasNoProofToShow(string template) => Assert.Null(Compile(template).SendableProof);

    [Fact]
    public void Message_ThatNeverFits_HasNoProofToShow() => Assert.Null(Compile(new string('a', 161)).SendableProof);

    private static CompiledTemplate Compile(string template) => TemplateCompiler.Compile(new TemplateFile("test.smstpl", template));
}
