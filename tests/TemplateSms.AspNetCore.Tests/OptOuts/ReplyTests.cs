using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.AspNetCore.Tests.Hosting;
using TemplateSms.AspNetCore.Tests.Isendpro;

namespace TemplateSms.AspNetCore.Tests.OptOuts;

/// <summary>Replies that iSendPro reports.</summary>
public sealed class ReplyTests
{
    private readonly ReceivedOptOuts _received = new();

    [Theory]
    [InlineData("STOP")]
    [InlineData("stop")]
    [InlineData(" Stop. ")]
    [InlineData("STOP 36111")]
    [InlineData("\"Stop\" svp")]
    public async Task Reply_BeginsWithAStopWord_IsKept(string text)
    {
        await using var host = await StartAsync();

        var response = await host.Http.GetAsync($"/replies?secret={IsendproHost.Secret}&tracker=t1&tel=0680010203&sms={Uri.EscapeDataString(text)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(new SmsOptOut { Gateway = "isendpro", Number = "+33680010203", Tracker = "t1" }, Assert.Single(_received.OptOuts));
        Assert.Empty(host.Received.Receipts);
    }

    [Theory]
    [InlineData("Stopover at five?")]
    [InlineData("Please stop")]
    [InlineData("Oui")]
    [InlineData("...")]
    public async Task Reply_OfAnotherText_IsTakenAndForgotten(string text)
    {
        await using var host = await StartAsync();

        var response = await host.Http.GetAsync($"/replies?secret={IsendproHost.Secret}&tel=0680010203&sms={Uri.EscapeDataString(text)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_received.OptOuts);
    }

    [Fact]
    public async Task Reply_OtherNamesAndWords_AreThoseOfTheOptions()
    {
        await using var host = await StartAsync(options =>
        {
            options.NumberParameter = "mobile";
            options.TextParameter = "texte";
            options.StopWords.Add("ARRET");
        });

        await host.Http.PostAsync($"/replies?secret={IsendproHost.Secret}", new FormUrlEncodedContent(new Dictionary<string, string> { ["mobile"] = "33680010203", ["texte"] = "Arret" }));

        Assert.Equal("+33680010203", Assert.Single(_received.OptOuts).Number);
    }

    [Theory]
    [InlineData("&tel=0680010203", "without a text")]
    [InlineData("&tel=0680010203&sms=STOP&sms=no", "without a text")]
    public async Task Reply_WithoutAText_IsLogged(string query, string words)
    {
        await using var host = await StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync($"/replies?secret={IsendproHost.Secret}{query}")).StatusCode);

        Assert.Empty(_received.OptOuts);
        Assert.Contains(host.Log.Lines, line => line.Text.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sms=STOP", HttpStatusCode.BadRequest)]
    [InlineData("sms=STOP&tel=nobody", HttpStatusCode.BadRequest)]
    [InlineData("sms=STOP&tel=0680010203&secret=another-secret-0123", HttpStatusCode.Forbidden)]
    public async Task Reply_ThatCannotBeKept_IsRefused(string query, HttpStatusCode expected)
    {
        await using var host = await StartAsync();

        var response = await host.Http.GetAsync($"/replies?{(query.Contains("secret", StringComparison.Ordinal) ? "" : $"secret={IsendproHost.Secret}&")}{query}");

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(_received.OptOuts);
        Assert.DoesNotContain("0680010203", string.Join('\n', host.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_OptOut_HoldsNoNumber() =>
        Assert.Equal("SmsOptOut { Gateway = isendpro, HasTracker = False }", new SmsOptOut { Gateway = "isendpro", Number = "+33680010203" }.ToString());

    [Fact]
    public void Map_WithoutItsServices_SaysWhatToCall()
    {
        var without = WebApplication.CreateSlimBuilder().Build();
        var noStore = Assert.Throws<InvalidOperationException>(() => without.MapIsendproReplies("/replies"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSmsOptOuts<RecordingOptOutStore>();
        var withStore = builder.Build();
        var noSecrets = Assert.Throws<InvalidOperationException>(() => withStore.MapIsendproReplies("/replies"));

        Assert.Contains("AddSmsOptOuts", noStore.Message, StringComparison.Ordinal);
        Assert.Contains("AddIsendproReceipts", noSecrets.Message, StringComparison.Ordinal);
    }

    private Task<ReceiptHost> StartAsync(Action<IsendproReceiptOptions>? configure = null) => ReceiptHost.StartAsync(
        services =>
        {
            services.AddSingleton(_received);
            services.AddSmsOptOuts<RecordingOptOutStore>();
            services.AddIsendproReceipts(options =>
            {
                options.Secrets.Add(IsendproHost.Secret);
                configure?.Invoke(options);
            });
        },
        application => application.MapIsendproReplies("/replies"));
}
