using TemplateSms.Language.Syntax;

namespace TemplateSms.Cli.Creating;

/// <summary>A parameter as the command line names it: <c>items: int(1..99)</c>, or a name alone for a short text.</summary>
internal sealed record StarterParameter(string Name, string Type)
{
    private const string UsualType = "string(20)";

    /// <summary>Reads a parameter; null when it cannot stand on a line of a front matter.</summary>
    public static StarterParameter? TryParse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? text : text[..colon]).Trim();
        var type = colon < 0 ? UsualType : text[(colon + 1)..].Trim();
        return Names.IsIdentifier(name) && type.Length > 0 && !type.Any(IsBreak) ? new StarterParameter(name, type) : null;
    }

    // The reader of the front matter ends a line at each of them.
    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029';
}
