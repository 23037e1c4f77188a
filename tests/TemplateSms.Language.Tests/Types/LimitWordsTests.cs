using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Tests.Types;

public class LimitWordsTests
{
    [Theory]
    [InlineData(TemplateEncoding.Gsm7, "0 to 20 septets")]
    [InlineData(TemplateEncoding.Ucs2, "0 to 20 UTF-16 units")]
    [InlineData(TemplateEncoding.Auto, "0 to 20 septets or UTF-16 units, the larger of the two")]
    public void Text_OfAnEncoding_IsCountedInItsUnits(TemplateEncoding encoding, string expected) =>
        Assert.Equal(expected, LimitWords.Of(Sample.TypeOf("string(20)"), encoding));

    [Fact]
    public void Text_OfAnAlphabetThatIsCut_SaysSo() => Assert.Equal(
        "0 to 5 septets; a longer text is cut, digits only",
        LimitWords.Of(Sample.TypeOf("string(5, truncate, digits)"), TemplateEncoding.Gsm7));
}
