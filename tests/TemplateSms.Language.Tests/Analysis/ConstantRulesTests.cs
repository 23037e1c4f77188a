using TemplateSms.Language.Analysis;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Tests.Analysis;

public class ConstantRulesTests
{
    [Theory]
    [InlineData("ACME Shop")]
    [InlineData("1234 a")]
    public void Sender_ThatTheGatewayTakes_HasNoFinding(string sender) => Assert.Empty(ConstantRules.Sender(sender, GatewaySet.Default));

    [Theory]
    [InlineData("ACM", 0, 3)]
    [InlineData("ACME-Shop", 4, 1)]
    [InlineData("ACME Shop 12", 11, 1)]
    [InlineData("12345", 0, 5)]
    [InlineData("", 0, 0)]
    public void Sender_ThatTheGatewayRefuses_IsMarkedInsideTheValue(string sender, int start, int length) =>
        Assert.Equal(new TextSpan(start, length), Assert.Single(ConstantRules.Sender(sender, GatewaySet.Default)).Span);

    [Fact]
    public void Text_PastItsRoom_IsMarkedFromThere() =>
        Assert.Equal(new TextSpan(160, 2), Assert.Single(ConstantRules.Text(new string('a', 162), TemplateEncoding.Gsm7, 1, GatewaySet.Default)).Span);

    [Fact]
    public void Text_InItsRoom_HasNoFinding()
    {
        Assert.Empty(ConstantRules.Text(new string('a', 160), TemplateEncoding.Gsm7, 1, GatewaySet.Default));
        Assert.Empty(ConstantRules.Text(new string('я', 70), TemplateEncoding.Auto, 1, GatewaySet.Default));
        Assert.Empty(ConstantRules.Text("Привет", TemplateEncoding.Ucs2, 1, GatewaySet.Default));
    }

    // One letter outside GSM-7 makes the whole text UCS-2.
    [Fact]
    public void Text_OfOneForeignLetter_IsCountedInUcs2() =>
        Assert.Equal(new TextSpan(70, 1), Assert.Single(ConstantRules.Text("я" + new string('a', 70), TemplateEncoding.Auto, 1, GatewaySet.Default)).Span);

    [Theory]
    [InlineData("", 0)]
    [InlineData("1", 0)]
    [InlineData("2", 1)]
    public void Value_OfAField_IsOneThatItTakesOrNone(string value, int findings) => Assert.Equal(findings, ConstantRules.Value(value, "ucs2", ["1"]).Count);

    [Fact]
    public void Text_OutsideGsm7_IsMarkedRunByRun() =>
        Assert.Equal(
            [new TextSpan(4, 1), new TextSpan(9, 1)],
            ConstantRules.Text("abcdêfghi…", TemplateEncoding.Gsm7, 1, GatewaySet.Default).Select(finding => finding.Span));

    [Fact]
    public void Text_WithAReserve_HasLessRoom() =>
        Assert.Equal(new TextSpan(148, 1), Assert.Single(ConstantRules.Text(new string('a', 149), TemplateEncoding.Gsm7, 1, GatewaySet.Default, reserve: 12)).Span);

    [Theory]
    [InlineData("order1029", null)]
    [InlineData("order-1029", 5)]
    [InlineData("", 0)]
    public void Tracker_IsMarkedAtItsFault(string tracker, int? start) =>
        Assert.Equal(start, ConstantRules.Tracker(tracker, GatewaySet.Default).SingleOrDefault()?.Span.Start);

    [Theory]
    [InlineData("+33 6 80 01 02 03", 0, 0)]
    [InlineData("068001020", 0, 9)]
    [InlineData("06800102x3", 8, 1)]
    [InlineData("06800102📱", 8, 2)]
    public void PhoneNumber_ThatCannotBeOne_IsMarkedAsAWholeOrAtACharacter(string number, int start, int length) =>
        Assert.Equal(length == 0 ? [] : [new TextSpan(start, length)], ConstantRules.PhoneNumber(number, Shared.PhoneRegion.France).Select(finding => finding.Span));

    [Theory]
    [InlineData("0680010203", true)]
    [InlineData("+33680010203", true)]
    [InlineData("0692000102", false)]
    [InlineData("447700900142", false)]
    [InlineData("not a number", false)]
    public void PhoneNumberOfUcs2_OfMetropolitanFrance_IsFound(string number, bool isFound) =>
        Assert.Equal(isFound, ConstantRules.PhoneNumberOfUcs2(number, Shared.PhoneRegion.France, GatewaySet.Default).Count == 1);

    [Fact]
    public void ApiKey_ThatIsEmpty_IsNone()
    {
        Assert.Empty(ConstantRules.ApiKey(""));
        Assert.DoesNotContain("4f1d2c", Assert.Single(ConstantRules.ApiKey("4f1d2c")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("6", true)]
    [InlineData("999", true)]
    [InlineData("0", false)]
    [InlineData("7", false)]
    [InlineData("-1", false)]
    [InlineData(" 1", false)]
    [InlineData("", false)]
    [InlineData("99999999999", false)]
    public void Segments_AreOneToSixOrDynamic(string segments, bool isGood) =>
        Assert.Equal(isGood, ConstantRules.Segments(segments, GatewaySet.Default).Count == 0);

    [Theory]
    [InlineData("2026-11-22 18:05", true)]
    [InlineData("2026-11-22 18:05:00", false)]
    [InlineData("2026-11-22T18:05", false)]
    [InlineData("2026-11-22 24:00", false)]
    [InlineData("2026-13-01 00:00", false)]
    [InlineData("", false)]
    public void SendTime_IsDateAndMinutes(string time, bool isGood) =>
        Assert.Equal(isGood, ConstantRules.SendTime(time).Count == 0);
}
