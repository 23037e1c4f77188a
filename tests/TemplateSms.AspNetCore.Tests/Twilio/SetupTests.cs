using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Twilio;

/// <summary>Options and registration.</summary>
public sealed class SetupTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("promo")]
    public async Task AddTwilioReceipts_Section_BindsEveryOption(string? name)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["TwilioReceipts:AuthTokens:0"] = "first",
            ["TwilioReceipts:AuthTokens:1"] = "second",
            ["TwilioReceipts:PublicAddress"] = "https://shop.example/api",
        });
        var section = builder.Configuration.GetSection("TwilioReceipts");
        _ = name is null ? builder.Services.AddTwilioReceipts(section) : builder.Services.AddTwilioReceipts(name, section);
        await using var application = builder.Build();

        var options = application.Services.GetRequiredService<IOptionsMonitor<TwilioReceiptOptions>>().Get(name);

        Assert.Equal(["first", "second"], options.AuthTokens);
        Assert.Equal(new Uri("https://shop.example/api"), options.PublicAddress);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a token with spaces")]
    [InlineData("tökén-tökén")]
    public async Task Start_BadToken_NamesTheRuleAndNeverTheToken(string token)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => TwilioHost.StartAsync(options => options.AuthTokens.Add(token)));

        Assert.Contains("AuthTokens is not valid", Assert.Single(error.Failures), StringComparison.Ordinal);
        if (token.Length > 0)
            Assert.DoesNotContain(token, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoToken_Fails()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => TwilioHost.StartAsync(options => options.AuthTokens.Clear()));

        Assert.Contains("AuthTokens is not valid: at least one is required.", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/sms")]
    [InlineData("ftp://shop.example/")]
    [InlineData("https://user:secret@shop.example/")]
    [InlineData("https://shop.example/?")]
    [InlineData("https://shop.example/?a=b")]
    [InlineData("https://shop.example/#a")]
    public async Task Start_BadPublicAddress_NamesTheOption(string? address)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => TwilioHost.StartAsync(
            options => options.PublicAddress = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute)));

        Assert.Contains("PublicAddress", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Map_WithoutItsServices_SaysWhatToCall()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var without = builder.Build();
        var noHandler = Assert.Throws<InvalidOperationException>(() => without.MapTwilioReceipts("/status"));
        builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSmsReceipts<RecordingHandler>();
        builder.Services.AddTwilioReceipts("promo", options => options.AuthTokens.Add("token"));
        var named = builder.Build();
        var noTokens = Assert.Throws<InvalidOperationException>(() => named.MapTwilioReceipts("/status"));

        Assert.Contains("AddSmsReceipts", noHandler.Message, StringComparison.Ordinal);
        Assert.Contains("AddTwilioReceipts", noTokens.Message, StringComparison.Ordinal);
        Assert.NotNull(named.MapTwilioReceipts("/status", "promo"));
    }
}
