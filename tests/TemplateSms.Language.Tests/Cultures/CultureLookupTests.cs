using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Tests.Cultures;

public sealed class CultureLookupTests
{
    [Theory]
    // The tag itself, in any case and with either separator.
    [InlineData("en", "fr", "fr", "fr")]
    [InlineData("en", "pt-BR fr", "PT_br", "pt-BR")]
    [InlineData("en", "fr", "fr-CA", "fr")]
    [InlineData("en", "fr", "fr-Latn-FR-x-private", "fr")]
    // Aliases.
    [InlineData("en", "nb", "no", "nb")]
    [InlineData("en", "nb", "no-NO", "nb")]
    [InlineData("en", "he", "iw-IL", "he")]
    // Likely subtags and parents.
    [InlineData("en", "zh-Hant zh", "zh-TW", "zh-Hant")]
    [InlineData("en", "zh-Hant zh", "zh-HK", "zh-Hant")]
    [InlineData("en", "zh-Hant zh", "zh-SG", "zh")]
    [InlineData("en", "zh", "zh-TW", "none")]
    [InlineData("en", "sr", "sr-Latn", "none")]
    [InlineData("en", "es es-419", "es-MX", "es-419")]
    [InlineData("en", "es es-419", "es-ES", "es")]
    [InlineData("en", "es", "es-MX", "es")]
    [InlineData("en", "pt pt-PT", "pt-AO", "pt-PT")]
    // The region that a language means.
    [InlineData("en", "pt-BR", "pt", "pt-BR")]
    [InlineData("en", "pt-BR pt", "pt", "pt")]
    [InlineData("en", "pt-BR pt-PT", "pt", "pt-BR")]
    [InlineData("en", "pt-BR", "pt-PT", "pt-BR")]
    [InlineData("en", "pt-PT", "pt-BR", "none")]
    [InlineData("fr", "en-US", "en-GB", "en-US")]
    // The base stands for its own culture.
    [InlineData("en", "fr", "en-GB", "base")]
    [InlineData("fr-CA", "fr", "fr-CA", "base")]
    [InlineData("fr-CA", "fr", "fr-BE", "fr")]
    [InlineData(null, "fr", "en", "none")]
    // No tag, none at all, or one that nobody knows.
    [InlineData("en", "fr", null, "none")]
    [InlineData("en", "fr", "", "none")]
    [InlineData("en", "fr", "french", "none")]
    [InlineData("en", "fr", "fr-", "none")]
    [InlineData("en", "fr", "tlh", "none")]
    public void Find_Culture_IsTheNearestText(string? own, string variants, string? culture, string expected)
    {
        var tags = variants.Split(' ');

        var found = new CultureLookup(own, tags).Find(culture) switch { null => "none", CultureLookup.Base => "base", { } number => tags[number - 1] };

        Assert.Equal(expected, found);
    }
}
