using TemplateSms.Simulator;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Accounts;

/// <summary><c>credit</c>, <c>lookup</c> and <c>campaign-report</c>, against the simulator.</summary>
public sealed class AccountCommandTests : IAsyncLifetime, IDisposable
{
    private readonly ScratchProject _folder = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await SmsGateway.StartAsync(new SmsGatewayOptions
    {
        ApiKeys = { AccountRuns.Key },
        Credit = 10m,
        CampaignReport = { Columns = { new(CampaignField.Number, "tel"), new(CampaignField.Text, "sms") } },
    });

    public async Task DisposeAsync() => await _gateway.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Credit_IsSaidInEuros()
    {
        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, "credit");

        Assert.Equal((0, "10.00 EUR, about 200 messages to metropolitan France\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Credit_WrongKey_SaysTheGatewaysWords()
    {
        var run = await AccountRuns.WithAsync(new() { ["Isendpro:ApiKey"] = "another", ["Isendpro:BaseAddress"] = _gateway.BaseAddress.ToString() }, "credit");

        Assert.Equal((1, "Refused by the gateway, code 3: Your credentials are incorrect.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Lookup_Numbers_HasALineForEach()
    {
        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, "lookup", "0680010203", "+21698360524");

        Assert.Equal((0, "0680010203: ORAN\n+21698360524: ORAN\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Lookup_NoNumber_EndsWith2() => Assert.Equal(2, (await AccountRuns.OfAsync(_gateway.BaseAddress, "lookup", "x")).ExitCode);

    [Fact]
    public async Task CampaignReport_IsPrintedAsCsv_OfPrintableLines()
    {
        await AccountRuns.OfAsync(_gateway.BaseAddress, "send", "0680010203", "--text", "a, \"b\"\nc");

        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, "campaign-report", "--from", "2020-01-01");

        Assert.Equal((0, "tel,sms\n33680010203,\"a, \"\"b\"\" c\"\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task CampaignReport_IntoAFile_IsTheGatewaysZip_AndReplacesNone()
    {
        var path = _folder.PathOf("report.zip");

        var first = await AccountRuns.OfAsync(_gateway.BaseAddress, "campaign-report", "--from", "2020-01-01 08:00", "-o", path);
        var second = await AccountRuns.OfAsync(_gateway.BaseAddress, "campaign-report", "--from", "2020-01-01", "-o", path);

        Assert.Equal((0, ""), (first.ExitCode, first.Output));
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(path)[..2]);
        Assert.Equal(2, second.ExitCode);
    }

    [Theory]
    [InlineData("--from", "yesterday")]
    [InlineData("--from", "2026-01-02", "--to", "2026-01-01")]
    [InlineData()]
    public async Task CampaignReport_NoPeriod_EndsWith2(params string[] period)
    {
        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, ["campaign-report", .. period]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }
}
