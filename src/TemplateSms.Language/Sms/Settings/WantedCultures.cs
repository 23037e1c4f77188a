using TemplateSms.Language.Cultures;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>The cultures that every message of a folder is to have a text for: <c>smstpl_cultures = fr, pt-BR</c> in an .editorconfig.</summary>
public static class WantedCultures
{
    /// <summary>The key of a folder.</summary>
    public const string FolderKey = "cultures";

    /// <summary>The values, for messages.</summary>
    public const string Values = "the tags of languages with commas between them, such as fr, pt-BR";

    /// <summary>Reads the list.</summary>
    /// <returns>The cultures of the table; null where one of them is none.</returns>
    public static IReadOnlyList<string>? Read(string value)
    {
        var cultures = value.Split(',').Select(tag => LocaleTag.Read(tag.Trim()) is { } read ? CultureTable.NameOf(read) : null).ToList();
        return cultures.Contains(null) ? null : [.. cultures.OfType<string>()];
    }
}
