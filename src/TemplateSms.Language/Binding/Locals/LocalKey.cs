namespace TemplateSms.Language.Binding;

/// <summary>Tells locals apart: one whose name begins with <c>$</c> belongs to the file that assigns it, and to one inclusion of it.</summary>
internal static class LocalKey
{
    private const char Separator = '@';

    /// <param name="inclusion">The number of the inclusion; 0 in the template itself.</param>
    public static string Of(string name, int inclusion) =>
        inclusion > 0 && IsOfFile(name) ? $"{name}{Separator}{inclusion.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : name;

    /// <summary>The name as it is written.</summary>
    public static string NameOf(string key) => key.IndexOf(Separator) is >= 0 and var end ? key.Substring(0, end) : key;

    /// <summary>Whether a local can be read in an inclusion.</summary>
    public static bool IsKnownIn(string key, int inclusion) => key == Of(NameOf(key), inclusion);

    private static bool IsOfFile(string name) => name.StartsWith("$", StringComparison.Ordinal);
}
