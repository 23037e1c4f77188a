using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Tests.Files;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Alternatives;

/// <summary>The binding and the proof of a message with several texts.</summary>
public sealed class AlternativeProofTests
{
    private const string Head = "---\nunencodable: replace\nparams:\n  name: string(9)\n  note: string\n---\n";

    [Fact]
    public void Parameter_ThatOnlyAnEarlierTextPrints_MayBeUnbounded() => CompilerVerifier.Verify(Head + "Hi {{ name }} {{ note }}\n--- or\nHi {{ name }}");

    [Fact]
    public void LastText_HasToFit() => CompilerVerifier.Verify(Head + "Hi {{ name }}{{ note }}\n--- or\nHi {{ {|SMS3003:note|} }}");

    [Fact]
    public void LastText_ThatMayOverflow_IsReportedAlone()
    {
        var text = new string('a', 150);

        CompilerVerifier.VerifyLifted($"---\nunencodable: replace\nparams:\n  name: string(20)\n  id: int(1..9)\n---\n{text}{{{{ name }}}}{{{{ id }}}}\n--- or\n{text}{{{{ {{|SMS3002:name|}} }}}}");
    }

    [Theory]
    [InlineData("{{ x = 1 }}{{ x }} {{ note }}\n--- or\n{{ {|SMS2001:x|} }} {{ name }}")]
    [InlineData("{{ x = 1 }}{{ x }} {{ note }}\n--- or\n{{ x = 'a' }}{{ x | string.upcase }} {{ name }}")]
    public void Local_BelongsToItsText(string body) => CompilerVerifier.Verify(Head + body);

    [Fact]
    public void Parameter_ThatAnyTextUses_IsUsed() =>
        CompilerVerifier.Verify("---\nunencodable: replace\nparams:\n  name: string(160)\n  {|SMS2005:id|}: int(1..9)\n---\n{{ name }}\n--- or\nHi");

    [Theory]
    [InlineData("string(9)", "replace", "Hi {{ name }}\n--- or\n{|SMS3022:Hi|}")]
    [InlineData("string(9)", "transliterate", "Hi {{ name }}\n--- or\nHi")]
    [InlineData("string(9, gsm7)", "reject", "Hi {{ name }}\n--- or\n{|SMS3022:Hi|}")]
    [InlineData("string(9)", "reject", "Hi {{ name }}\n--- or\nHi")]
    [InlineData("string(9, gsm7)", "reject", "Hi {{ name }}\n--- or\n{|SMS3022:Hello|}\n--- or\n{|SMS3022:Hi|}")]
    [InlineData("string(9, digits)", "reject", "Hi {{ 7 / (name | string.to_int) }}\n--- or\nHi")]
    [InlineData("string(159, gsm7)", "reject", "Hi {{ name }}\n--- or\nHi")]
    [InlineData("string", "replace", "Hi {{ name }}\n--- or\nHi")]
    public void Text_AfterOneThatAlwaysFits_IsNeverTaken(string type, string unencodable, string body) =>
        CompilerVerifier.VerifyLifted($"---\nunencodable: {unencodable}\nparams:\n  name: {type}\n---\n{body}");

    // Half a surrogate pair is refused, and a recipient in France gets no UCS-2.
    [Theory]
    [InlineData("ucs2", "string(9)", "Hi {{ name }}\n--- or\nHi")]
    [InlineData("ucs2", "string(9, ascii)", "Hi {{ name }}\n--- or\n{|SMS3022:Hi|}")]
    [InlineData("auto", "string(9)", "Hi {{ name }}\n--- or\nHi")]
    [InlineData("auto", "string(9, gsm7)", "Hi {{ name }}\n--- or\n{|SMS3022:Hi|}")]
    public void Text_InAnotherAlphabet_IsNeverTakenWhereTheOneBeforeFitsInAll(string encoding, string type, string body) =>
        CompilerVerifier.Verify($"---\nencoding: {encoding}\nparams:\n  name: {type}\n---\n{body}");

    [Fact]
    public void Text_ThatNeverFits_IsReported()
    {
        CompilerVerifier.VerifyLifted($"{{|SMS3023:{new string('a', 161)}|}}\n--- or\nHi");
        CompilerVerifier.VerifyLifted($"{new string('a', 160)}\n--- or\n{{|SMS3022:Hi|}}");
        // With the STOP text it does not.
        CompilerVerifier.Verify($"{{|SMS3023:{new string('a', 149)}|}}\n--- or\nHi");
    }

    [Fact]
    public void Hole_ThatMayLeaveTheAlphabet_IsReportedOnce() =>
        CompilerVerifier.Verify("---\nparams:\n  name: string(9)\n  shop: string(9)\n---\nHi {{ name }} of {{ shop }}\n--- or\nHi {{ {|SMS3005:shop|} }}");

    [Fact]
    public void Hole_OfAnEarlierText_TellsThatTheShorterOneIsTaken()
    {
        var compiled = CompilerVerifier.Verify("---\nparams:\n  name: string(9)\n---\nHi {{ {|SMS3005:name|} }}\n--- or\nHi");

        Assert.Contains("and the shorter text is taken on those", compiled.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_OutsideTheAlphabet_AreReportedInEveryText()
    {
        CompilerVerifier.Verify("H{|SMS3004:ê|}llo\n--- or\n{|SMS3022:Hi {|SMS3004:ê|}|}");
        CompilerVerifier.Verify("Hi {|SMS3012:Привет|}\n--- or\nHi");
        CompilerVerifier.Verify("---\nencoding: auto\n---\nH{|SMS3006:ê|}llo\n--- or\n{|SMS3022:Hi|}");
    }

    [Fact]
    public void Proof_OfAMessage_IsThatOfEachTextWhereItIsTaken()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", Head + "Hello {{ name }}{{ note }}\n--- or\nHi {{ name }}"));

        Assert.Equal("GSM-7, 1 segment, 3 to 148 of 160 septets and 12 for STOP", Assert.Single(MessageSummary.Of(compiled.Alternatives)).ToString());
        Assert.Equal((3L, 12L), (compiled.Proof!.Gsm7!.Units.Least, compiled.Proof.Gsm7.Units.Most));
        Assert.Equal(["taken where it fits", "otherwise"], compiled.Alternatives.Select(text => text.Role));
    }

    [Fact]
    public void Template_WithOneText_HasNoAlternatives()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("test.smstpl", "Hi"));

        Assert.Empty(compiled.Alternatives);
        Assert.Empty(compiled.Model.Earlier);
        Assert.Same(compiled.Model, Assert.Single(compiled.Model.Texts));
    }

    [Fact]
    public void Include_OfATemplateWithSeveralTexts_IsAnError()
    {
        var texts = new Texts().With("footer.smstpl", "A\n--- or\nB").With("order.smstpl", "Hi {{ include 'footer' }}");

        Assert.Equal("SMS2020 6-22", texts.FindingsIn("order.smstpl"));
    }

    [Fact]
    public void Variant_HasTextsOfItsOwn()
    {
        var texts = new Texts()
            .With("order.smstpl", "---\nparams:\n  name: string(200, gsm7)\n---\nHello {{ name }}\n--- or\nHello")
            .With("order.fr.smstpl", "Bonjour {{ name }}\n--- or\nSalut {{ name }}\n--- or\nSalut");

        Assert.Equal("", texts.AllFindingsIn("order.smstpl") + texts.AllFindingsIn("order.fr.smstpl"));
        Assert.Equal((2, 3), (texts.Compile("order.smstpl").Alternatives.Count, texts.Compile("order.fr.smstpl").Alternatives.Count));
    }

    [Fact]
    public void Parameter_ThatAnEarlierTextOfTheBasePrints_IsMissedInAVariant()
    {
        var texts = new Texts()
            .With("order.smstpl", "---\nparams:\n  name: string(200, gsm7)\n---\nHello {{ name }}\n--- or\nHello")
            .With("order.fr.smstpl", "Bonjour");

        Assert.Equal("SMS2038 0-7", texts.AllFindingsIn("order.fr.smstpl"));
    }
}
