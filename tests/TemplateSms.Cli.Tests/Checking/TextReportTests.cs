using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>What people see below the line of a build: the source, and the place underlined.</summary>
public sealed class TextReportTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Excerpt_UnderlinesTheCharactersOfTheFinding()
    {
        var path = _folder.Write("a.smstpl", "---\nsender: ACME\n---\nCode: Привет.").PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("check", path);

        Assert.StartsWith($"{path}(4,7): error SMS3012: GSM-7 has no equivalent of 6 Cyrillic characters, the first 'П' U+041F CYRILLIC CAPITAL LETTER PE", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "  |",
                "4 | Code: Привет.",
                "  |       ^^^^^^",
                "  = fix: Send as UCS-2, 70 characters a segment ('encoding: ucs2')",
                $"         smstpl fix {path} --also encoding-ucs2",
                "  = https://github.com/templatesms/templatesms/blob/main/docs/rules/SMS3012.md",
                "1 template, 1 error, 0 warnings",
            ],
            run.OutputLines.Skip(1));
    }

    [Theory]
    [InlineData("\tHi {{ nam }}", "    Hi {{ nam }}", "          ^^^")]
    [InlineData("e\u0301 {{ nam }}", "e\u0301 {{ nam }}", "     ^^^")]
    [InlineData("中文 {{ nam }}", "中文 {{ nam }}", "        ^^^")]
    [InlineData("\U0001F600 {{ nam }}", "\U0001F600 {{ nam }}", "      ^^^")]
    [InlineData("\u202Ex\u001b[31m {{ nam }}", "\uFFFDx\u241B[31m {{ nam }}", "           ^^^")]
    [InlineData("a\u0085{{ nam }}", "{{ nam }}", "   ^^^")]
    public async Task Excerpt_CharactersThatAreNotOneColumn_AreCounted(string template, string shown, string underline)
    {
        var lines = await ExcerptAsync("---\nencoding: ucs2\n---\n" + template, "SMS2001");

        Assert.Equal((shown, underline), (lines[0][4..], lines[1][4..]));
    }

    [Fact]
    public async Task Excerpt_LongLine_IsCutAroundThePlace()
    {
        var lines = await ExcerptAsync("---\nsegments: 6\n---\n" + new string('a', 400) + "{{ nam }}" + new string('b', 400), "SMS2001");

        Assert.True(lines[0].Length < 170, lines[0]);
        Assert.Equal("nam", lines[0].Substring(lines[1].IndexOf('^', StringComparison.Ordinal), 3));
        Assert.Equal(2, lines[0].Count(c => c == '…'));
    }

    [Fact]
    public async Task Excerpt_PlaceOverSeveralLines_UnderlinesEach()
    {
        var path = _folder.Write("a.smstpl", "---\nencoding: ucs2\n---\n" + new string('a', 60) + "\n" + new string('b', 60) + "\nccc").PathOf("a.smstpl");

        var run = await CommandRun.OfAsync("check", path);

        Assert.Contains("5 | " + new string('b', 60) + "\n  |          " + new string('^', 51) + "\n6 | ccc\n  | ^^^\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Excerpt_PlaceBetweenCharacters_IsOneMark()
    {
        var lines = await ExcerptAsync("Hi {{ x = }}", "SMS1001");

        Assert.Contains('^', lines[1]);
    }

    [Fact]
    public async Task Excerpt_FurtherPlaces_AreUnderlinedOtherwise()
    {
        var template = "---\nunencodable: replace\nparams:\n  customer: string(120)\n---\nHi {{ customer }}, " + new string('a', 60);

        var lines = await ExcerptAsync(template, "SMS3002");

        Assert.Contains("--------", lines[1], StringComparison.Ordinal);
        Assert.Contains("^^^^^^^^", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpLink_OfARule_IsGivenOnce()
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", "{{ x }} {{ y }}").Folder);

        Assert.Single(run.OutputLines, line => line.EndsWith("SMS2001.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Colours_OnATerminal_AndNowhereElse()
    {
        var path = _folder.Write("a.smstpl", "Привет").PathOf("a.smstpl");

        var terminal = await CommandRun.OnTerminalAsync("check", path);
        var pipe = await CommandRun.OfAsync("check", path);

        Assert.Contains("\u001b[1;31merror SMS3012\u001b[0m", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', pipe.Output);
    }

    private async Task<IReadOnlyList<string>> ExcerptAsync(string template, string id)
    {
        var run = await CommandRun.OfAsync("check", _folder.Write("a.smstpl", template).PathOf("a.smstpl"));
        var lines = run.Output.Split('\n');
        var finding = Array.FindIndex(lines, line => line.Contains($" {id}: ", StringComparison.Ordinal));
        Assert.True(finding >= 0, run.Output);
        return lines[(finding + 2)..(finding + 4)];
    }

    public void Dispose() => _folder.Dispose();
}
