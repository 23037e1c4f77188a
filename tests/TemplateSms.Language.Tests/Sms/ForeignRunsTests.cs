using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Sms;

public class ForeignRunsTests
{
    [Theory]
    [InlineData("Hello, €5 {ok}")]
    [InlineData("")]
    [InlineData("Voil[|ê|]")]
    [InlineData("[|“|]yes[|”|], [|«|]no[|»|]")]
    [InlineData("[|Привет, как дела|]? 5 [|рублей|].")]
    [InlineData("a [|你好|] b")]
    [InlineData("[|😀😀|] [|😀|]")]
    [InlineData("e\u0301 A\u030a \u212a")]
    [InlineData("e[|\u0302|] [|\u0301|]e e\u0301[|\u0301|] [|ê\u0301|]")]
    [InlineData("[|שלום, עולם|]!")]
    public void Runs_AreWhatAReaderSeesAsOneFault(string marked)
    {
        var expected = MarkedText.Parse(marked);

        Assert.Equal(expected.Spans.Select(s => new TextSpan(s.Span.Start, s.Span.Length)), ForeignRuns.Of(expected.Text));
    }

    [Fact]
    public void HalvesOfAPair_AreRunsOfTheirOwn() => Assert.Equal([new TextSpan(0, 1), new TextSpan(2, 1)], ForeignRuns.Of("\ud83dx\ude00"));
}
