using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests.DependencyInjection;

public sealed class AddIsendproTests
{
    [Fact]
    public async Task AddIsendpro_Section_BindsEveryOption()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { ApiKeys = { Sample.Key } });
        await using var services = Services(new()
        {
            ["ApiKey"] = Sample.Key,
            ["BaseAddress"] = gateway.BaseAddress.AbsoluteUri,
            ["Sender"] = "ACME Shop",
            ["StopRestrictionLifted"] = "true",
            ["TimeZone"] = "Asia/Tokyo",
            ["Timeout"] = "00:00:10",
            ["GmtZone"] = "Asia/Seoul",
            ["QuietHours"] = "Schedule",
            ["Region"] = "International",
            ["Sandbox"] = "true",
            ["MaxRetries"] = "1",
            ["RetryDelay"] = "00:00:00.010",
            ["RetryUnknownOutcomes"] = "true",
            ["MaxConcurrentRequests"] = "7",
            ["MaxRequestsPerSecond"] = "12.5",
            ["MaxRecipientsPerRequest"] = "99",
        });

        var receipt = await services.GetRequiredService<ISmsClient>().SendAsync(Sample.Message, new SmsSendOptions { SendAt = Sample.Noon.GetUtcNow().AddHours(6) });

        Assert.Equal(SmsStatus.Accepted, receipt.Status);
        var message = Assert.Single(gateway.Messages);
        Assert.Equal(("ACME Shop", true, "2026-01-16 03:00"), (message.Sender, message.NoStop, message.SendDate));
        Assert.True(message.Sandbox);
        var options = services.GetRequiredService<IOptions<IsendproOptions>>().Value;
        Assert.Equal(PhoneRegion.International, options.Region);
        Assert.Equal((TimeSpan.FromSeconds(10), "Asia/Seoul", QuietHoursHandling.Schedule), (options.Timeout, options.GmtZone, options.QuietHours));
        Assert.Equal((1, TimeSpan.FromMilliseconds(10), true), (options.MaxRetries, options.RetryDelay, options.RetryUnknownOutcomes));
        Assert.Equal((7, 12.5, 99), (options.MaxConcurrentRequests, options.MaxRequestsPerSecond, options.MaxRecipientsPerRequest));
    }

    [Fact]
    public async Task AddIsendpro_Delegate_RegistersOneSharedClient()
    {
        await using var gateway = await SmsGateway.StartAsync();
        var services = new ServiceCollection();
        services.AddIsendpro(options =>
        {
            options.ApiKey = Sample.Key;
            options.BaseAddress = gateway.BaseAddress;
        });
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<ISmsClient>();

        Assert.Same(provider.GetRequiredService<IsendproClient>(), client);
        Assert.Equal(SmsStatus.Accepted, (await client.SendAsync(Sample.Message)).Status);
    }

    [Fact]
    public async Task AddIsendpro_KeyChangesAtRunTime_TakesEffectWithTheNextSend()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { ApiKeys = { "new-key" } });
        var configuration = Configuration(new() { ["ApiKey"] = "old-key", ["BaseAddress"] = gateway.BaseAddress.AbsoluteUri });
        await using var services = ServicesOf(configuration);
        var client = services.GetRequiredService<ISmsClient>();
        await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(Sample.Message));

        configuration["Isendpro:ApiKey"] = "new-key";
        configuration.Reload();

        Assert.Equal(SmsStatus.Accepted, (await client.SendAsync(Sample.Message)).Status);
    }

    [Fact]
    public async Task AddIsendpro_KeyChangesAtRunTime_KeepsTheLimits()
    {
        await using var gateway = await SmsGateway.StartAsync();
        var configuration = Configuration(new()
        {
            ["ApiKey"] = "old-key",
            ["BaseAddress"] = gateway.BaseAddress.AbsoluteUri,
            ["MaxRequestsPerSecond"] = "0.001",
        });
        var clock = new FakeTimeProvider();
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddIsendpro(configuration.GetSection("Isendpro"));
        await using var services = collection.BuildServiceProvider();
        var client = services.GetRequiredService<ISmsClient>();
        await client.SendAsync(Sample.Message);

        configuration["Isendpro:ApiKey"] = "new-key";
        configuration.Reload();
        var late = client.SendAsync(Sample.Message);
        clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<SmsTransportException>(() => late);

        configuration["Isendpro:MaxRequestsPerSecond"] = "100";
        configuration.Reload();
        Assert.Equal(SmsStatus.Accepted, (await client.SendAsync(Sample.Message)).Status);
    }

    [Fact]
    public async Task AddIsendpro_SeveralAccounts_EachHasItsOwnKeyAndChangesItAlone()
    {
        await using var gateway = await SmsGateway.StartAsync();
        var configuration = Configuration(new()
        {
            ["ApiKey"] = "default-key",
            ["BaseAddress"] = gateway.BaseAddress.AbsoluteUri,
            ["Promo:ApiKey"] = "promo-key",
            ["Promo:BaseAddress"] = gateway.BaseAddress.AbsoluteUri,
            ["Promo:Sender"] = "ACME Promo",
        });
        var collection = new ServiceCollection();
        collection.AddIsendpro(configuration.GetSection("Isendpro"));
        collection.AddIsendpro("promo", configuration.GetSection("Isendpro:Promo"));
        collection.AddIsendpro("codes", options =>
        {
            options.ApiKey = "codes-key";
            options.BaseAddress = gateway.BaseAddress;
        });
        await using var services = collection.BuildServiceProvider();

        await services.GetRequiredService<ISmsClient>().SendAsync(Sample.Message);
        await services.GetRequiredKeyedService<ISmsClient>("promo").SendAsync(Sample.Message);
        await services.GetRequiredKeyedService<ISmsClient>("codes").SendAsync(Sample.Message);
        configuration["Isendpro:Promo:ApiKey"] = "promo-key-2";
        configuration.Reload();
        await services.GetRequiredKeyedService<ISmsClient>("promo").SendAsync(Sample.Message);

        var keys = gateway.Messages.Select(message => System.Text.Json.JsonDocument.Parse(message.RawRequest).RootElement.GetProperty("keyid").GetString());
        Assert.Equal(["default-key", "promo-key", "codes-key", "promo-key-2"], keys);
        Assert.Equal([null, "ACME Promo", null, "ACME Promo"], gateway.Messages.Select(message => message.Sender));
        Assert.Same(services.GetRequiredKeyedService<IsendproClient>("promo"), services.GetRequiredKeyedService<ISmsClient>("promo"));
    }

    [Fact]
    public async Task Start_BadOptionOfANamedAccount_NamesTheAccount()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddIsendpro("promo", options => options.Sender = "ABC");
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal("promo", error.OptionsName);
        Assert.Contains(error.Failures, failure => failure.Contains("ApiKey", StringComparison.Ordinal));
        Assert.Contains(error.Failures, failure => failure.Contains("Sender", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddIsendpro_Redirect_IsNotFollowed()
    {
        await using var elsewhere = RawServer.Answering("200 OK", """{"etat":{"etat":[{"code":0}]}}""");
        await using var server = RawServer.Answering("307 Temporary Redirect", "", $"Location: {elsewhere.BaseAddress}sms\r\n");
        await using var services = Services(new() { ["ApiKey"] = Sample.Key, ["BaseAddress"] = server.BaseAddress.AbsoluteUri });

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => services.GetRequiredService<ISmsClient>().SendAsync(Sample.Message));

        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData("ApiKey", "")]
    [InlineData("ApiKey", " key-4711-secret")]
    [InlineData("ApiKey", "key-4711-secret\n")]
    [InlineData("ApiKey", "key-4711-\u0001secret")]
    [InlineData("BaseAddress", "cgi-bin/")]
    [InlineData("BaseAddress", "https://apirest.isendpro.com/")]
    [InlineData("BaseAddress", "https://APIREST.isendpro.com/api/")]
    [InlineData("BaseAddress", "http://apirest.isendpro.com/cgi-bin/")]
    [InlineData("BaseAddress", "ftp://apirest.isendpro.com/cgi-bin/")]
    [InlineData("BaseAddress", "https://apirest.isendpro.com/cgi-bin/?keyid=key-4711-secret")]
    [InlineData("Sender", "12345")]
    [InlineData("Sender", "ABC")]
    [InlineData("TimeZone", "Europe/Nowhere")]
    [InlineData("TimeZone", "")]
    [InlineData("Timeout", "00:00:00")]
    [InlineData("Timeout", "2.00:00:00")]
    [InlineData("BatchTimeout", "00:00:00")]
    [InlineData("BatchTimeout", "8.00:00:00")]
    [InlineData("NotTakenStatuses:0", "200")]
    [InlineData("NotTakenStatuses:0", "600")]
    [InlineData("GmtZone", "Europe/Paris")]
    [InlineData("GmtZone", "")]
    [InlineData("QuietHours", "7")]
    [InlineData("Region", "7")]
    [InlineData("MaxRetries", "-1")]
    [InlineData("MaxRetries", "11")]
    [InlineData("RetryDelay", "00:00:00")]
    [InlineData("RetryDelay", "00:02:00")]
    [InlineData("MaxConcurrentRequests", "0")]
    [InlineData("MaxRequestsPerSecond", "0")]
    [InlineData("MaxRequestsPerSecond", "NaN")]
    [InlineData("MaxRecipientsPerRequest", "0")]
    [InlineData("MaxRecipientsPerRequest", "10001")]
    public async Task Start_BadOption_NamesItAndNeverTheKey(string option, string value)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var values = new Dictionary<string, string?> { ["ApiKey"] = Sample.Key, [option] = value };
        builder.Services.AddIsendpro(Configuration(values).GetSection("Isendpro"));
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(option.Split(':')[0], Assert.Single(error.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_BadOption_ThrowsTheSame()
    {
        using var http = new HttpClient();

        var error = Assert.Throws<OptionsValidationException>(() => new IsendproClient(http, new IsendproOptions()));

        Assert.Contains("ApiKey", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    private static ServiceProvider Services(Dictionary<string, string?> values) => ServicesOf(Configuration(values));

    private static ServiceProvider ServicesOf(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddSingleton(Sample.Noon);
        services.AddIsendpro(configuration.GetSection("Isendpro"));
        return services.BuildServiceProvider();
    }

    private static IConfigurationRoot Configuration(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(value => "Isendpro:" + value.Key, value => value.Value)).Build();
}
