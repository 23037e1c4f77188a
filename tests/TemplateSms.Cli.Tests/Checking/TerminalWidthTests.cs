using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>On a terminal prose breaks between words, and a long line is shown around its finding.</summary>
public sealed class TerminalWidthTests : IDisposable
{
    private const string Overflow = "---\nunencodable: replace\nparams:\n  customer: string(60)\n  order_id: string(10, alnum)\n---\n"
        + "Hi {{ customer }}, your order {{ order_id }} ships tomorrow. We write again as soon as the parcel has reached your door. Your team at ACME in Paris";

    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData(70)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Check_Prose_BreaksBetweenWordsWithinTheWidth(int width)
    {
        var run = await CheckAsync(Overflow, width, "--explain");

        var whole = await CheckAsync(Overflow, null, "--explain");
        Assert.All(run.OutputLines.Where(IsProse), line => Assert.True(line.Length <= width, line));
        Assert.Equal(WordsOf(whole.Output), WordsOf(run.Output));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Check_LongLine_IsShownAroundItsFinding(int width)
    {
        var run = await CheckAsync("---\nsegments: 6\n---\n" + new string('a', 300) + "{{ nam }}" + new string('b', 300), width);

        var lines = run.Output.Split('\n');
        var underline = Array.FindIndex(lines, line => line.Contains('^', StringComparison.Ordinal));
        Assert.True(lines[underline - 1].Length <= width, lines[underline - 1]);
        Assert.Equal("nam", lines[underline - 1].Substring(lines[underline].IndexOf('^', StringComparison.Ordinal), 3));
    }

    [Fact]
    public async Task Check_OutputThatGoesElsewhere_IsNotBroken()
    {
        var run = await CheckAsync(Overflow, null);

        Assert.Contains("it fits with 'customer:", run.OutputLines[0], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> CheckAsync(string template, int? width, params string[] options)
    {
        var path = Path.GetRelativePath(".", _folder.Write("a.smstpl", template).PathOf("a.smstpl"));
        return CommandRun.WithWidthAsync(width, ["check", path, .. options]);
    }

    // A path, a link and a command to copy stay whole; the marked source has a window of its own.
    private static bool IsProse(string line) => !line.Contains("a.smstpl", StringComparison.Ordinal) && !line.Contains("https://", StringComparison.Ordinal) && !line.Contains(" = \"", StringComparison.Ordinal);

    private static IEnumerable<string> WordsOf(string report) =>
        report.Split('\n').Where(line => !line.Contains(" | ", StringComparison.Ordinal)).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
