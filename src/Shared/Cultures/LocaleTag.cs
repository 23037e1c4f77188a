#if NET
using TemplateSms.Templating;
#endif

namespace TemplateSms.Shared;

/// <summary>The tag of a locale as BCP 47 writes it: a language, and a script and a region where they are named.</summary>
/// <param name="Language">Two or three small letters.</param>
/// <param name="Script">Four letters, the first one a capital; null where the tag names none.</param>
/// <param name="Region">Two capitals or three digits; null where the tag names none.</param>
internal readonly record struct LocaleTag(string Language, string? Script, string? Region)
{
    /// <summary>Reads a tag in any case, with hyphens or underscores between its parts; what follows a region is left out.</summary>
    /// <returns>The tag in its standard case; null where the text is none.</returns>
    public static LocaleTag? Read(string? text)
    {
        var key = LocaleKey.Read(text);
        if (LocaleKey.TextOf(key.Language) is not { } language)
            return null;
        var script = LocaleKey.TextOf(key.Script);
        return new(
            language,
            script is null ? null : script.Substring(0, 1).ToUpperInvariant() + script.Substring(1),
            LocaleKey.TextOf(key.Region)?.ToUpperInvariant());
    }

    /// <summary>The tag, with hyphens between its parts.</summary>
    public override string ToString() =>
        Language + (Script is null ? "" : "-" + Script) + (Region is null ? "" : "-" + Region);
}
