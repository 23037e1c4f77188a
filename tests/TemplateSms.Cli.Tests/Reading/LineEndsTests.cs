using System.IO.Compression;
using System.Text.RegularExpressions;
using TemplateSms.TestKit.Builds;
using TemplateSms.TestKit.Rules;

namespace TemplateSms.Cli.Tests.Reading;

/// <summary>A checkout with CRLF at the ends of lines, beside one with LF: every command says the same of both.</summary>
public sealed class LineEndsTests
{
    // Its message counts characters, and a CRLF is two.
    private const string CountsCharacters = "SMS1027";

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--explain")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "json")]
    [InlineData("report")]
    [InlineData("fix", "--dry-run")]
    public async Task Command_OnACheckoutWithCrLf_SaysTheSame(params string[] command)
    {
        var linux = await RunAsync("\n", command);
        var windows = await RunAsync("\r\n", command);

        Assert.True(linux.Length > 1_000, linux);
        Assert.Equal(linux, windows);
    }

    // A page packs its figures, and the details of many templates.
    private static string Unpacked(string output) => Regex.Replace(output, "(?<=id=\"(packed|figures)\">)[^<]+", packed =>
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed.Value)), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return reader.ReadToEnd();
    });

    private static async Task<string> RunAsync(string lineEnd, string[] command)
    {
        using var folder = new ScratchProject();
        foreach (var fixture in RuleFixtures.All.Where(fixture => fixture is { IsTemplate: true, IsUndecodable: false } && fixture.Id != CountsCharacters))
        {
            foreach (var template in fixture.Templates)
                folder.Write($"{fixture.Id}/{template.Path}", template.Text.ReplaceLineEndings(lineEnd));
        }

        var run = await CommandRun.OfAsync([.. command, folder.Folder]);
        // A report shows a file's text with its line ends.
        return Unpacked(run.Output + run.Error).Replace("&#xD;&#xA;", "&#xA;", StringComparison.Ordinal).ReplaceLineEndings("\n").Replace(folder.Folder, "FOLDER", StringComparison.Ordinal).Replace(Path.GetFileName(folder.Folder), "FOLDER", StringComparison.Ordinal);
    }
}
