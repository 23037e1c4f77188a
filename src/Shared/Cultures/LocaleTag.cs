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
        if (text is null)
            return null;
        var parts = text.Split('-', '_');
        if (parts.Any(part => part.Length is 0 or > 8 || !part.All(IsLetterOrDigit)) || !IsLanguage(parts[0]))
            return null;
        var next = 1;
        var script = next < parts.Length && IsScript(parts[next]) ? parts[next++] : null;
        var region = next < parts.Length && IsRegion(parts[next]) ? parts[next] : null;
        return new(
            parts[0].ToLowerInvariant(),
            script is null ? null : script.Substring(0, 1).ToUpperInvariant() + script.Substring(1).ToLowerInvariant(),
            region?.ToUpperInvariant());
    }

    /// <summary>The tag, with hyphens between its parts.</summary>
    public override string ToString() =>
        Language + (Script is null ? "" : "-" + Script) + (Region is null ? "" : "-" + Region);

    private static bool IsLanguage(string part) => part.Length is 2 or 3 && part.All(IsLetter);

    private static bool IsScript(string part) => part.Length == 4 && part.All(IsLetter);

    private static bool IsRegion(string part) => (part.Length == 2 && part.All(IsLetter)) || (part.Length == 3 && part.All(c => !IsLetter(c)));

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';
}
