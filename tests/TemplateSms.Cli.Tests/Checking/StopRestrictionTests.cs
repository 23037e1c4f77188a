using System.Text.Json;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>The state of the account's STOP restriction: from an option, from .editorconfig, from .globalconfig.</summary>
public sealed class StopRestrictionTests : IDisposable
{
    private const string Option = "--stop-restriction-lifted";
    private const string Key = "smstpl_stop_restriction_lifted";
    private static readonly string _a155 = new('a', 155);

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Check_TextWithoutRoomForStop_Warns()
    {
        _folder.Write("a.smstpl", _a155);

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a.smstpl(1,149): warning SMS3013: Every send of an account whose STOP restriction stands is refused: 155 + 12 of 160 septets", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "", false)]
    [InlineData(false, "true", false)]
    [InlineData(true, "false", true)]
    public async Task Check_Folder_GoesBeforeTheOption(bool hasOption, string folder, bool isFound)
    {
        _folder.Write("a.smstpl", _a155);
        if (folder.Length > 0)
            _folder.Write(".editorconfig", $"root = true\n[*.smstpl]\n{Key} = {folder}\n");

        var run = await CommandRun.OfAsync(["check", _folder.Folder, .. hasOption ? [Option] : Array.Empty<string>()]);

        Assert.Equal(isFound, run.Output.Contains("SMS3013", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("root = true\n[*.smstpl]\nsmstpl_stop_restriction_lifted = false\n", true)]
    public async Task Check_GlobalConfig_IsReadAsTheBuildReadsIt(string editorconfig, bool isFound)
    {
        _folder.Write("a.smstpl", _a155).Write(".globalconfig", $"is_global = true\n{Key} = true\n").Write(".editorconfig", editorconfig);

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(isFound, run.Output.Contains("SMS3013", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_FolderWithAnotherValue_Fails()
    {
        _folder.Write("a.smstpl", "Hi").Write(".editorconfig", $"root = true\n[*.smstpl]\n{Key} = yes\n");

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.smstpl(1,1): error SMS9014: 'yes' is not a value of 'smstpl_stop_restriction_lifted'; it takes true or false", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 12, "GSM-7, 1 segment, always 2 of 160 septets and 12 for STOP", 2)]
    [InlineData(true, 0, "GSM-7, 1 segment, always 2 of 160 septets", 1)]
    public async Task Json_HasTheReserveAndItsTerm(bool isLifted, int reserve, string summary, int terms)
    {
        _folder.Write("a.smstpl", "Hi");

        var run = await CommandRun.OfAsync(["check", _folder.Folder, "--format", "json", "--explain", .. isLifted ? [Option] : Array.Empty<string>()]);

        using var document = JsonDocument.Parse(run.Output);
        var proof = document.RootElement.GetProperty("templates")[0].GetProperty("proofs")[0];
        Assert.Equal((160, reserve), (proof.GetProperty("room").GetInt32(), proof.GetProperty("reserve").GetInt32()));
        Assert.Equal(summary, proof.GetProperty("summary").GetString());
        var sum = proof.GetProperty("explanation").GetProperty("worstCase").EnumerateArray().ToList();
        Assert.Equal(terms, sum.Count);
        Assert.Equal(!isLifted, sum[^1].GetProperty("kind").GetString() == "stop");
    }

    [Fact]
    public async Task Fix_ThatRaisesSegments_LeavesRoomForStop()
    {
        _folder.Write("a.smstpl", _a155);

        var run = await CommandRun.OfAsync("fix", _folder.Folder, "--also", "raise-segments");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("---\nsegments: 2\n---\n" + _a155, File.ReadAllText(_folder.PathOf("a.smstpl")));
        Assert.DoesNotContain("SMS3013", (await CommandRun.OfAsync("check", _folder.Folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_TextWithoutRoomForStop_FailsUnlessTheRestrictionIsLifted()
    {
        var path = _folder.Write("a.smstpl", _a155).PathOf("a.smstpl");

        var refused = await CommandRun.OfAsync("render", path);
        var rendered = await CommandRun.OfAsync("render", path, Option);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("155 septets and 12 for the STOP text", refused.Error, StringComparison.Ordinal);
        Assert.Equal((0, _a155 + "\n"), (rendered.ExitCode, rendered.Output));
    }

    [Fact]
    public async Task Report_ShowsStopInTheRoom()
    {
        _folder.Write("a.smstpl", "Hi");

        var standing = await CommandRun.OfAsync("report", _folder.Folder);
        var lifted = await CommandRun.OfAsync("report", _folder.Folder, Option);

        Assert.Contains("<b>14 of 160 septets</b>", standing.Output, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"stop\" x=\"12.5\" width=\"75\"", standing.Output, StringComparison.Ordinal);
        Assert.Contains("the STOP text 12</li>", standing.Output, StringComparison.Ordinal);
        Assert.Contains("<b>2 of 160 septets</b>", lifted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("the STOP text", lifted.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(148, "GSM-7, 1 segment, 148 of 160 septets\n")]
    [InlineData(149, "GSM-7, 1 segment, 149 of 160 septets\nWith the 12 septets of the STOP text: 2 segments\n")]
    [InlineData(300, "GSM-7, 2 segments, 300 of 306 septets\nWith the 12 septets of the STOP text: 3 segments\n")]
    public async Task Measure_TextThatStopMakesLonger_SaysSo(int length, string expected) =>
        Assert.Equal(expected, (await CommandRun.OfAsync("measure", "--text", new string('a', length))).Output);

    public void Dispose() => _folder.Dispose();
}
