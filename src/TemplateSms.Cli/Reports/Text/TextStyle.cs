using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>Marks parts of a text for a terminal; leaves them as they are for anything else.</summary>
internal sealed record TextStyle(bool HasColour)
{
    private const string Reset = "\u001b[0m";

    public string Strong(string text) => With("\u001b[1m", text);

    public string Dim(string text) => With("\u001b[2m", text);

    public string Of(Severity severity, string text) => With(
        severity switch
        {
            Severity.Error => "\u001b[1;31m",
            Severity.Warning => "\u001b[1;33m",
            _ => "\u001b[1;36m",
        },
        text);

    private string With(string code, string text) => HasColour && text.Length > 0 ? code + text + Reset : text;
}
