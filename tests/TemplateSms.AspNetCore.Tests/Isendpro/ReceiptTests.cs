using System.Net;
using TemplateSms.AspNetCore.Tests.Hosting;

namespace TemplateSms.AspNetCore.Tests.Isendpro;

/// <summary>What the handler is given of a callback.</summary>
public sealed class ReceiptTests
{
    [Fact]
    public async Task Get_WithSecret_HandsEveryParameterButTheSecretOver()
    {
        await using var host = await IsendproHost.StartAsync();

        var response = await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker=orderA1029&num=33680010203&etat=3&etat=&libell%C3%A9=re%C3%A7u+hier");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal("orderA1029", receipt.Tracker);
        Assert.Equal(("isendpro", SmsDeliveryStatus.Unknown), (receipt.Gateway, receipt.Status));
        Assert.Equal((null, null, null, null), (receipt.Account, receipt.GatewayId, receipt.StatusText, receipt.ErrorCode));
        Assert.Equal(
            [("etat", "3|"), ("libellé", "reçu hier"), ("num", "33680010203"), ("tracker", "orderA1029")],
            receipt.Parameters.Select(parameter => (parameter.Key, string.Join('|', parameter.Value.AsEnumerable()))).Order());
    }

    [Fact]
    public async Task Post_Form_IsReadWithTheQuery()
    {
        await using var host = await IsendproHost.StartAsync();

        var response = await host.Http.PostAsync($"/receipts?secret={IsendproHost.Secret}&STATUS=1", Form(("tracker", "t1"), ("status", "2")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal("t1", receipt.Tracker);
        Assert.Equal("1,2", receipt.Parameters["status"].ToString());
    }

    [Fact]
    public async Task Post_MultipartForm_IsRead()
    {
        await using var host = await IsendproHost.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent("t1"), "tracker" }, { new StringContent(IsendproHost.Secret), "secret" } };

        var response = await host.Http.PostAsync("/receipts", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("t1", Assert.Single(host.Received.Receipts).Tracker);
    }

    [Fact]
    public async Task Post_WithoutABody_ReadsTheQuery()
    {
        await using var host = await IsendproHost.StartAsync();

        var response = await host.Http.PostAsync($"/receipts?secret={IsendproHost.Secret}&tracker=t1", null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("t1", Assert.Single(host.Received.Receipts).Tracker);
    }

    [Fact]
    public async Task Get_OtherParameterNames_AreThoseOfTheOptions()
    {
        await using var host = await IsendproHost.StartAsync(configure: options =>
        {
            options.SecretParameter = "cle";
            options.TrackerParameter = "reference";
        });

        await host.Http.GetAsync($"/receipts?cle={IsendproHost.Secret}&reference=t1&tracker=another");

        var receipt = Assert.Single(host.Received.Receipts);
        Assert.Equal("t1", receipt.Tracker);
        Assert.Equal(["reference", "tracker"], receipt.Parameters.Keys.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("&tracker=")]
    [InlineData("&tracker=a&tracker=b")]
    public async Task Get_NoTrackerThatIsCertain_IsHandedOverWithout(string query)
    {
        await using var host = await IsendproHost.StartAsync();

        var response = await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}{query}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(Assert.Single(host.Received.Receipts).Tracker);
    }

    [Fact]
    public async Task Get_ValueThatIsNotUtf8_StaysAsItCame()
    {
        await using var host = await IsendproHost.StartAsync();

        await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&libelle=re%E7u");

        Assert.Equal("re%E7u", Assert.Single(host.Received.Receipts).Parameters["libelle"]);
    }

    [Fact]
    public async Task Handler_Fails_AnswersAnErrorSoThatTheGatewayMayRepeat()
    {
        await using var host = await IsendproHost.StartAsync();
        host.Received.Before = (_, _) => throw new InvalidOperationException("The database is away.");

        var response = await host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker=t1");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Handler_GatewayHangsUp_IsNotCancelled()
    {
        await using var host = await IsendproHost.StartAsync();
        var started = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var wasCancelled = new TaskCompletionSource<bool>();
        host.Received.Before = async (_, cancellationToken) =>
        {
            started.SetResult();
            await goOn.Task;
            wasCancelled.SetResult(cancellationToken.IsCancellationRequested);
        };
        using var hangUp = new CancellationTokenSource();
        var request = host.Http.GetAsync($"/receipts?secret={IsendproHost.Secret}&tracker=t1", hangUp.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));

        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await host.HungUp.WaitAsync(TimeSpan.FromSeconds(60));
        goOn.SetResult();

        Assert.False(await wasCancelled.Task.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public void ToString_Receipt_HoldsNoValue()
    {
        var receipt = new SmsDeliveryReceipt
        {
            Gateway = "isendpro",
            Tracker = "orderA1029",
            Parameters = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["num"] = "33680010203" },
        };

        Assert.Equal("SmsDeliveryReceipt { Gateway = isendpro, Status = Unknown, HasTracker = True, Parameters = 1 }", receipt.ToString());
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
