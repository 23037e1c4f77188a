using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Tests.Templating.Cultures;

public class CultureDateTests
{
    private static readonly DateTime _sunday = new(2026, 11, 22, 18, 5, 9);

    [Theory]
    [InlineData("ar", "الأحد 22 نوفمبر 2026")]
    [InlineData("de", "Sonntag 22 November 2026")]
    [InlineData("en", "Sunday 22 November 2026")]
    [InlineData("es", "domingo 22 noviembre 2026")]
    [InlineData("fr", "dimanche 22 novembre 2026")]
    [InlineData("it", "domenica 22 novembre 2026")]
    [InlineData("nl", "zondag 22 november 2026")]
    [InlineData("pl", "niedziela 22 listopada 2026")]
    [InlineData("pt", "domingo 22 novembro 2026")]
    [InlineData("ru", "воскресенье 22 ноября 2026")]
    public void ToString_NamesOfADate_AreTheCultures(string culture, string expected) =>
        Assert.Equal(expected, Print("%A %d %B %Y", culture));

    [Theory]
    [InlineData("ru", "%d %B", "22 ноября")]
    [InlineData("ru", "%e %B", "22 ноября")]
    [InlineData("ru", "%B %Y", "ноябрь 2026")]
    [InlineData("ru", "%%d %B", "%d ноябрь")]
    [InlineData("pl", "%d %B", "22 listopada")]
    [InlineData("pl", "%B %Y", "listopad 2026")]
    [InlineData("de", "%d %b", "22 Nov.")]
    [InlineData("de", "%b %Y", "Nov 2026")]
    public void ToString_Month_TakesTheFormThatItHasBesideADayOrOnItsOwn(string culture, string pattern, string expected) =>
        Assert.Equal(expected, Print(pattern, culture));

    [Theory]
    [InlineData("fr", "%a %d %b", "dim. 22 nov.")]
    [InlineData("es", "%I:%M %p", "06:05 p. m.")]
    [InlineData("nl", "%I:%M %P", "06:05 p.m.")]
    [InlineData("ar", "%I:%M %p", "06:05 م")]
    [InlineData("fr", "%x %X", "22/11/2026 18:05:09")]
    [InlineData("de", "%x", "22.11.2026")]
    [InlineData("nl", "%x", "22-11-2026")]
    [InlineData("en", "%x %X", "11/22/2026 6:05:09 PM")]
    [InlineData("ar", "%x %X", "22/11/2026 6:05:09 م")]
    [InlineData("fr", "%c", "dim. nov. 22 18:05:09 2026")]
    [InlineData("fr", "%D %F %T %v", "11/22/26 2026-11-22 18:05:09 22-NOV-2026")]
    public void ToString_OtherSpecifiers_FollowTheCulture(string culture, string pattern, string expected) =>
        Assert.Equal(expected, Print(pattern, culture));

    [Theory]
    [InlineData("%g", " 22 Nov 2026")]
    [InlineData("%A %g%A", "dimanche Sunday")]
    public void ToString_FromPercentGOn_HasNoCulture(string pattern, string expected) => Assert.Equal(expected, Print(pattern, "fr"));

    [Fact]
    public void ToString_EveryKindOfMoment_PrintsAlike()
    {
        var french = KnownCulture.Of("fr");
        var day = DateOnly.FromDateTime(_sunday);

        Assert.Equal("22 nov.", DateFunctions.ToString(day, "%d %b", french));
        Assert.Equal("22 nov.", DateFunctions.ToString((DateOnly?)day, "%d %b", french));
        Assert.Equal("22 nov.", DateFunctions.ToString((DateTime?)_sunday, "%d %b", french));
        Assert.Equal("22 nov.", DateFunctions.ToString(new DateTimeOffset(_sunday, TimeSpan.Zero), "%d %b", french));
        Assert.Equal("22 nov.", DateFunctions.ToString((DateTimeOffset?)new DateTimeOffset(_sunday, TimeSpan.Zero), "%d %b", french));
        Assert.Equal("18h05", DateFunctions.ToString(TimeOnly.FromDateTime(_sunday), "%Hh%M", french));
        Assert.Null(DateFunctions.ToString((TimeOnly?)null, "%Hh%M", french));
        Assert.Null(DateFunctions.ToString((DateOnly?)null, "%d %b", french));
    }

    private static string Print(string pattern, string culture) => DateFunctions.ToString(_sunday, pattern, KnownCulture.Of(culture));
}
