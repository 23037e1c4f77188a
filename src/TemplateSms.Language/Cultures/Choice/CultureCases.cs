using System.Collections.Concurrent;
using TemplateSms.Language.Collections;
using TemplateSms.Shared;

namespace TemplateSms.Language.Cultures;

/// <summary>
/// A look-up as a table of cases: for every tag, in any spelling, the number of its text. Where a case names none, the base's text is
/// taken, so few texts make few cases.
/// </summary>
public static class CultureCases
{
    // Far more sets of languages than a project has.
    private const int MostKept = 64;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<LanguageCase>> _kept = new(StringComparer.Ordinal);

    /// <summary>The cases of the languages that have a text beside the base's.</summary>
    public static IReadOnlyList<LanguageCase> Of(CultureLookup lookup)
    {
        // The messages of a project have the same languages, and their cases take longer to find than a text to compile.
        if (_kept.TryGetValue(lookup.Key, out var known))
            return known;
        if (_kept.Count >= MostKept)
            _kept.Clear();
        return _kept.GetOrAdd(lookup.Key, Find(lookup));
    }

    private static IReadOnlyList<LanguageCase> Find(CultureLookup lookup)
    {
        var languages = lookup.Tags.SelectMany(tag => LocaleTable.LanguagesReaching(tag.Language)).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);
        return
        [
            .. languages
                .SelectMany(language => LocaleTable.SpellingsOf(language).Select(spelling => (Spelling: spelling, Scripts: ScriptsOf(spelling, language, lookup))))
                .Where(spelling => spelling.Scripts.Count > 0)
                .GroupBy(spelling => spelling.Scripts, spelling => spelling.Spelling)
                .Select(same => new LanguageCase(same.ToArray(), same.Key)),
        ];
    }

    private static EquatableArray<ScriptCase> ScriptsOf(string spelling, string language, CultureLookup lookup)
    {
        var (scripts, regions) = LocaleTable.PartsOf(language);
        scripts = scripts.Concat(lookup.Tags.Where(tag => tag.Language == language).Select(tag => tag.Script));
        regions = regions.Concat(lookup.Tags.Where(tag => tag.Language == language).Select(tag => tag.Region));
        return scripts
            .Distinct(StringComparer.Ordinal)
            .OrderBy(script => script, StringComparer.Ordinal)
            .GroupBy(script => TextsOf(spelling, script, regions.Distinct(StringComparer.Ordinal), lookup))
            .Where(same => same.Key.Otherwise != CultureLookup.Base || same.Key.Regions.Count > 0)
            .Select(same => new ScriptCase(same.Select(script => script ?? "").ToArray(), same.Key))
            .ToArray();
    }

    // A region that the tables do not know is as good as none, but where a language alone means one.
    private static RegionTexts TextsOf(string language, string? script, IEnumerable<string?> regions, CultureLookup lookup)
    {
        var otherwise = NumberFor(language, script, LocaleTable.UnknownRegion, lookup);
        var others = regions.OrderBy(region => region, StringComparer.Ordinal)
            .Select(region => (Region: region ?? "", Text: NumberFor(language, script, region, lookup)))
            .Where(region => region.Text != otherwise)
            .GroupBy(region => region.Text, region => region.Region)
            .Select(same => new RegionCase(same.ToArray(), same.Key));
        return new RegionTexts(otherwise, others.ToArray());
    }

    private static int NumberFor(string language, string? script, string? region, CultureLookup lookup) =>
        lookup.Find(new LocaleTag(language, script, region)) ?? CultureLookup.Base;
}
