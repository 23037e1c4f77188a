using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.TestKit;

public class MarkedTextTests
{
    [Fact]
    public void Parse_Marks_AreTakenOutAndKeptAsSpans()
    {
        var marked = MarkedText.Parse("Hi {{ [|name|] }}, {|SMS3001:too [|long|]|}.");

        Assert.Equal("Hi {{ name }}, too long.", marked.Text);
        Assert.Equal(
            [
                new MarkedSpan(null, TextSpan.FromBounds(6, 10)),
                new MarkedSpan("SMS3001", TextSpan.FromBounds(15, 23)),
                new MarkedSpan(null, TextSpan.FromBounds(19, 23)),
            ],
            marked.Spans);
    }

    [Theory]
    [InlineData("a [|b")]
    [InlineData("a b|]")]
    public void Parse_UnbalancedMark_Throws(string marked) =>
        Assert.Throws<FormatException>(() => MarkedText.Parse(marked));
}
