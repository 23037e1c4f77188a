using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>docs/faq.md says of texts what the tool says.</summary>
public sealed partial class FaqTests
{
    private static readonly string _page = Repository.Read("docs/faq.md");

    public static TheoryData<string> Commands => [.. Console().Matches(_page).Select(example => example.Groups["command"].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_OfThePage_PrintsWhatThePageSays(string command)
    {
        var printed = await CommandLine.RunAsync("", [.. CommandLineParser.SplitCommandLine(command).Skip(1)]);

        Assert.Equal(Console().Matches(_page).Single(example => example.Groups["command"].Value == command).Groups["output"].Value, printed);
    }

    [GeneratedRegex("^```console\n\\$ (?<command>[^\n]+)\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Console();
}
