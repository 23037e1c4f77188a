using TemplateSms.Language.Cultures;
using TemplateSms.Shared;

namespace TemplateSms.Language.Files;

/// <summary>The name of a culture variant: the name of its base, a dot, and the tag of a language.</summary>
/// <param name="Stem">The name of the base.</param>
/// <param name="Tag">The part after the dot.</param>
public sealed record VariantName(string Stem, string Tag)
{
    /// <summary>Whether a template's name has a dot.</summary>
    public static bool IsOne(string name) => name.IndexOf('.') >= 0;

    /// <summary>Reads a template's name; null where it has no dot.</summary>
    public static VariantName? Of(string name) =>
        name.LastIndexOf('.') is >= 0 and var dot ? new(name.Substring(0, dot), name.Substring(dot + 1)) : null;

    /// <summary>The culture of the table that the tag means; null where it means none, or is not spelled as tags are.</summary>
    public string? Culture => Spelled is { } tag ? CultureTable.NameOf(tag) : null;

    /// <summary>The reason why the tag names no culture, and the tag that was probably meant; null where it names one.</summary>
    internal (string Reason, string? Meant)? Problem
    {
        get
        {
            if (Culture is not null)
                return null;
            var read = LocaleTag.Read(Tag);
            var meant = read is { } tag ? CultureTable.NameOf(tag) ?? CultureTable.NearestTo(tag).FirstOrDefault() : null;
            return (Spelled is null ? "it is not the tag of a language" : "Unicode's CLDR has no data for it", meant);
        }
    }

    // A tag has hyphens, and nothing after its region; its case is free.
    private LocaleTag? Spelled =>
        LocaleTag.Read(Tag) is { } tag && string.Equals(tag.ToString(), Tag, StringComparison.OrdinalIgnoreCase) ? tag : null;
}
