using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Tests.Cultures.Plurals;

public class PluralReachTests
{
    private static readonly PluralDigits[] _whole = [new(0, 0)];

    [Theory]
    [InlineData("en", 1, 99, "One Other")]
    [InlineData("en", 2, 99, "Other")]
    [InlineData("pl", 1, 99, "One Few Many")]
    [InlineData("pl", 5, 21, "Many")]
    [InlineData("pl", 22, 24, "Few")]
    [InlineData("fr", 0, 999_999, "One Other")]
    [InlineData("fr", 0, 1_000_000, "One Many Other")]
    [InlineData("ar", 0, 200, "Zero One Two Few Many Other")]
    [InlineData("ar", 3, 10, "Few")]
    [InlineData("ja", 0, 200, "Other")]
    public void Categories_WholeNumbers_AreThoseThatOccur(string culture, int least, int most, string categories) =>
        Assert.Equal(categories, string.Join(" ", Reach(culture, least, most).Categories()));

    [Theory]
    [InlineData("en", 1, 4, "One Two Few Other")]
    [InlineData("en", 11, 13, "Other")]
    [InlineData("fr", 1, 9, "One Other")]
    [InlineData("it", 8, 8, "Many")]
    [InlineData("de", 1, 100, "Other")]
    public void Categories_Places_AreThoseThatOccur(string culture, int least, int most, string categories) =>
        Assert.Equal(categories, string.Join(" ", new PluralReach(PluralTable.Of(culture, isOrdinal: true), least, most, _whole).Categories()));

    [Fact]
    public void Categories_OfEveryLong_AreFoundWithoutWalkingThem() =>
        Assert.Equal("One Few Many", string.Join(" ", Reach("ru", 0, 9_223_372_036_854_775_808m).Categories()));

    [Fact]
    public void Categories_DecimalsOfEveryScale_AreThoseThatOccur()
    {
        var forms = Enumerable.Range(0, 29).SelectMany(visible => Enumerable.Range(0, visible + 1).Select(significant => new PluralDigits(visible, significant))).ToList();

        Assert.Equal("One Few Many Other", string.Join(" ", new PluralReach(PluralTable.Of("pl", isOrdinal: false), 0, decimal.MaxValue, forms).Categories()));
        Assert.Equal("One Other", string.Join(" ", new PluralReach(PluralTable.Of("en", isOrdinal: false), 0, decimal.MaxValue, forms).Categories()));
    }

    [Theory]
    [InlineData("pl", PluralCategory.Few, "2, 3, 4, 22")]
    [InlineData("pl", PluralCategory.One, "1")]
    [InlineData("fr", PluralCategory.Many, "1000000, 2000000, 3000000, 4000000")]
    public void Examples_OfACategory_AreItsSmallestNumbers(string culture, PluralCategory category, string numbers) =>
        Assert.Equal(numbers, string.Join(", ", Reach(culture, 0, 100_000_000).Examples(category).Take(4)));

    private static PluralReach Reach(string culture, decimal least, decimal most) => new(PluralTable.Of(culture, isOrdinal: false), least, most, _whole);
}
