using TemplateSms.TestKit.Builds;

namespace TemplateSms.Samples.Tests;

/// <summary>The sample as a newcomer runs it: a process of its own, judged by what it prints.</summary>
public sealed class QuickstartTests : IAsyncLifetime
{
    // Built beside these tests, for the same configuration and framework.
    private static readonly string _output = Path.Combine(
        Repository.PathOf("samples/Quickstart"),
        Path.GetRelativePath(Repository.PathOf("tests/TemplateSms.Samples.Tests"), AppContext.BaseDirectory));

    private BuildResult _run = null!;

    public async Task InitializeAsync() => _run = await DotnetCommand.RunAsync(_output, "Quickstart.dll");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Quickstart_Run_EndsWellAndPrintsThreeAcceptedMessages()
    {
        Assert.Equal(
            """
            1  order_shipped: from ACME Shop to *********41
               Hi Zoe, your order A1029 (3 items) ships 05/12.
               GSM-7, 47 septets, 1 segment
               Accepted: code 0, Your message has been sent; 1 SMS billed

            2  login_code: from ACME Shop to *********41
               493027 is your ACME code. It is valid for 10 minutes. We will never ask you for it.
               GSM-7, 83 septets, 1 segment
               Accepted: code 0, Your message has been sent; 1 SMS billed

            3  appointment: from ACME Clinic to **********42
               Анастасия, ждём вас 07.12 в 09:30. Клиника ACME
               UCS-2, 47 UTF-16 units, 1 segment
               Accepted: code 0, Your message has been sent; 1 SMS billed

            3 of 3 messages accepted, as the gateway's own ledger has them.

            """.ReplaceLineEndings("\n"),
            _run.AssertSucceeded().Output);
    }

    [Fact]
    public void Readme_FirstMessageOfTheQuickstart_IsPrinted() =>
        Assert.Contains($"```text\n{_run.Output.Split("\n\n")[0]}\n```", Repository.Read("README.md"), StringComparison.Ordinal);
}
