using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Builds;

/// <summary>How a <c>dotnet</c> command ended, and what it printed.</summary>
public sealed partial record BuildResult(int ExitCode, string Output)
{
    /// <summary>The printed diagnostics, each once.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; } = [.. Lines().Matches(Output).Select(Read).Distinct()];

    public IReadOnlyList<BuildMessage> Errors => [.. Messages.Where(message => message.Severity == "error")];

    /// <summary>Asserts that the command succeeded.</summary>
    public BuildResult AssertSucceeded() =>
        ExitCode == 0 ? this : throw new XunitException($"The command ended with {ExitCode}.\n{Output}");

    private static BuildMessage Read(Match line) => new(
        Path.GetFileName(line.Groups["file"].Value.Trim()),
        Number(line.Groups["line"]),
        Number(line.Groups["column"]),
        line.Groups["severity"].Value,
        line.Groups["id"].Value,
        line.Groups["text"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<file>[^\n]*?)(\((?<line>\d+),(?<column>\d+)(,\d+,\d+)?\))? ?: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>.*?)( \[[^\[\]]+\])?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();
}
