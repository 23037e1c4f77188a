namespace TemplateSms.Language.Tests.Files;

/// <summary>The names of files that are culture variants.</summary>
public sealed class VariantNameTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("PT-br", "pt-BR")]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("zh-TW", "zh-TW")]
    [InlineData("iw", "he")]
    [InlineData("es-419", "es-419")]
    public void Variant_WithATagOfCldr_HasItsCulture(string tag, string culture)
    {
        var variant = new Texts().With("order.smstpl", "Hi").With($"order.{tag}.smstpl", "Hi").Compile($"order.{tag}.smstpl");

        Assert.Empty(variant.Findings);
        Assert.Equal((culture, culture, "order", "Order"), (variant.Model.Variant, variant.Model.Settings.Culture, variant.Model.Name, variant.Model.MethodName));
    }

    [Theory]
    [InlineData("v2", "'v2' cannot name the culture of a variant: it is not the tag of a language")]
    [InlineData("", "'' cannot name the culture of a variant: it is not the tag of a language")]
    [InlineData("pt_BR", "'pt_BR' cannot name the culture of a variant: it is not the tag of a language; did you mean 'order.pt-BR.smstpl'?")]
    [InlineData("ca-ES-valencia", "'ca-ES-valencia' cannot name the culture of a variant: it is not the tag of a language; did you mean 'order.ca-ES.smstpl'?")]
    [InlineData("french", "'french' cannot name the culture of a variant: it is not the tag of a language")]
    [InlineData("xx", "'xx' cannot name the culture of a variant: Unicode's CLDR has no data for it")]
    [InlineData("fr-PL", "'fr-PL' cannot name the culture of a variant: Unicode's CLDR has no data for it; did you mean 'order.fr.smstpl'?")]
    public void Variant_WithAnotherTag_IsAnError(string tag, string message)
    {
        var texts = new Texts().With("order.smstpl", "Hi").With($"order.{tag}.smstpl", "---\nencoding: ucs2\n---\nHi");

        Assert.Equal("SMS2033 0-3", texts.FindingsIn($"order.{tag}.smstpl"));
        Assert.Equal(message, texts.Compile($"order.{tag}.smstpl").Findings[0].Message);
        Assert.Empty(texts.Compile("order.smstpl").Findings);
    }

    [Theory]
    [InlineData("Order.smstpl")]
    [InlineData("other/order.smstpl")]
    [InlineData("order.de.smstpl")]
    public void Variant_WithoutABaseOfItsStemInItsFolder_IsAnError(string other)
    {
        var texts = new Texts().With(other, "Hi").With("order.fr.smstpl", "Hi");

        Assert.Equal("SMS2034 0-0", texts.FindingsIn("order.fr.smstpl"));
        Assert.Equal("'order.fr.smstpl' is a culture variant, and its folder has no 'order.smstpl'; rename it, or add the base", texts.Compile("order.fr.smstpl").Findings[0].Message);
    }

    [Fact]
    public void Variant_OfAVariant_HasNoBase()
    {
        var texts = new Texts().With("order.smstpl", "Hi").With("order.fr.smstpl", "Hi").With("order.fr.de.smstpl", "Hi");

        Assert.Equal("SMS2034 0-0", texts.FindingsIn("order.fr.de.smstpl"));
    }

    [Theory]
    [InlineData("no", "nb")]
    [InlineData("iw", "he-Hebr")]
    [InlineData("zh-TW", "zh-Hant-TW")]
    [InlineData("fr", "FR")]
    public void Variants_OfEqualTags_AreAnErrorAtBoth(string one, string other)
    {
        var texts = new Texts().With("order.smstpl", "Hi").With($"order.{one}.smstpl", "Hi").With($"order.{other}.smstpl", "Hi");

        Assert.Equal("SMS2035 0-0", texts.FindingsIn($"order.{one}.smstpl"));
        Assert.Equal("SMS2035 0-0", texts.FindingsIn($"order.{other}.smstpl"));
        Assert.Equal($"'order.{one}.smstpl' and 'order.{other}.smstpl' are texts of one message for one culture; remove one, or give it another culture", texts.Compile($"order.{one}.smstpl").Findings[0].Message);
        Assert.Empty(texts.Compile("order.smstpl").Findings);
    }

    [Fact]
    public void Variant_OfTheBasesOwnCulture_IsAnErrorAtBoth()
    {
        var texts = new Texts().With("order.smstpl", "---\nculture: fr\n---\nHi").With("order.fr.smstpl", "Hi").With("order.fr-CA.smstpl", "Hi");

        Assert.Equal("SMS2035 0-3", texts.FindingsIn("order.smstpl"));
        Assert.Equal("SMS2035 0-0", texts.FindingsIn("order.fr.smstpl"));
        Assert.Empty(texts.Compile("order.fr-CA.smstpl").Findings);
    }
}
