using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Analysis;

public class ConstantRulesTests
{
    [Theory]
    [InlineData("ACME Shop")]
    [InlineData("1234 a")]
    public void Sender_ThatTheGatewayTakes_HasNoFinding(string sender) => Assert.Empty(ConstantRules.Sender(sender));

    [Theory]
    [InlineData("ACM", 0, 3)]
    [InlineData("ACME-Shop", 4, 1)]
    [InlineData("ACME Shop 12", 11, 1)]
    [InlineData("12345", 0, 5)]
    [InlineData("", 0, 0)]
    public void Sender_ThatTheGatewayRefuses_IsMarkedInsideTheValue(string sender, int start, int length) =>
        Assert.Equal(new TextSpan(start, length), Assert.Single(ConstantRules.Sender(sender)).Span);

    [Fact]
    public void Text_PastItsRoom_IsMarkedFromThere() =>
        Assert.Equal(new TextSpan(160, 2), Assert.Single(ConstantRules.Text(new string('a', 162), TemplateEncoding.Gsm7, 1)).Span);

    [Fact]
    public void Text_InItsRoom_HasNoFinding()
    {
        Assert.Empty(ConstantRules.Text(new string('a', 160), TemplateEncoding.Gsm7, 1));
        Assert.Empty(ConstantRules.Text(new string('я', 70), TemplateEncoding.Auto, 1));
        Assert.Empty(ConstantRules.Text("Привет", TemplateEncoding.Ucs2, 1));
    }

    [Fact]
    public void Text_OutsideGsm7_IsMarkedRunByRun() =>
        Assert.Equal(
            [new TextSpan(4, 1), new TextSpan(9, 1)],
            ConstantRules.Text("abcdêfghi…", TemplateEncoding.Gsm7, 1).Select(finding => finding.Span));

    [Fact]
    public void Text_WithAReserve_HasLessRoom() =>
        Assert.Equal(new TextSpan(148, 1), Assert.Single(ConstantRules.Text(new string('a', 149), TemplateEncoding.Gsm7, 1, reserve: 12)).Span);
}
