using TemplateSms.Language.Syntax;

namespace TemplateSms.Cli.Creating;

/// <summary>A parameter as the command line names it: <c>items: int(1..99)</c>, or a name alone.</summary>
internal sealed record StarterParameter(string Name, string Type)
{
    /// <summary>The line of the front matter, without its line break.</summary>
    public string Declaration => $"  {Name}: {Quoted(Type)}";

    /// <summary>Reads a parameter; null when it cannot stand on a line of a front matter.</summary>
    /// <param name="text">The parameter.</param>
    /// <param name="usualType">The type of a name alone.</param>
    public static StarterParameter? TryParse(string text, string usualType)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? text : text[..colon]).Trim();
        var type = colon < 0 ? usualType : text[(colon + 1)..].Trim();
        return Names.IsIdentifier(name) && type.Length > 0 && !type.Any(IsBreak) ? new StarterParameter(name, type) : null;
    }

    // A default can hold what ends a value of YAML.
    private static string Quoted(string type) =>
        type.Contains(':', StringComparison.Ordinal) || type.Contains('#', StringComparison.Ordinal)
            ? "'" + type.Replace("'", "''", StringComparison.Ordinal) + "'"
            : type;

    // The reader of the front matter ends a line at each of them.
    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029';
}
