using System.Text.RegularExpressions;

namespace TemplateSms.Package.Tests.Newcomers;

/// <summary>A step of a page: a file to write, or a command to type with lines that it prints among others.</summary>
/// <param name="File">The path of the file; null for a command.</param>
/// <param name="Text">The file's text, or the command.</param>
/// <param name="Printed">Parts of lines that the command prints, in this order.</param>
internal sealed partial record TranscriptStep(string? File, string Text, IReadOnlyList<string> Printed)
{
    /// <summary>Whether the page shows the command failing.</summary>
    public bool Fails => Printed.Any(line => line.Contains(": error ", StringComparison.Ordinal));

    /// <summary>The steps of a page: its blocks with a file's name, and its blocks <c>console</c>.</summary>
    public static IReadOnlyList<TranscriptStep> Of(string page) => [.. Blocks().Matches(page).SelectMany(OfBlock)];

    private static IEnumerable<TranscriptStep> OfBlock(Match block)
    {
        var text = block.Groups["text"].Value;
        if (block.Groups["path"].Success)
            return [new TranscriptStep(block.Groups["path"].Value, text, [])];
        return text
            .Split("$ ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(lines => new TranscriptStep(null, lines[0], lines[1..]));
    }

    [GeneratedRegex("^```(console|\\w+ (?<path>\\S+))\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
