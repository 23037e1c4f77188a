using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Binding;

public class OperatorTests
{
    private static readonly string[] _parameters =
    [
        "name: string(20)", "nick: string(20)?", "count: int(0..9)", "price: decimal(0..9.99)", "day: date", "vip: bool", "size: enum(small|large)",
        "tags: list(string(5), 3)",
    ];

    private const string UsesAll = "{{ name; nick; count; price; day; vip; size; for t in tags; t; end }}";

    [Theory]
    [InlineData("{|SMS2003:name == count|}", "'==' cannot compare string with int")]
    [InlineData("{|SMS2003:day < count|}", "'<' cannot compare date with int")]
    [InlineData("{|SMS2003:vip < true|}", "'<' cannot compare bool with bool")]
    [InlineData("{|SMS2003:nick < null|}", "'<' cannot compare string? with null")]
    [InlineData("{|SMS2003:tags == tags|}", "'==' cannot compare list(string) with list(string)")]
    [InlineData("size == {|SMS2003:'medium'|}", "'medium' is not a member of enum(small|large)")]
    [InlineData("size == {|SMS2003:'smal'|}", "'smal' is not a member of enum(small|large); did you mean 'small'?")]
    [InlineData("{|SMS2003:size < 'large'|}", "'<' cannot compare enum(small|large) with enum(small|large)")]
    public void Comparison_OfTypesThatDiffer_IsMarked(string condition, string message) =>
        Assert.Equal(message, Sample.Find($"{{{{ if {condition} }}}}x{{{{ end }}}}" + UsesAll, _parameters).Message);

    [Theory]
    [InlineData("{|SMS2003:order.id < null|}", "'<' cannot compare a C# type with null")]
    [InlineData("{|SMS2003:null >= order.id|}", "'>=' cannot compare null with a C# type")]
    public void Order_OfAMemberAndNull_IsMarked(string condition, string message) =>
        Assert.Equal(message, Assert.Single(CompilerVerifier.Verify(Sample.Template($"{{{{ {condition} }}}}", "order: Shop.Order")).Findings, f => f.Rule.Id == "SMS2003").Message);

    [Theory]
    [InlineData("name == 'Zoë'")]
    [InlineData("name < 'm'")]
    [InlineData("nick == null")]
    [InlineData("count > 1 && count <= 5 || !vip")]
    [InlineData("count == 1.0")]
    [InlineData("price >= 1.5")]
    [InlineData("size != 'large'")]
    [InlineData("(nick ?? name) == name")]
    [InlineData("nick")]
    public void Condition_OfComparableTypes_IsBound(string condition) =>
        Sample.Bind($"{{{{ if {condition} }}}}x{{{{ end }}}}" + UsesAll, _parameters);

    [Theory]
    [InlineData("{{ if {|SMS2013:count|} }}x{{ end }}", "a value of type int")]
    [InlineData("{{ if {|SMS2013:name|} }}x{{ end }}", "a value of type string")]
    [InlineData("{{ if vip && {|SMS2013:count|} }}x{{ end }}", "a value of type int")]
    [InlineData("{{ !{|SMS2013:count|} ? 'a' : 'b' }}", "a value of type int")]
    [InlineData("{{ {|SMS2013:'x'|} ? 'a' : 'b' }}", "a value of type string")]
    [InlineData("{{ if vip }}a{{ else if {|SMS2013:tags|} }}b{{ end }}", "a value of type list(string)")]
    public void Condition_ThatAlwaysHolds_IsAWarning(string body, string what)
    {
        var finding = Sample.Find(body + UsesAll, _parameters);

        Assert.Equal($"This condition is always true: only null and false are false, and {what} is neither", finding.Message);
    }

    [Theory]
    [InlineData("{|SMS2003:vip ? name : count|}", "One value is of type string, the other of type int")]
    [InlineData("{|SMS2003:nick ?? count|}", "One value is of type string?, the other of type int")]
    public void Values_WithoutACommonType_AreMarked(string expression, string message) =>
        Assert.Equal(message, Sample.Find($"{{{{ {expression} }}}}" + UsesAll, _parameters).Message);

    [Theory]
    [InlineData("{|SMS2003:-name|}")]
    [InlineData("{|SMS2003:vip + vip|}")]
    [InlineData("{|SMS2003:name - 1|}")]
    [InlineData("{|SMS2003:day * 2|}")]
    public void Arithmetic_OnWhatIsNoNumber_IsMarked(string expression) =>
        Sample.Find($"{{{{ {expression} }}}}" + UsesAll, _parameters);

    [Fact]
    public void Mistake_InsideALargerExpression_IsReportedOnce() =>
        Sample.Find("{{ if ({|SMS2001:x|} + 1) * 2 > count && vip }}z{{ end }}" + UsesAll, _parameters);
}
