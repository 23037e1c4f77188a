using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>A file that is no template is refused by its length, and not read.</summary>
public sealed class HugeFileTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task Check_AFileThatNoTextCanHold_IsRefusedUnread()
    {
        _folder.Write("huge.smstpl", "").Write("small.smstpl", "Hi");
        // More characters than a string can have, in a file that takes no room: to read it would fail.
        using (var file = File.OpenWrite(_folder.PathOf("huge.smstpl")))
            file.SetLength(5_000_000_000);

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.Contains("huge.smstpl(1,1): error SMS1011", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 templates, 1 error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AFileAtTheLimit_IsReadWhole()
    {
        _folder.Write("full.smstpl", new string('a', 65_536)).Write("over.smstpl", new string('a', 65_537)).Write("wide.smstpl", new string('€', 65_537));

        var run = await CommandRun.OfAsync("check", _folder.Folder);

        Assert.DoesNotContain("full.smstpl(1,1): error SMS1011", run.Output, StringComparison.Ordinal);
        Assert.Contains("over.smstpl(1,1): error SMS1011", run.Output, StringComparison.Ordinal);
        Assert.Contains("wide.smstpl(1,1): error SMS1011", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_StandardInputOfManyMegabytes_IsRefused()
    {
        var run = await CommandRun.WithInputAsync(new string('a', 5_000_000), "check", "-");

        Assert.Contains("stdin.smstpl(1,1): error SMS1011", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
