using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Tests.Analysis;

public class ArgumentRulesTests
{
    [Theory]
    [InlineData(TemplateEncoding.Gsm7, "12€4", null)]
    [InlineData(TemplateEncoding.Gsm7, "12€45", 4)]
    [InlineData(TemplateEncoding.Gsm7, "1234€", 4)]
    [InlineData(TemplateEncoding.Gsm7, "…12", null)]
    [InlineData(TemplateEncoding.Gsm7, "…123", 3)]
    [InlineData(TemplateEncoding.Gsm7, "1234🚀", null)]
    [InlineData(TemplateEncoding.Ucs2, "12€45", null)]
    [InlineData(TemplateEncoding.Ucs2, "1234🚀", 4)]
    [InlineData(TemplateEncoding.Auto, "12€4🚀", 4)]
    [InlineData(TemplateEncoding.Auto, "€€1", null)]
    [InlineData(TemplateEncoding.Auto, "€€€", 2)]
    public void Text_OverItsCost_IsMarkedFromWhereItIsOver(TemplateEncoding encoding, string text, int? start)
    {
        var finding = Check("string(5)", encoding).Text(text, Type("string(5)"));

        Assert.Equal(start, finding?.Span.Start);
        Assert.Equal(text.Length, finding?.Span.End ?? text.Length);
    }

    [Theory]
    [InlineData("string(5, truncate)", "123456", "SMS4009")]
    [InlineData("string(5)", "123456", "SMS4008")]
    [InlineData("string(2..5)", "1", "SMS4008")]
    [InlineData("string(5, digits)", "x", "SMS4008")]
    [InlineData("int(1..5)", "123456", null)]
    public void Text_OutsideItsBound_HasTheRuleOfWhatHappens(string type, string text, string? id) =>
        Assert.Equal(id, Check(type, TemplateEncoding.Gsm7).Text(text, Type(type))?.Rule.Id);

    [Fact]
    public void Text_OutsideItsAlphabet_IsMarkedAtTheCharacter() =>
        Assert.Equal(new TextSpan(1, 2), Check("string(ascii)", TemplateEncoding.Gsm7).Text("a🚀b", Type("string(ascii)"))!.Span);

    [Theory]
    [InlineData("int(1..5)", 1, false)]
    [InlineData("int(1..5)", 6, true)]
    [InlineData("int", 6, false)]
    [InlineData("string(5)", 6, false)]
    [InlineData("decimal(0..5)", 5.0, false)]
    [InlineData("decimal(0..5)", 4.5, true)]
    [InlineData("decimal(0..5.0)", 4.5, false)]
    public void Number_IsHeldAgainstItsRangeAndScale(string type, double number, bool isOutside) =>
        Assert.Equal(isOutside, Check(type, TemplateEncoding.Gsm7).Number((decimal)number, Type(type)) is not null);

    [Theory]
    [InlineData("list(int, 2)", 2, false)]
    [InlineData("list(int, 2)", 3, true)]
    [InlineData("list(int)", 3, false)]
    public void Count_IsHeldAgainstTheMost(string type, int count, bool isOutside) =>
        Assert.Equal(isOutside, Check(type, TemplateEncoding.Gsm7).Count(count, Type(type)) is not null);

    private static ArgumentRules Check(string type, TemplateEncoding encoding) => new("value", type, encoding);

    private static TemplateType Type(string type) => TypeText.Read(type, TemplateEncoding.Gsm7, out _);
}
