using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Isendpro;

/// <summary>Parameters of a receipt that the provider does not document, as the options name them.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("0", SmsDeliveryStatus.Delivered)]
    [InlineData("KO", SmsDeliveryStatus.NotDelivered)]
    [InlineData("ko", SmsDeliveryStatus.Unknown)]
    [InlineData("7", SmsDeliveryStatus.Unknown)]
    public async Task Status_OfAReceipt_IsTheOneThatIsConfigured(string value, SmsDeliveryStatus expected)
    {
        await using var host = await IsendproHost.StartAsync(configure: options =>
        {
            options.Statuses["0"] = SmsDeliveryStatus.Delivered;
            options.Statuses["KO"] = SmsDeliveryStatus.NotDelivered;
        });

        await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker=t1&statut={value}");

        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal((expected, value), (receipt.Status, receipt.StatusText));
    }

    [Fact]
    public async Task Status_NothingConfigured_IsUnknownWithTheValueKept()
    {
        await using var host = await IsendproHost.StartAsync();

        await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker=t1&statut=0&tel=0680010203");

        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal((SmsDeliveryStatus.Unknown, "0", "+33680010203"), (receipt.Status, receipt.StatusText, receipt.Number));
    }

    [Theory]
    [InlineData("tel=33680010203", "+33680010203")]
    [InlineData("tel=%2B33+6+80+01+02+03", "+33680010203")]
    [InlineData("tel=0692123456", "+262692123456")]
    [InlineData("tel=nobody", null)]
    [InlineData("tel=0680010203&tel=0612345678", null)]
    [InlineData("num=0680010203", null)]
    public async Task Number_OfAReceipt_IsE164(string query, string? expected)
    {
        await using var host = await IsendproHost.StartAsync();

        await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker=t1&{query}");

        Assert.Equal(expected, Assert.Single(host.Received.Receipts).Number);
    }

    [Theory]
    [InlineData("orderA1029", true)]
    [InlineData("0123456789012345678901234567890123456789012345678", true)]
    [InlineData("01234567890123456789012345678901234567890123456789", false)]
    [InlineData("order-1", false)]
    [InlineData("order%201", false)]
    [InlineData("caf%C3%A9", false)]
    [InlineData("%3Cscript%3E", false)]
    public async Task Tracker_ThatNoMessageCanHave_IsNullAndStaysAmongTheParameters(string tracker, bool isKept)
    {
        await using var host = await IsendproHost.StartAsync();

        await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker={tracker}");

        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal(isKept ? tracker : null, receipt.Tracker);
        Assert.Equal(Uri.UnescapeDataString(tracker), receipt.Parameters["tracker"]);
    }
}
