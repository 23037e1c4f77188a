using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Tests.Domain;

public class DateFormatShapesTests
{
    // The longest names, by which a template is laid out: septembre, Donnerstag, segunda-feira …
    [Theory]
    [InlineData(null, 3, 9, 6, 9)]
    [InlineData("ar", 4, 6, 5, 8)]
    [InlineData("de", 3, 9, 6, 10)]
    [InlineData("en", 3, 9, 6, 9)]
    [InlineData("es", 4, 10, 5, 9)]
    [InlineData("fr", 3, 9, 5, 8)]
    [InlineData("it", 5, 9, 6, 9)]
    [InlineData("nl", 3, 9, 6, 9)]
    [InlineData("pl", 4, 12, 5, 12)]
    [InlineData("pt", 4, 9, 6, 13)]
    [InlineData("ru", 3, 8, 5, 11)]
    public void Of_NamesOfACulture_SpanItsShortestAndItsLongest(
        string? culture, int shortestMonth, int longestMonth, int shortestDay, int longestDay)
    {
        Assert.Equal(new Interval(shortestMonth + 3, longestMonth + 3), DateFormatShapes.Of("%d %B", culture).Units);
        Assert.Equal(new Interval(shortestDay, longestDay), DateFormatShapes.Of("%A", culture).Units);
    }

    [Fact]
    public void Of_AMonth_HasTheLengthsOfItsForm()
    {
        Assert.Equal(new Interval(3 + 3, 8 + 3), DateFormatShapes.Of("%d %B", "ru").Units);
        Assert.Equal(new Interval(3 + 5, 8 + 5), DateFormatShapes.Of("%B %Y", "ru").Units);
        Assert.Equal(new Interval(3 + 5, 11 + 5), DateFormatShapes.Of("%B %Y", "pl").Units);
        Assert.Equal(new Interval(3 + 3, 5 + 3), DateFormatShapes.Of("%d %b", "de").Units);
        Assert.Equal(new Interval(3 + 5, 3 + 5), DateFormatShapes.Of("%b %Y", "de").Units);
    }

    [Theory]
    [InlineData(null, "%A %d %B", AlphabetFact.Gsm7, true)]
    [InlineData("fr", "%A", AlphabetFact.Gsm7, true)]
    [InlineData("fr", "%B", AlphabetFact.MayLeave, true)]
    [InlineData("de", "%A %d %B", AlphabetFact.Gsm7, true)]
    [InlineData("pl", "%d %B", AlphabetFact.MayLeave, true)]
    [InlineData("ru", "%B", AlphabetFact.Leaves, false)]
    [InlineData("ar", "%A", AlphabetFact.Leaves, false)]
    [InlineData("ru", "%d/%m/%Y %g%B", AlphabetFact.Gsm7, true)]
    [InlineData("ar", "%x", AlphabetFact.Gsm7, true)]
    public void Of_Names_TellWhetherTheyLeaveGsm7AndHaveEquivalents(
        string? culture, string format, AlphabetFact alphabet, bool hasEquivalents)
    {
        var shape = DateFormatShapes.Of(format, culture);

        Assert.Equal(alphabet, shape.Alphabet);
        Assert.Equal(hasEquivalents, shape.HasEquivalents);
    }

    [Fact]
    public void Of_NamesOutsideGsm7_CostTheirTransliteration()
    {
        Assert.Equal(new Interval(3, 9), DateFormatShapes.Of("%B", "fr").Septets);
        Assert.Equal(DateFormatShapes.Of("%d %B", "pl").Units, DateFormatShapes.Of("%d %B", "pl").Septets);
    }
}
