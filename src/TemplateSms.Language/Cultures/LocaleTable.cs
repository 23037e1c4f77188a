using TemplateSms.Shared;

namespace TemplateSms.Language.Cultures;

/// <summary>Relations between the tags of locales, as CLDR has them: other names, likely scripts and regions, parents.</summary>
internal static partial class LocaleTable
{
    private const string Root = "und";

    // CLDR's texts of Bokmål stand under the tag of Norwegian, and both tags are in use for it.
    private static readonly Dictionary<string, string> _aliases = Pairs(Aliases).Append(new("nb", "no")).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> _parents = Pairs(Parents).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> _likely = Pairs(Likely).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    /// <summary>
    /// The tag under which all spellings of a locale are one: today's language, and the script that is written where the
    /// tag names none.
    /// </summary>
    public static LocaleTag Canonical(LocaleTag tag)
    {
        if (_aliases.TryGetValue(tag.Language, out var alias) && LocaleTag.Read(alias) is { } other)
            tag = new(other.Language, tag.Script ?? other.Script, tag.Region ?? other.Region);
        return tag with { Script = tag.Script ?? LikelyScript(tag) };
    }

    /// <summary>The tag whose text stands in for a missing one; null where that is the root, which has none.</summary>
    /// <param name="tag">A canonical tag.</param>
    public static LocaleTag? ParentOf(LocaleTag tag)
    {
        if ((Listed(tag) ?? (tag.Script == LikelyScript(tag with { Script = null }) ? Listed(tag with { Script = null }) : null)) is { } listed)
            return listed == Root || LocaleTag.Read(listed) is not { } parent || Canonical(parent) == tag ? null : Canonical(parent);
        return tag.Region is null ? null : tag with { Region = null };

        static string? Listed(LocaleTag tag) => _parents.TryGetValue(tag.ToString(), out var parent) ? parent : null;
    }

    /// <summary>The tag and those that stand in for it, nearest first.</summary>
    /// <param name="tag">A canonical tag.</param>
    public static IEnumerable<LocaleTag> Chain(LocaleTag tag)
    {
        for (LocaleTag? next = tag; next is { } current; next = ParentOf(current))
            yield return current;
    }

    /// <summary>The tag with the region that it most likely means: that of <c>pt</c> is Brazil. Null where none is known.</summary>
    /// <param name="tag">A canonical tag without a region.</param>
    public static LocaleTag? WithLikelyRegion(LocaleTag tag) =>
        (Find(tag.ToString()) ?? Find(tag.Language)) is var (script, region) && script == tag.Script ? tag with { Region = region } : null;

    /// <summary>A region of no place, for which the tables have nothing.</summary>
    public const string UnknownRegion = "ZZ";

    /// <summary>The language as tags spell it today, and its other spellings.</summary>
    public static IEnumerable<string> SpellingsOf(string language) =>
        _aliases.Where(alias => LocaleTag.Read(alias.Value)?.Language == language).Select(alias => alias.Key).Append(language).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The language, and those with a tag that has one of its tags for a parent: <c>ht</c> with <c>fr</c>.</summary>
    public static IEnumerable<string> LanguagesReaching(string language)
    {
        var reaching = new List<string> { language };
        for (var i = 0; i < reaching.Count; i++)
        {
            reaching.AddRange(_parents
                .Where(pair => LocaleTag.Read(pair.Value) is { } parent && Canonical(parent).Language == reaching[i])
                .Select(pair => Canonical(LocaleTag.Read(pair.Key)!.Value).Language)
                .Where(child => !reaching.Contains(child)));
        }

        return reaching;
    }

    /// <summary>The scripts and the regions that the tables name with a language, and none of either.</summary>
    public static (IEnumerable<string?> Scripts, IEnumerable<string?> Regions) PartsOf(string language)
    {
        var named = _parents.Keys.Concat(_parents.Values).Concat(_likely.Keys).Select(LocaleTag.Read).Concat(_aliases.Values.Select(LocaleTag.Read))
            .Where(tag => tag?.Language == language)
            .ToList();
        var likely = _likely.Where(pair => LocaleTag.Read(pair.Key)?.Language == language).Select(pair => Find(pair.Key)!.Value).ToList();
        return (
            named.Select(tag => tag?.Script).Concat(likely.Select(parts => parts.Script)).Append(null),
            named.Select(tag => tag?.Region).Concat(likely.Select(parts => parts.Region)).Append(null));
    }

    /// <summary>Whether a locale is written right to left, which its script says (ISO 15924).</summary>
    /// <param name="tag">A canonical tag.</param>
    public static bool IsRightToLeft(LocaleTag tag) => tag.Script is "Adlm" or "Arab" or "Hebr" or "Nkoo" or "Rohg" or "Syrc" or "Thaa";

    private static string? LikelyScript(LocaleTag tag) => (Find(tag.ToString()) ?? Find(tag.Language))?.Script;

    private static (string Script, string Region)? Find(string tag) =>
        _likely.TryGetValue(tag, out var parts) ? (parts.Substring(0, 4), parts.Substring(5)) : null;

    private static IEnumerable<KeyValuePair<string, string>> Pairs(ReadOnlySpan<byte> table) =>
        TableLines.Texts(table).Select(line => new KeyValuePair<string, string>(line.Substring(0, line.IndexOf(' ')), line.Substring(line.IndexOf(' ') + 1)));
}
