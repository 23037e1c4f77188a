using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating.Cultures;

public class TemplateCultureTests
{
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("FR")]
    [InlineData("xx")]
    [InlineData("")]
    public void Of_NameOutsideTheTable_ThrowsAndListsThoseInside(string name)
    {
        var exception = Assert.Throws<ArgumentException>(() => TemplateCulture.Of(name));

        Assert.Contains("ar, de, en, es, fr, it, nl, pl, pt, ru", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NameInTheTable_IsAlwaysTheSameCulture()
    {
        Assert.Same(TemplateCulture.Of("fr"), TemplateCulture.Of("fr"));
        Assert.Equal("fr", TemplateCulture.Of("fr").Name);
        Assert.Equal("", TemplateCulture.Invariant.ToString());
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => TemplateCulture.Of(null!));
}
