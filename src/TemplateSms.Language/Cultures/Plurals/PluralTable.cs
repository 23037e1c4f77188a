using TemplateSms.Shared;

namespace TemplateSms.Language.Cultures;

/// <summary>The plural rules of languages, from CLDR.</summary>
public static partial class PluralTable
{
    private static readonly Lazy<Dictionary<string, PluralRules>> _cardinals = new(() => Read(Cardinals));

    private static readonly Lazy<Dictionary<string, PluralRules>> _ordinals = new(() => Read(Ordinals));

    /// <summary>The rules of counts (1 parcel, 2 parcels), or of places in an order (1st, 2nd).</summary>
    /// <param name="culture">A name of <see cref="CultureTable"/>.</param>
    /// <param name="isOrdinal">Whether places are asked for.</param>
    public static PluralRules Of(string culture, bool isOrdinal)
    {
        var rules = (isOrdinal ? _ordinals : _cardinals).Value;
        if (LocaleTag.Read(culture) is not { } tag)
            return PluralRules.None;
        foreach (var name in new[] { (tag with { Script = null }).ToString(), tag.Language, LocaleTable.Canonical(tag).Language })
        {
            if (rules.TryGetValue(name, out var found))
                return found;
        }

        return PluralRules.None;
    }

    private static Dictionary<string, PluralRules> Read(ReadOnlySpan<byte> table) => TableLines.Texts(table)
        .Select(line => line.Split(';'))
        .ToDictionary(parts => parts[0], parts => new PluralRules([.. parts.Skip(1).Select(PluralRule.Read)]), StringComparer.Ordinal);
}
