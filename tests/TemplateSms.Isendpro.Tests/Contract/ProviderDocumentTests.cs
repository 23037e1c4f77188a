using System.Net;
using TemplateSms.Clients.Tests.Contract;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>
/// Requests of the client, and answers of the simulator, against the provider's OpenAPI document. A request that the
/// document does not allow never reaches the gateway, and ends in an exception.
/// </summary>
public sealed class ProviderDocumentTests(CheckedGateway gateway) : IClassFixture<CheckedGateway>, IDisposable
{
    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [SkippableFact]
    public async Task Sends_EveryField_AreRequestsOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        gateway.Gateway.Clear();
        var client = Client(gateway.BaseAddress);
        var lifted = Client(gateway.BaseAddress, account =>
        {
            account.StopRestrictionLifted = true;
            account.GmtZone = "Asia/Tokyo";
        });
        var full = SmsContent.Create("Привет", SmsEncoding.Ucs2, maxSegments: 2, SenderId.Parse("ACME Shop"), tracker: "order17");
        var options = new SmsSendOptions { SendAt = new DateTimeOffset(2026, 12, 24, 17, 0, 0, TimeSpan.Zero) };

        await client.SendAsync(Sample.Message);
        await client.SendAsync(full.To(Sample.Abroad), options);
        await lifted.SendAsync(full.To(Sample.Abroad), options);
        await client.SendAsync(Sample.Content, [Sample.Number, Sample.Abroad]);
        await lifted.SendAsync(full, [Sample.Abroad], options);
        await client.SendAsync([SmsContent.Create("one", tracker: "t1").To(Sample.Number), SmsContent.Create("two", tracker: "t2").To(Sample.Abroad)]);

        Assert.Equal(8, gateway.Gateway.Messages.Count(message => message.Accepted));
    }

    [SkippableFact]
    public async Task Refusals_OfTheSimulator_AreAnswersOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var client = Client(gateway.BaseAddress);

        var one = await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(Sample.Content.To(PhoneNumber.Parse(CheckedGateway.BlackListed))));
        var many = await client.SendAsync(Sample.Content, [PhoneNumber.Parse(CheckedGateway.BlackListed), Sample.Number]);

        Assert.Equal((11, 11), (one.Code, Assert.Single(many.Rejected).Code));
        Assert.Single(many.Accepted);
    }

    [SkippableFact]
    public async Task Count_IsARequestOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var client = Client(gateway.BaseAddress);

        var count = await client.CountAsync(Sample.Message, new SmsSendOptions { Sender = SenderId.Parse("ACME") });

        Assert.Equal(1, count.Segments);
    }

    [SkippableFact]
    public async Task BlackList_IsChangedByRequestsOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var client = Client(gateway.BaseAddress);

        await client.AddToBlackListAsync(Sample.Number);
        await client.RemoveFromBlackListAsync(Sample.Number);
    }

    [SkippableFact]
    public async Task BlackList_IsReadByARequestOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Client(gateway.BaseAddress).GetBlackListAsync());

        // 500 is about the answer, a zip file for which the document has no type but application/json; a request is 422.
        Assert.Contains("HTTP 500", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Directories_AreChangedAndSentToByRequestsOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var directories = Client(gateway.BaseAddress, account => account.NumAzur = true).Directories;
        var entry = new DirectoryEntry { Number = Sample.Number, Name = "Zoé", Columns = [.. Enumerable.Repeat("x", DirectoryEntry.MostColumns)] };

        var id = await directories.CreateAsync("Customers");
        await directories.AddAsync(id, [entry, new DirectoryEntry { Number = Sample.Abroad }]);
        var sent = await directories.SendAsync(id, SmsContent.Create("Hi", maxSegments: SmsContent.Dynamic, tracker: "t1"));
        await directories.RemoveAsync(id, [Sample.Number]);

        Assert.Equal([Sample.Number, Sample.Abroad], sent.Accepted.Select(receipt => receipt.To));
    }

    [SkippableFact]
    public async Task SubAccounts_AreChangedByRequestsOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var accounts = Client(gateway.BaseAddress).SubAccounts;

        var added = await accounts.AddAsync("agence06", "password");
        await accounts.AddCreditAsync(added.Key, 10.5m);
        await accounts.SetPriceAsync(added.Key, 0.05m, "FR");
        await accounts.SetRestrictionsAsync(added.Key, stop: true, time: false);

        Assert.Equal(IsendproCodes.SubAccountAdded, added.Code);
    }

    [SkippableFact]
    public async Task LookupsAndShortLinks_AreRequestsOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var client = Client(gateway.BaseAddress);

        Assert.Equal("ORAN", (await client.LookUpAsync([Sample.Number, Sample.Abroad]))[0].Operator);
        Assert.NotEmpty((await client.CreateShortLinkAsync(new Uri("https://shop.example/"))).Link);
    }

    [SkippableFact]
    public async Task Credit_IsAskedByPost_WhichIsNewerThanTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var client = Client(gateway.BaseAddress);

        // The provider's own PHP client does so since June 2025, which keeps the key out of the address.
        var error = await Assert.ThrowsAsync<SmsTransportException>(() => client.GetCreditAsync());

        Assert.Contains("HTTP 405", error.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("""{"keyid":"k","num":"0680010203","sms":"hi","emetteur":null}""")]
    [InlineData("""{"keyid":"k","num":"0680010203","sms":"hi","smslong":2}""")]
    [InlineData("""{"keyid":"k","num":"0680010203","sms":"hi","emeteur":"ACME"}""")]
    [InlineData("""{"keyid":"k","sms":"hi"}""")]
    public async Task Proxy_RequestAgainstTheDocument_IsRefused(string body)
    {
        PrismProxy.SkipIfNotInstalled();
        gateway.Gateway.Clear();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await _http.PostAsync(new Uri(gateway.BaseAddress, "sms"), content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Empty(gateway.Gateway.Messages);
    }

    private IsendproClient Client(Uri address, Action<IsendproOptions>? change = null) => new(_http, Sample.Options(address, options =>
    {
        options.MaxRetries = 0;
        change?.Invoke(options);
    }), Sample.Noon);
}
