using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

public sealed class ProgressTests : IDisposable
{
    private const int Many = 200;

    private readonly ScratchProject _folder = new();

    [Fact]
    public async Task ManyTemplates_OnATerminal_ShowABarOnStandardError()
    {
        var run = await CheckAsync(Many, isTerminal: true);

        Assert.Contains("Checking templates", run.Error, StringComparison.Ordinal);
        Assert.Contains("%", run.Error, StringComparison.Ordinal);
        Assert.Equal($"{Many} templates, 0 errors, 0 warnings\n", run.Output);
    }

    [Theory]
    [InlineData(Many, false)]
    [InlineData(Many - 1, true)]
    public async Task FewTemplatesOrNoTerminal_ShowNothing(int count, bool isTerminal) =>
        Assert.Equal("", (await CheckAsync(count, isTerminal)).Error);

    [Fact]
    public async Task Colours_ThatAreNotWanted_AreNotInTheBar() =>
        Assert.DoesNotContain("\u001b[38", (await CheckAsync(Many, isTerminal: true)).Error, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> CheckAsync(int count, bool isTerminal)
    {
        for (var i = 0; i < count; i++)
            _folder.Write($"t{i}.smstpl", "Hello");
        return CommandRun.WithBarAsync(isTerminal, "check", _folder.Folder);
    }
}
