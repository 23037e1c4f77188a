using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Sms;

/// <summary>Letters of GSM-7 that a text has in parts: counted whole, and shown where they are written.</summary>
public class ComposedTextTests
{
    [Theory]
    [InlineData("Jose\u0301, \u212a e\u0302", "José, K e\u0302")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Text_IsComposed(string written, string composed) => Assert.Equal(composed, ComposedText.Of(written, TemplateEncoding.Auto));

    [Fact]
    public void Span_IsThatOfTheWrittenText()
    {
        var text = new ComposedText("e\u0301e\u0301x\u212ay", TemplateEncoding.Gsm7);

        Assert.Equal("ééxKy", text.Text);
        Assert.Equal(new TextSpan(0, 2), text.Written(new TextSpan(0, 1)));
        Assert.Equal(new TextSpan(2, 3), text.Written(new TextSpan(1, 2)));
        Assert.Equal(new TextSpan(6, 1), text.Written(new TextSpan(4, 1)));
        Assert.Equal(new TextSpan(7, 0), text.Written(new TextSpan(5, 0)));
    }

    [Theory]
    [InlineData(160, 0)]
    [InlineData(161, 1)]
    public void ConstantText_IsCountedComposed(int letters, int findings)
    {
        var found = ConstantRules.Text(Repeated("e\u0301", letters), TemplateEncoding.Gsm7, segments: 1, GatewaySet.Default);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(new TextSpan(320, 2), finding.Span));
    }

    [Fact]
    public void ConstantArgument_IsCountedComposed()
    {
        var rules = new ArgumentRules("name", "string(2, gsm7)", TemplateEncoding.Auto);
        var type = TypeText.Read("string(2, gsm7)", TemplateEncoding.Auto, out _);

        Assert.Null(rules.Text("e\u0301n\u0303", type));
        Assert.Equal(new TextSpan(4, 1), rules.Text("e\u0301n\u0303x", type)!.Span);
        Assert.Equal(new TextSpan(3, 1), rules.Part("e\u0301o\u0301", type)!.Span);
    }

    [Theory]
    [InlineData("gsm7", 19L)]
    [InlineData("auto", 19L)]
    [InlineData("ucs2", 21L)]
    public void OwnText_IsProvedAsItIsSent(string encoding, long units)
    {
        var proof = Verify($"---\nencoding: {encoding}\n---\nRe\u0301servation annule\u0301e").Proof!;
        var proved = encoding == "ucs2" ? proof.Ucs2! : proof.Gsm7!;

        Assert.Equal((units, units), (proved.Units.Least, proved.Units.Most));
    }

    [Fact]
    public void OwnText_ThatIsTooLong_IsMarkedWhereItIsWritten() =>
        Verify(Repeated("e\u0301", 160) + "{|SMS3001:e\u0301e\u0301|}");

    [Fact]
    public void OwnText_WithOtherCharacters_IsMarkedWhereTheyAreWritten() => Verify("Re\u0301servation{|SMS3004:’|} re\u0301{|SMS3004:ê|}e\u0301");

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
