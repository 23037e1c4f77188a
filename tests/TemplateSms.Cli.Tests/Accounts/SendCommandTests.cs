using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Accounts;

public sealed class SendCommandTests : IAsyncLifetime, IDisposable
{
    private readonly ScratchProject _folder = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() =>
        _gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { ApiKeys = { AccountRuns.Key }, BlackListedNumbers = { "0600000011" } });

    public async Task DisposeAsync() => await _gateway.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Send_TemplateWithData_ArrivesAndIsSaidInWords()
    {
        _folder.Write("hello.smstpl", "---\nunencodable: replace\nparams:\n  name: string(20)\n---\nHello {{ name }}!");
        _folder.Write("data.json", """{ "name": "Zoe" }""");

        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, "send", "0680010203", _folder.PathOf("hello.smstpl"), "--data", _folder.PathOf("data.json"), "--sender", "ACME");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Accepted for *********03, 1 segment billed, code 0: Your message has been sent.\n", run.Output);
        var message = Assert.Single(_gateway.Messages);
        Assert.Equal(("Hello Zoe!", "ACME"), (message.Text, message.Sender));
    }

    [Fact]
    public async Task Send_Text_Arrives()
    {
        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, "send", "+21698360524", "--text", "Привет", "--tracker", "t1");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(("Привет", "t1"), (Assert.Single(_gateway.Messages).Text, _gateway.Messages[0].Tracker));
    }

    [Fact]
    public async Task Send_Refused_SaysTheGatewaysWords()
    {
        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, "send", "0600000011", "--text", "Hello");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("Refused by the gateway, code 11: The number is on the black list, the message is not routed.\n", run.Error);
    }

    [Fact]
    public async Task Send_LostAnswer_IsUnknownWithAnExitCodeOfItsOwn_AndSentOnce()
    {
        _gateway.Faults = new FaultPlan { Rules = [FaultRule.Answer(502, FaultMoment.After)] };

        var run = await AccountRuns.WithAsync(
            new() { ["Isendpro:ApiKey"] = AccountRuns.Key, ["Isendpro:RetryUnknownOutcomes"] = "true", ["Isendpro:RetryDelay"] = "00:00:00.001" },
            "send", "0680010203", "--text", "Hello", "--base-address", _gateway.BaseAddress.ToString());

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Unknown: ", run.Error, StringComparison.Ordinal);
        Assert.Single(_gateway.Messages);
    }

    [Fact]
    public async Task Send_NotReached_SaysThatItIsSafe()
    {
        await _gateway.DisposeAsync();

        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, "send", "0680010203", "--text", "Hello");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Not reached: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Running the command again is safe.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_DryRun_SendsNothingAndNeedsNoKey()
    {
        var run = await AccountRuns.WithAsync([], "send", "0680010203", "--text", "Hello", "--sender", "ACME", "--dry-run");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Nothing was sent. To *********03 by apirest.isendpro.com: GSM-7, 1 segment\n  sms: Hello\n  emetteur: ACME\n", run.Output);
    }

    [Theory]
    [InlineData("Refused before sending: the text leaves no room for the 12 units of the STOP text", "send", "0680010203", "--text", "LONG", "--sender", "ACME", "--dry-run")]
    [InlineData("Refused before sending: ", "send", "0680010203", "--text", "LONGER", "--dry-run")]
    [InlineData("Refused before sending: ", "send", "0680010203", "--text", "Привет", "--dry-run")]
    [InlineData("Refused before sending: ", "send", "0680010203", "--text", "Hello", "--tracker", "t-1", "--dry-run")]
    public async Task Send_WhatTheClientRefuses_IsRefusedInADryRunToo(string words, params string[] arguments)
    {
        string[] lengthened = [.. arguments.Select(argument => argument switch { "LONG" => new string('a', 160), "LONGER" => new string('a', 161), _ => argument })];

        var run = await AccountRuns.WithAsync([], lengthened);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--api-key", AccountRuns.Key)]
    [InlineData("--key=" + AccountRuns.Key)]
    [InlineData("--keyid", AccountRuns.Key)]
    public async Task Send_KeyAsAnArgument_IsRefusedWithAdvice(params string[] key)
    {
        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, ["send", "0680010203", "--text", "Hello", .. key]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("dotnet user-secrets set Isendpro:ApiKey", run.Error, StringComparison.Ordinal);
        Assert.Empty(_gateway.Messages);
    }

    [Theory]
    [InlineData("send", "0680010203")]
    [InlineData("send", "0680010203", "a.smstpl", "--text", "Hello")]
    [InlineData("send", "0680010203", "--text", "Hello", "--data", "a.json")]
    [InlineData("send", "0680010203", "--text", "Hello", "--segments", "7")]
    [InlineData("send", "0680010203", "--text", "Hello", "--sender", "AB")]
    [InlineData("send", "nobody", "--text", "Hello")]
    [InlineData("send", "0680010203", "--text", "Hello", "--base-address", "here")]
    [InlineData("send", "0680010203", "--text", "Hello", "--base-address", "http://example.com/")]
    public async Task Send_WrongCommandLine_EndsWith2(params string[] arguments)
    {
        var run = await AccountRuns.OfAsync(_gateway.BaseAddress, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
        Assert.Empty(_gateway.Messages);
    }

    [Fact]
    public async Task Send_WithoutAKey_SaysWhereItBelongs()
    {
        var run = await AccountRuns.WithAsync([], "send", "0680010203", "--text", "Hello", "--user-secrets", "my-shop");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--id my-shop", run.Error, StringComparison.Ordinal);
        Assert.Contains("Isendpro__ApiKey", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_SettingOfAWrongForm_IsSaidWithoutItsValue()
    {
        var run = await AccountRuns.WithAsync(new() { ["Isendpro:ApiKey"] = AccountRuns.Key, ["Isendpro:MaxRetries"] = AccountRuns.Key }, "send", "0680010203", "--text", "Hello");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be read", run.Error, StringComparison.Ordinal);
    }
}
