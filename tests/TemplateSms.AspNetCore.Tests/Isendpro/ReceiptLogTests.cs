using Microsoft.Extensions.Logging;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Isendpro;

/// <summary>What is logged of callbacks at the lowest level.</summary>
public sealed class ReceiptLogTests
{
    private const string HostingCategory = "Microsoft.AspNetCore.Hosting.Diagnostics";

    [Fact]
    public async Task Receive_TakenAndRefused_LogsFiguresAndReasonsWithoutAnyValue()
    {
        await using var host = await IsendproHost.StartAsync();

        await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker=orderA1029&num=33680010203");
        await host.Http.GetAsync("/receipts?secret=guessed-secret-0123&tracker=orderA1029&num=33680010203");
        await host.Http.PostAsync("/receipts", new StringContent("33680010203 orderA1029"));

        var lines = string.Join('\n', host.Log.Lines);
        Assert.Contains("A delivery receipt came with 2 parameters; it has a tracker: True.", lines, StringComparison.Ordinal);
        Assert.Contains("A delivery receipt was answered 403: the secret is missing, wrong, or there more than once.", lines, StringComparison.Ordinal);
        Assert.Contains("A delivery receipt was answered 415", lines, StringComparison.Ordinal);
        foreach (var value in (string[])[IsendproHost.Secret, "guessed-secret", "orderA1029", "33680010203"])
            Assert.DoesNotContain(value, lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LogLevel.Information, 1)]
    [InlineData(LogLevel.Warning, 0)]
    public async Task Map_UrlsWouldBeLogged_WarnsOfIt(LogLevel hostingLevel, int warnings)
    {
        await using var host = await IsendproHost.StartAsync(hostingLevel: hostingLevel);

        Assert.Equal(warnings, host.Log.Lines.Count(line => line.Level is LogLevel.Warning && line.Text.Contains(HostingCategory, StringComparison.Ordinal)));
    }
}
