using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("SMS3002")]
    [InlineData("sms3002")]
    public async Task Explain_ARule_PrintsItsPageWithLinksToTheSite(string rule)
    {
        var run = await CommandRun.OfAsync("explain", rule);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# SMS3002: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n## Fix\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("](SMS", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("](../", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_ATemplate_PrintsWhatCheckExplains()
    {
        using var folder = new ScratchProject();
        folder.Write("hello.smstpl", "Hello");

        var explain = await CommandRun.OfAsync("explain", folder.PathOf("hello.smstpl"));
        var check = await CommandRun.OfAsync("check", folder.PathOf("hello.smstpl"), "--explain");

        Assert.Equal(check, explain);
    }

    [Theory]
    [InlineData("SMS9999", "SMS9999 is not a rule")]
    [InlineData("SMS", "SMS: there is no such file or folder")]
    public async Task Explain_NothingThatThereIs_SaysSo(string subject, string reason)
    {
        var run = await CommandRun.OfAsync("explain", subject);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(reason, run.Error, StringComparison.Ordinal);
    }
}
