using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Isendpro;

/// <summary>Options and registration.</summary>
public sealed class SetupTests
{
    [Fact]
    public async Task AddIsendproReceipts_Section_BindsEveryOption()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["IsendproReceipts:Secrets:0"] = "first-secret-012345",
            ["IsendproReceipts:Secrets:1"] = "second-secret-012345",
            ["IsendproReceipts:SecretParameter"] = "cle",
            ["IsendproReceipts:TrackerParameter"] = "reference",
            ["IsendproReceipts:NumberParameter"] = "mobile",
            ["IsendproReceipts:StatusParameter"] = "etat",
            ["IsendproReceipts:Statuses:0"] = "Delivered",
            ["IsendproReceipts:TextParameter"] = "texte",
            ["IsendproReceipts:StopWords:0"] = "ARRET",
        });
        builder.Services.AddIsendproReceipts(builder.Configuration.GetSection("IsendproReceipts"));
        await using var application = builder.Build();

        var options = application.Services.GetRequiredService<IOptions<IsendproReceiptOptions>>().Value;

        Assert.Equal(["first-secret-012345", "second-secret-012345"], options.Secrets);
        Assert.Equal(("cle", "reference"), (options.SecretParameter, options.TrackerParameter));
        Assert.Equal(("mobile", "etat", "texte"), (options.NumberParameter, options.StatusParameter, options.TextParameter));
        Assert.Equal(SmsDeliveryStatus.Delivered, options.Statuses["0"]);
        Assert.Equal(["ARRET", "STOP"], options.StopWords.Order());
    }

    [Theory]
    [InlineData("short-secret")]
    [InlineData("a secret with spaces 012345")]
    [InlineData("a-secret-with-ünicode-012345")]
    public async Task Start_BadSecret_NamesTheRuleAndNeverTheSecret(string secret)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => IsendproHost.StartAsync(configure: options => options.Secrets.Add(secret)));

        Assert.Contains("Secrets is not valid", Assert.Single(error.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoSecret_Fails()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => IsendproHost.StartAsync(configure: options => options.Secrets.Clear()));

        Assert.Contains("Secrets is not valid: at least one is required.", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "tracker", "SecretParameter")]
    [InlineData("secret", "", "TrackerParameter")]
    [InlineData("Tracker", "tracker", "TrackerParameter")]
    public async Task Start_BadParameterName_NamesTheOption(string secret, string tracker, string option)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => IsendproHost.StartAsync(configure: options =>
        {
            options.SecretParameter = secret;
            options.TrackerParameter = tracker;
        }));

        Assert.Contains(option, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OptionsThatCannotBe_NameThem()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => IsendproHost.StartAsync(configure: options =>
        {
            options.Statuses["0"] = (SmsDeliveryStatus)9;
            options.StopWords.Clear();
            options.NumberParameter = "Secret";
        }));

        var text = string.Join('\n', error.Failures);
        foreach (var option in (string[])["Statuses is not valid", "StopWords is not valid", "NumberParameter is not valid"])
            Assert.Contains(option, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_WithoutItsServices_SaysWhatToCall()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var without = builder.Build();
        var noHandler = Assert.Throws<InvalidOperationException>(() => without.MapIsendproReceipts("/receipts"));
        builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSmsReceipts<RecordingHandler>();
        var withHandler = builder.Build();
        var noSecrets = Assert.Throws<InvalidOperationException>(() => withHandler.MapIsendproReceipts("/receipts"));

        Assert.Contains("AddSmsReceipts", noHandler.Message, StringComparison.Ordinal);
        Assert.Contains("AddIsendproReceipts", noSecrets.Message, StringComparison.Ordinal);
    }
}
