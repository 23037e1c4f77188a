using TemplateSms.Language.Cultures;

namespace TemplateSms.Language.Tests.Cultures;

/// <summary>The cases that generated code chooses by say for every tag what the look-up says.</summary>
public sealed class CultureCasesTests
{
    private const int Base = CultureLookup.Base;

    [Theory]
    [InlineData("en", "fr de pl")]
    [InlineData(null, "fr")]
    [InlineData("en", "zh zh-Hant zh-Hant-HK")]
    [InlineData("es", "es-419 es-MX en en-GB pt-PT pt-BR")]
    [InlineData("fr-CA", "fr ar he iw-IL nb nn sv")]
    [InlineData("sr", "sr-Latn uz-Arab az-Cyrl pa-Arab en-AU")]
    [InlineData("pt", "fil fa-AF ms-Arab no")]
    public void Of_AnyTag_IsTheTextOfTheLookup(string? own, string variants)
    {
        var lookup = new CultureLookup(own, variants.Split(' '));
        var cases = CultureCases.Of(lookup);

        foreach (var tag in Tags())
            Assert.True((lookup.Find(tag) ?? Base) == Choose(cases, tag), tag);
    }

    [Fact]
    public void Of_FewTexts_AreFew()
    {
        var cases = CultureCases.Of(new CultureLookup("en", ["fr", "de", "pl", "ar"]));

        Assert.Equal(["ar,ara,arb", "de,deu,ger", "fr,fra,fre,hat,ht", "pl,pol"], cases.Select(language => string.Join(',', language.Languages)));
        Assert.All(cases, language => Assert.Equal((2, 0), (Assert.Single(language.Scripts).Scripts.Count, language.Scripts[0].Texts.Regions.Count)));
    }

    private static IEnumerable<string> Tags()
    {
        var names = CultureTable.Names.Concat(["tlh", "no", "no-NO", "iw", "iw-IL", "cmn", "cmn-TW", "fra-CA", "sh", "prs", "zz"]).ToList();
        var scripts = names.SelectMany(name => name.Split('-')).Where(part => part.Length == 4).Append("Zzzz").Distinct().ToList();
        string[] regions = [.. names.SelectMany(name => name.Split('-').Skip(1)).Where(part => part.Length is 2 or 3).Append("ZZ").Distinct()];
        foreach (var language in names.Select(name => name.Split('-')[0]).Distinct())
        {
            foreach (var script in scripts.Select(script => "-" + script).Append(""))
            {
                yield return language + script;
                foreach (var region in regions)
                    yield return $"{language}{script}-{region}";
            }
        }
    }

    // As the emitted switches do.
    private static int Choose(IReadOnlyList<LanguageCase> cases, string tag)
    {
        var parts = tag.Split('-').ToList();
        var script = parts.Find(part => part.Length == 4) ?? "";
        var region = parts.Skip(1).FirstOrDefault(part => part.Length is 2 or 3) ?? "";
        var texts = cases.SingleOrDefault(language => language.Languages.Contains(parts[0]))?.Scripts.SingleOrDefault(s => s.Scripts.Contains(script))?.Texts;
        return texts is null ? Base : texts.Regions.SingleOrDefault(r => r.Regions.Contains(region))?.Text ?? texts.Otherwise;
    }
}
