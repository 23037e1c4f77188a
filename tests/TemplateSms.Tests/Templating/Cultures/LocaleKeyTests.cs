using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating.Cultures;

public sealed class LocaleKeyTests
{
    [Theory]
    [InlineData("fr", 0x6672u, 0u, 0u)]
    [InlineData("FR_ca", 0x6672u, 0u, 0x6361u)]
    [InlineData("zh-Hant-TW", 0x7a68u, 0x68616e74u, 0x7477u)]
    [InlineData("es-419", 0x6573u, 0u, 0x343139u)]
    [InlineData("ca-ES-valencia", 0x6361u, 0u, 0x6573u)]
    [InlineData("de-1996-DE", 0x6465u, 0u, 0u)]
    [InlineData("zh-TW-Hant", 0x7a68u, 0u, 0x7477u)]
    [InlineData(null, 0u, 0u, 0u)]
    [InlineData("", 0u, 0u, 0u)]
    [InlineData("f", 0u, 0u, 0u)]
    [InlineData("french", 0u, 0u, 0u)]
    [InlineData("fr-", 0u, 0u, 0u)]
    [InlineData("-fr", 0u, 0u, 0u)]
    [InlineData("fr--CA", 0u, 0u, 0u)]
    [InlineData("fr CA", 0u, 0u, 0u)]
    [InlineData("fr-abcdefghi", 0u, 0u, 0u)]
    [InlineData("fr-é", 0u, 0u, 0u)]
    [InlineData("f1", 0u, 0u, 0u)]
    public void Read_Text_HasItsParts(string? culture, uint language, uint script, uint region)
    {
        var key = LocaleKey.Read(culture);

        Assert.Equal((language, script, region), (key.Language, key.Script, key.Region));
    }

    [Fact]
    public void Read_Tag_AllocatesNothing()
    {
        _ = LocaleKey.Read("zh-Hant-TW");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            _ = LocaleKey.Read("zh-Hant-TW");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
