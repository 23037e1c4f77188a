using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Language.Cultures;

/// <summary>
/// Finds the text that a culture gets among the texts of one message: its own, that of a parent as CLDR has it, or that of the region
/// which a language without one means.
/// </summary>
public sealed class CultureLookup
{
    /// <summary>The number of the base's text.</summary>
    public const int Base = 0;

    private readonly Dictionary<LocaleTag, int> _texts = [];

    /// <param name="ownCulture">The culture of the base's text; null for none.</param>
    /// <param name="variants">The tags of the other texts, which get the numbers from 1 on.</param>
    public CultureLookup(string? ownCulture, IEnumerable<string> variants)
    {
        var number = Base;
        foreach (var culture in variants.Prepend(ownCulture))
        {
            if (LocaleTag.Read(culture) is { } tag && LocaleTable.Canonical(tag) is var canonical && !_texts.ContainsKey(canonical))
                _texts.Add(canonical, number);
            number++;
        }
    }

    /// <summary>The tags under which the texts stand.</summary>
    internal IEnumerable<LocaleTag> Tags => _texts.Keys;

    /// <summary>The same text for every look-up with the same tags and numbers.</summary>
    internal string Key => string.Join(" ", _texts.Select(text => $"{text.Key}={text.Value.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>The number of the text for a culture; null where none is for it, and the base's stands in.</summary>
    public int? Find(string? culture) => LocaleTag.Read(culture) is { } tag ? Find(tag) : null;

    internal int? Find(LocaleTag tag)
    {
        foreach (var stage in LocaleTable.Chain(LocaleTable.Canonical(tag)))
        {
            if (_texts.TryGetValue(stage, out var number))
                return number;
            if (stage.Region is null && LocaleTable.WithLikelyRegion(stage) is { } likely && _texts.TryGetValue(likely, out number))
                return number;
        }

        return null;
    }
}
