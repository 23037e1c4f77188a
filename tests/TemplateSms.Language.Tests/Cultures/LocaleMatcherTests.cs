using System.Text.Json;
using TemplateSms.Language.Cultures;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Language.Tests.Cultures;

/// <summary>
/// The look-up beside another matcher, that of npm's <c>@formatjs/intl-localematcher</c>, for every locale of CLDR. The differences are
/// approved: the other one also takes a text of a similar language, such as English for Afrikaans, and the nearer one of two regions,
/// such as en-GB and not en-US for en-AU. The look-up goes by parents alone.
/// </summary>
public sealed class LocaleMatcherTests
{
    private const string None = "none";

    [Fact]
    public void Find_EveryLocaleOfCldr_IsWhatTheOtherMatcherFindsButForTheApproved()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "cldr", "matches.json")));

        Snapshot.Matches(string.Concat(document.RootElement.GetProperty("sets").EnumerateArray().Select(Differences)), "differences");
    }

    [Fact]
    public void Find_LocaleOfALanguageThatHasAText_IsNeverOfAnotherLanguage()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "cldr", "matches.json")));
        foreach (var set in document.RootElement.GetProperty("sets").EnumerateArray())
        {
            var texts = TextsOf(set);
            foreach (var locale in set.GetProperty("matches").EnumerateObject().Select(match => match.Name).Where(locale => texts.Contains(LanguageOf(locale))))
                Assert.Contains(LanguageOf(Find(texts, locale)), (string[])[LanguageOf(locale), None]);
        }
    }

    private static string Differences(JsonElement set)
    {
        var texts = TextsOf(set);
        var matches = set.GetProperty("matches").EnumerateObject().Select(match => (Locale: match.Name, Theirs: match.Value.GetString() == "und" ? None : match.Value.GetString()!, Ours: Find(texts, match.Name))).ToList();
        var lines = matches
            .Where(match => match.Theirs != match.Ours)
            .GroupBy(match => $"  {match.Theirs} there, {match.Ours} here", match => match.Locale)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} ({group.Count()}): {string.Join(' ', group)}\n");
        return $"{string.Join(' ', texts)}: {matches.Count(match => match.Theirs == match.Ours)} of {matches.Count} the same\n{string.Concat(lines)}\n";
    }

    private static string Find(IReadOnlyList<string> texts, string locale) =>
        new CultureLookup(texts[0], texts.Skip(1)).Find(locale) is { } number ? texts[number] : None;

    private static List<string> TextsOf(JsonElement set) => [.. set.GetProperty("texts").EnumerateArray().Select(text => text.GetString()!)];

    private static string LanguageOf(string tag) => tag.Split('-')[0];
}
