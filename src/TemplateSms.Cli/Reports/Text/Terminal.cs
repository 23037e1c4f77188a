using Spectre.Console;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>Detects whether standard output and standard error are terminals, and their properties.</summary>
public static class Terminal
{
    /// <summary>
    /// Whether standard output is a terminal that understands colour codes, and <c>NO_COLOR</c> is not set. On Windows the
    /// question makes the console understand them.
    /// </summary>
    public static bool ShowsColour =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && KnowsColour();

    /// <summary>The columns of the terminal that standard output goes to; null when it goes elsewhere.</summary>
    public static int? Width => Console.IsOutputRedirected ? null : AnsiConsole.Console.Profile.Width;

    /// <summary>Whether standard error is a terminal that lets a line be written again.</summary>
    public static bool ShowsProgress => !Console.IsErrorRedirected && AnsiConsole.Console.Profile.Capabilities.Ansi;

    // Apart, since a method loads the libraries that it names before it begins.
    private static bool KnowsColour()
    {
        var capabilities = AnsiConsole.Console.Profile.Capabilities;
        return capabilities.Ansi && capabilities.ColorSystem != ColorSystem.NoColors;
    }
}
