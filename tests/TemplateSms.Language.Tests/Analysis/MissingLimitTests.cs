using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Analysis;

public class MissingLimitTests
{
    [Theory]
    [InlineData("{{ {|SMS3003:name|} }}", "name: string?", "give it a bound, for example 'name: string(20)?'")]
    [InlineData("{{ {|SMS3003:name|} }}", "name: string(digits)", "give it a bound, for example 'name: string(20, digits)'")]
    [InlineData("{{ {|SMS3003:name + '!'|} }}", "name: string", "give it a bound, for example 'name: string(20)'")]
    [InlineData("{{ x = name }}{{ {|SMS3003:x|} }}", "name: string", "give it a bound, for example 'name: string(20)'")]
    [InlineData("{{ {|SMS3003:link|} }}", "link: uri", "give it a bound, for example 'link: uri(40)'")]
    [InlineData("{{ for n in ns }}{{ {|SMS3003:n|} }}{{ end }}", "ns: list(int)", "give the list a greatest number of elements, for example 'ns: list(int, 3)'")]
    [InlineData("{{ for n in ns }}{{ {|SMS3003:n|} }}{{ end }}", "ns: list(string)", "give the list a greatest number of elements, for example 'ns: list(string(20), 3)'")]
    [InlineData("{{ for n in ns }}{{ {|SMS3003:n|} }}{{ end }}", "ns: list(string, 4)", "give the elements of the list a bound, for example 'ns: list(string(20), 4)'")]
    public void Unbounded_Text_IsToldTheBoundOfItsParameter(string body, string parameter, string expected) =>
        Assert.EndsWith("; " + expected, Sample.Find(body, parameter).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ {|SMS3003:order.total|} }}{{ if names.size > 0 }}a{{ end }}")]
    [InlineData("{{ {|SMS3003:order.total * 2|} }}{{ if names.size > 0 }}a{{ end }}")]
    [InlineData("{{ {|SMS3003:order.total + 1|} }}{{ if names.size > 0 }}a{{ end }}")]
    public void Unbounded_Member_MayBeANumber(string body) => Assert.EndsWith(
        "; give 'order.total' a bound under 'bounds': string(20) if it is a text, int(0..99) if it is a number",
        Sample.Find(body, "order: Shop.Order", "names: list(string)").Message,
        StringComparison.Ordinal);

    [Fact]
    public void TooLong_NullableText_StaysNullableWithItsLowerBound()
    {
        var message = Assert.Single(Verify(Sample.Template(new string('a', 136) + "{{ {|SMS3002:name|} }}", "name: string(1..30, digits)?")).Findings).Message;

        Assert.EndsWith("it fits with 'name: string(1..12, digits)?' or 'segments: 2'", message, StringComparison.Ordinal);
    }
}
