using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Commands;

public sealed class UnknownOptionTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData("check", "--explian", "'--explian' is not an option of 'smstpl check'; did you mean '--explain'?")]
    [InlineData("check", "--formt", "'--formt' is not an option of 'smstpl check'; did you mean '--format'?")]
    [InlineData("check", "-x", "'-x' is not an option of 'smstpl check'")]
    [InlineData("fix", "--dryrun", "'--dryrun' is not an option of 'smstpl fix'; did you mean '--dry-run'?")]
    [InlineData("report", "--ouptut", "'--ouptut' is not an option of 'smstpl report'; did you mean '--output'?")]
    [InlineData("render", "--dat", "Unrecognized command or argument '--dat'")]
    [InlineData("new", "--parm", "'--parm' is not an option of 'smstpl new'; did you mean '--param'?")]
    public async Task Command_SlipInAnOption_IsNamedAndNothingIsDone(string command, string option, string expected)
    {
        _folder.Write("a.smstpl", "Hello");

        var run = await CommandRun.OfAsync(command, _folder.PathOf("a.smstpl"), option);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("template there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FileWhoseNameBeginsLikeAnOption_IsChecked()
    {
        var path = Path.GetRelativePath(".", _folder.Write("-a.smstpl", "Hello").PathOf("-a.smstpl"));

        Assert.Equal(0, (await CommandRun.OfAsync("check", path)).ExitCode);
    }

    public void Dispose() => _folder.Dispose();
}
