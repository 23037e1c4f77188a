using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TemplateSms.Clients.Tests;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Twilio.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("AccountSid", "")]
    [InlineData("AccountSid", "AC1")]
    [InlineData("AccountSid", "SKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("AuthToken", "")]
    [InlineData("AuthToken", "key-4711-secret ")]
    [InlineData("AuthToken", null)]
    [InlineData("ApiKeySid", "SKaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("Sender", "+0")]
    [InlineData("Sender", "more than eleven")]
    [InlineData("StatusCallback", "/sms")]
    [InlineData("StatusCallback", "ftp://shop.example/")]
    [InlineData("ValidityPeriod", "00:00:00")]
    [InlineData("ValidityPeriod", "10:00:01")]
    [InlineData("ValidityPeriod", "00:00:01.5")]
    [InlineData("BaseAddress", "http://api.twilio.com/")]
    [InlineData("Timeout", "00:00:00")]
    public async Task Start_BadOption_NamesItAndNeverTheToken(string option, string? value)
    {
        var values = new Dictionary<string, string?> { ["Twilio:AccountSid"] = Sample.Account, ["Twilio:AuthToken"] = TestMessage.Key, [$"Twilio:{option}"] = value };
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddTwilio(new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Twilio"));
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(error.Failures, failure => failure.Contains(option, StringComparison.Ordinal) || option == "ApiKeySid");
        Assert.DoesNotContain("4711", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_Several_EachHaveTheirOwn()
    {
        await using var server = RawServer.Answering("201 Created", Sample.Message());
        var services = new ServiceCollection();
        services.AddTwilio(options => Set(options, server.BaseAddress, "first"));
        services.AddTwilio("promo", options => Set(options, server.BaseAddress, "second"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ISmsClient>().SendAsync(TestMessage.Message);
        await provider.GetRequiredKeyedService<ISmsClient>("promo").SendAsync(TestMessage.Message);

        Assert.Equal(2, server.Requests.Select(Authorization).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Token_Changed_TakesEffectWithTheNextSend()
    {
        await using var server = RawServer.Answering("201 Created", Sample.Message());
        var values = new Dictionary<string, string?>
        {
            ["Twilio:AccountSid"] = Sample.Account,
            ["Twilio:AuthToken"] = "old",
            ["Twilio:Sender"] = "ACME",
            ["Twilio:BaseAddress"] = server.BaseAddress.AbsoluteUri,
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var services = new ServiceCollection();
        services.AddTwilio(configuration.GetSection("Twilio"));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<TwilioClient>();

        await client.SendAsync(TestMessage.Message);
        configuration["Twilio:AuthToken"] = "new";
        configuration.Reload();
        await client.SendAsync(TestMessage.Message);

        Assert.Equal(2, server.Requests.Select(Authorization).Distinct(StringComparer.Ordinal).Count());
    }

    private static string Authorization(string request) => request.Split("\r\n").Single(line => line.StartsWith("Authorization:", StringComparison.Ordinal));

    private static void Set(TwilioOptions options, Uri address, string token) =>
        (options.AccountSid, options.AuthToken, options.Sender, options.BaseAddress) = (Sample.Account, token, "ACME", address);
}
