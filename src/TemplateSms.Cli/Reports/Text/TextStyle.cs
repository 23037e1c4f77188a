using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>Marks and breaks parts of a text for a terminal; leaves them as they are for anything else.</summary>
/// <param name="Width">The columns of the terminal; null for anything else.</param>
internal sealed record TextStyle(bool HasColour, int? Width)
{
    private const string Reset = "\u001b[0m";

    public static TextStyle Of(CommandStreams streams) => new(streams.HasColour, streams.Width);

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
