using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Tests.Cultures;

public class CultureTableTests
{
    [Fact]
    public void Names_HaveTheLocalesThatCldrCoversAtModern()
    {
        Assert.Equal(101, CultureTable.Names.Select(name => name.Split('-')[0]).Distinct().Count());
        Assert.Contains("pt-PT", CultureTable.Names);
        Assert.Contains("sr-Latn-ME", CultureTable.Names);
        Assert.DoesNotContain("und", CultureTable.Names);
    }

    [Theory]
    [InlineData("fr", "months=janvier|février|mars|")]
    [InlineData("fr-CH", "months=janvier|février|mars|")]
    [InlineData("ru", "lone-months=январь|")]
    [InlineData("en-GB", "date=dd/MM/yyyy;")]
    [InlineData("en", "date=M/d/yyyy;")]
    [InlineData("pt-PT", "date=dd/MM/yyyy;")]
    [InlineData("hi", "groups=3|2;")]
    [InlineData("tr", "percent=%n")]
    [InlineData("eu", "percent=% n")]
    [InlineData("nb", "months=januar|")]
    [InlineData("ar", "decimal=.;group=,;")]
    public void FieldsOf_NameOfTheTable_HasItsOwnFieldsAndThoseOfItsParents(string name, string field) =>
        Assert.Contains(field, CultureTable.FieldsOf(name), StringComparison.Ordinal);

    [Fact]
    public void FieldsOf_EveryName_HasTwelveMonthsAndSevenDaysWithoutSignsThatCostASegment()
    {
        foreach (var name in CultureTable.Names)
        {
            var fields = CultureTable.FieldsOf(name).Split(';').ToDictionary(field => field.Split('=')[0], field => field.Split('=')[1]);
            Assert.Equal(12, fields["months"].Split('|').Length);
            Assert.Equal(12, fields["short-months"].Split('|').Length);
            Assert.Equal(7, fields["days"].Split('|').Length);
            Assert.Equal(2, fields["halves"].Split('|').Length);
            Assert.DoesNotContain(fields.Values, text => text.IndexOfAny(['\u00a0', '\u202f', '\u2019', '\u2212', '\u200e', '\u200f', '\u061c']) >= 0);
        }
    }

    [Theory]
    [InlineData("fr", "fr-FR")]
    [InlineData("zh-Hant", "zh-TW")]
    [InlineData("pt", "pt-BR")]
    public void FieldsOf_NameWithTheLikelyRegion_AreThoseOfTheNameAlone(string name, string withRegion) =>
        Assert.Equal(CultureTable.FieldsOf(name), CultureTable.FieldsOf(withRegion));
}
