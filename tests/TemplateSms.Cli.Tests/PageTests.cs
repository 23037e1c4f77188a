using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

/// <summary>docs/cli.md prints what the tool prints.</summary>
public sealed partial class PageTests : IDisposable
{
    private static readonly string _page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "cli.md")).ReplaceLineEndings("\n");

    private readonly ScratchProject _folder = new();

    public static TheoryData<string> Examples => [.. Console().Matches(_page).Select(example => example.Groups["command"].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_OfThePage_PrintsWhatThePageSays(string command)
    {
        foreach (Match file in NamedFile().Matches(_page))
            _folder.Write(file.Groups["path"].Value, file.Groups["text"].Value);

        var arguments = CommandLineParser.SplitCommandLine(command)
            .Skip(1)
            .Select(argument => IsPath(argument) ? _folder.PathOf(argument) : argument);
        var run = await CommandRun.OfAsync([.. arguments]);

        var printed = run.Output
            .Replace(Path.GetRelativePath(".", _folder.Folder).Replace('\\', '/') + "/", "", StringComparison.Ordinal)
            .Replace(_folder.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace($"\"{CommandRun.ToolVersion}\"", "\"…\"", StringComparison.Ordinal);
        var expected = Console().Matches(_page).Single(example => example.Groups["command"].Value == command).Groups["output"].Value;
        Assert.True(printed == expected, $"docs/cli.md has to print:\n$ {command}\n{printed}");
    }

    // A file of the page, or one beside them that the command makes.
    private bool IsPath(string argument) => argument.Contains('/', StringComparison.Ordinal) && Directory.Exists(Path.GetDirectoryName(_folder.PathOf(argument)));

    [GeneratedRegex("^```console\n\\$ (?<command>[^\n]+)\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("^```(smstpl|json) (?<path>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    public void Dispose() => _folder.Dispose();
}
