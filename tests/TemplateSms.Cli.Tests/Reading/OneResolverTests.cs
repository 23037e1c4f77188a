using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Reading;

/// <summary>Every command finds the same included templates.</summary>
public sealed class OneResolverTests : IDisposable
{
    private readonly ScratchProject _folder = new();

    [Theory]
    [InlineData("Templates/Orders/order.smstpl", "Shared/Parts/greeting.smstpl", true)]
    [InlineData("Templates/Orders/order.smstpl", "greeting.smstpl", true)]
    [InlineData("order.smstpl", "Shared/greeting.smstpl", true)]
    [InlineData("order.smstpl", "Shared/greeting.smstpl", false)]
    public async Task Include_FromAnywhereInTheProject_IsFoundByEachCommand(string includer, string included, bool hasProject)
    {
        if (hasProject)
            _folder.Write("Shop.csproj", "<Project />");
        var path = _folder.Write(includer, "{{ include 'greeting' }}, it’s here").Write(included, "Hello").PathOf(includer);

        Assert.Equal("Hello, it’s here\n", (await CommandRun.OfAsync("render", Ucs2(path))).Output);
        Assert.DoesNotContain("SMS2017", (await CommandRun.OfAsync("check", path)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMS2017", (await CommandRun.OfAsync("report", path)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMS2017", (await CommandRun.OfAsync("fix", path)).Output, StringComparison.Ordinal);
    }

    // Without a project, the working folder is one: here as a process of its own, which has another.
    [Theory]
    [InlineData("check a/order.smstpl", "1 template, 0 errors, 0 warnings\n")]
    [InlineData("render a/order.smstpl", "Hello!\n")]
    public async Task Include_FromTheWorkingFolder_IsFoundByEachCommand(string command, string output)
    {
        _folder.Write("a/order.smstpl", "{{ include 'greeting' }}!").Write("b/greeting.smstpl", "Hello");

        var run = await DotnetCommand.RunAsync(_folder.Folder, [Path.Combine(AppContext.BaseDirectory, "smstpl.dll"), .. command.Split(' ')]);

        run.AssertSucceeded();
        Assert.Equal(output, run.Output);
    }

    [Fact]
    public async Task Fix_OfATemplateThatIncludesAnother_KnowsTheOther()
    {
        _folder.Write("Shop.csproj", "<Project />").Write("Shared/greeting.smstpl", "---\nparams:\n  customer: string(60)\n---\nHi {{ customer }}");
        var path = _folder.Write("Templates/order.smstpl", $"---\nunencodable: replace\nparams:\n  customer: string(60)\n---\n{{{{ include 'greeting' }}}} {new string('a', 100)}").PathOf("Templates/order.smstpl");

        await CommandRun.OfAsync("fix", path, "--also", "lower-bound");

        Assert.DoesNotContain("string(60)", File.ReadAllText(path), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Ucs2(string path)
    {
        var text = File.ReadAllText(path);
        File.WriteAllText(path, $"---\nencoding: ucs2\n---\n{text}");
        return path;
    }
}
