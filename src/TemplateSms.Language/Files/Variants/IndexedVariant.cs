using TemplateSms.Language.Cultures;
using TemplateSms.Shared;

namespace TemplateSms.Language.Files;

/// <summary>A variant whose tag means a culture, as a project's index keeps it.</summary>
/// <param name="Culture">The culture of the table.</param>
/// <param name="Tag">The tag under which all spellings of the culture are one.</param>
internal sealed record IndexedVariant(TemplateFile File, string Culture, LocaleTag Tag)
{
    /// <summary>The tag under which all spellings of a culture of the table are one.</summary>
    public static LocaleTag TagOf(string culture) => LocaleTable.Canonical(LocaleTag.Read(culture)!.Value);
}
