using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Tests.Templating.Cultures;

public class CultureWriterTests
{
    private static readonly DateOnly _day = new(2026, 8, 2);

    private delegate void Body(ref SmsWriter writer);

    [Fact]
    public void Write_ADate_HasTheCulturesMonth()
    {
        Assert.Equal("02 ago 2026", Render("es", (ref SmsWriter writer) => writer.Write(_day)));
        Assert.Equal("02 ago 2026", Render("es", (ref SmsWriter writer) => writer.Write((DateOnly?)_day)));
        Assert.Equal("02 ago 2026", Render("es", (ref SmsWriter writer) => writer.Write(_day.ToDateTime(default))));
        Assert.Equal("02 ago 2026", Render("es", (ref SmsWriter writer) => writer.Write(new DateTimeOffset(2026, 8, 2, 1, 2, 3, default))));
    }

    [Fact]
    public void Write_AMonthOutsideGsm7_IsBroughtIntoTheAlphabetUnderGsm7Only()
    {
        Assert.Equal("02 aout 2026", Render("fr", (ref SmsWriter writer) => writer.Write(_day)));
        Assert.Equal("02 août 2026", Render("fr", (ref SmsWriter writer) => writer.Write(_day), SmsEncoding.Ucs2));
        Assert.Equal("02 авг. 2026", Render("ru", (ref SmsWriter writer) => writer.Write(_day), SmsEncoding.Ucs2));
    }

    [Fact]
    public void Write_ANumber_HasTheCulturesDecimalSeparatorAndNoGroups()
    {
        Assert.Equal("1234,50", Render("fr", (ref SmsWriter writer) => writer.Write(1234.50m)));
        Assert.Equal("-0,25", Render("de", (ref SmsWriter writer) => writer.Write(-0.25)));
        Assert.Equal("0,5", Render("pl", (ref SmsWriter writer) => writer.Write((float?)0.5f)));
        Assert.Equal("1234.50", Render("ar", (ref SmsWriter writer) => writer.Write(1234.50m)));
        Assert.Equal("-1234", Render("ru", (ref SmsWriter writer) => writer.Write(-1234)));
    }

    [Fact]
    public void Write_AList_PrintsItsItemsInTheCulture()
    {
        Assert.Equal("[1,5, 2]", Render("fr", (ref SmsWriter writer) => writer.Write([1.5m, 2m])));
        Assert.Equal("[02 ago 2026, null]", Render("it", (ref SmsWriter writer) => writer.Write([_day, (DateOnly?)null])));
        Assert.Equal("1,5; 2,25", ArrayFunctions.Join([1.5, 2.25], "; ", KnownCulture.Of("fr")));
    }

    [Fact]
    public void Write_UnderNoCulture_IsEnglish()
    {
        Assert.Equal("02 Aug 2026", Render(null, (ref SmsWriter writer) => writer.Write(_day)));
        Assert.Equal("1.5", Render(null, (ref SmsWriter writer) => writer.Write(1.5m)));
    }

    private static string Render(string? culture, Body body, SmsEncoding encoding = SmsEncoding.Gsm7)
    {
        var writer = new SmsWriter(stackalloc char[8], UnencodableHandling.Transliterate, encoding, culture is null ? null : KnownCulture.Of(culture));
        body(ref writer);
        var text = writer.ToString();
        writer.Dispose();
        return text;
    }
}
