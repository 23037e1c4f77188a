using System.Globalization;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

/// <summary>Whatever files are called and say, a command prints lines of its own and nothing that a terminal obeys.</summary>
public sealed class HostileNameTests : IDisposable
{
    private const string Forged = "x.smstpl(1,1): error CS0001: forged";

    private static readonly string[] _hostile = ["\n" + Forged, "\r" + Forged, "\u001b[31m", "\u0007", "\u009b2J", "\u2028", "\u202e", "\u2066"];

    private readonly ScratchProject _folder = new();

    [SkippableFact]
    public async Task Check_OfPathsThatNoBuildTakes_SaysForEachWhyNot()
    {
        SkipOnWindows();
        string[] names = ["zz\n/recurse:*.cs\n.smstpl", "a\"b.smstpl", "a|b.smstpl", "\u001b[31m.smstpl", "a\u202eb.smstpl"];
        foreach (var name in names)
            _folder.Write(name, "Hello");

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["U+000A", "U+001B", "U+0022", "U+007C", "U+202E"],
            run.OutputLines
                .Where(line => line.Contains(": error SMS9013: A template's path cannot contain the character ", StringComparison.Ordinal))
                .Select(line => line.Split("character ")[1][..6])
                .Order(StringComparer.Ordinal));
        Assert.Equal("5 templates, 5 errors, 0 warnings", run.OutputLines[^1]);
        AssertPrintable(run.Output);
    }

    // A build names templates from the project's folder on, and takes any folder above it.
    [SkippableFact]
    public async Task Check_InAProjectWhoseOwnFolderHasAQuote_IsClean()
    {
        SkipOnWindows();
        _folder.Write("\"my\" shop/Shop.csproj", "<Project />").Write("\"my\" shop/Templates/hello.smstpl", "Hello");

        Assert.Equal(0, (await CommandRun.OfAsync("check", _folder.Folder)).ExitCode);
        Assert.Equal("Hello\n", (await CommandRun.OfAsync("render", _folder.PathOf("\"my\" shop/Templates/hello.smstpl"))).Output);
    }

    [SkippableTheory]
    [InlineData("check")]
    [InlineData("check", "--explain")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "json", "--explain")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("fix")]
    [InlineData("fix", "--dry-run")]
    [InlineData("report")]
    public async Task Output_OfHostileNamesAndTexts_IsPrintable(params string[] command)
    {
        SkipOnWindows();
        foreach (var (i, hostile) in _hostile.Index())
        {
            var text = hostile.ReplaceLineEndings(" ");
            _folder.Write($"name{hostile}{i}.smstpl", "Hello");
            _folder.Write($"text{i}.smstpl", $"---\nname: text{i}\nsender: \"{Yaml(hostile)}\"\nencoding: ucs2\nparams:\n  a: \"{Yaml(hostile)}\"\n---\n{{{{ a.{text} | string.{text} '{text}' }}}} {text}’");
            _folder.Write($"clean{i}.smstpl", $"---\nname: clean{i}\nencoding: ucs2\nsummary: \"{Yaml(hostile)}\"\n---\n{text}{{{{ 'it’s {text}' }}}}");
        }

        var run = await CommandRun.OfAsync([.. command, _folder.Folder]);

        AssertPrintable(run.Output);
        AssertPrintable(run.Error);
    }

    [SkippableFact]
    public async Task Error_OfHostileArguments_IsPrintable()
    {
        SkipOnWindows();
        foreach (var hostile in _hostile)
        {
            string[][] commands =
            [
                ["check", hostile], ["fix", hostile], ["report", hostile], ["render", hostile], ["render", hostile, "--data", hostile], ["render", hostile, hostile],
                ["new", _folder.PathOf("a" + hostile)], ["new", _folder.PathOf("b"), hostile], ["check", "--" + hostile], [hostile],
                ["render", "--cases", hostile], ["check", "--format", hostile], ["report", _folder.Folder, "-o", _folder.PathOf("no/" + hostile)],
            ];
            foreach (var command in commands)
            {
                var run = await CommandRun.OfAsync(command);

                Assert.NotEqual(0, run.ExitCode);
                AssertPrintable(run.Error);
                AssertPrintable(run.Output);
            }
        }
    }

    public void Dispose() => _folder.Dispose();

    private static void SkipOnWindows() => Skip.If(OperatingSystem.IsWindows(), "Windows does not allow these names.");

    private static string Yaml(string text) => string.Concat(text.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    private static void AssertPrintable(string output)
    {
        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith(Forged, StringComparison.Ordinal));
        for (var i = 0; i < output.Length; i++)
        {
            var isPrintable = output[i] is '\n' || CharUnicodeInfo.GetUnicodeCategory(output, i) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            Assert.True(isPrintable, $"U+{(int)output[i]:X4} at {i}, in: {output[Math.Max(0, i - 80)..Math.Min(output.Length, i + 20)]}");
        }
    }
}
