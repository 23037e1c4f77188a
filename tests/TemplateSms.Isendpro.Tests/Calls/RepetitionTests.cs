namespace TemplateSms.Isendpro.Tests.Calls;

/// <summary>Operations that are made again when their answer is lost, and those that never are, whatever the options say.</summary>
public sealed class RepetitionTests
{
    private static readonly DirectoryEntry[] _entries = [new() { Number = Sample.Number }];
    private static readonly DateTimeOffset _day = new(2026, 1, 15, 0, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, (bool IsRepeatable, Func<IsendproClient, Task> Call)> _operations = new(StringComparer.Ordinal)
    {
        ["comptage"] = (true, client => client.CountAsync(Sample.Message)),
        ["credit"] = (true, client => client.GetCreditAsync()),
        ["hlr"] = (true, client => client.LookUpAsync(Sample.Number)),
        ["campagne"] = (true, client => client.GetCampaignReportAsync(_day, _day.AddDays(1))),
        ["getlistenoire"] = (true, client => client.GetBlackListAsync()),
        ["setlistenoire"] = (true, client => client.AddToBlackListAsync(Sample.Number)),
        ["dellistenoire"] = (true, client => client.RemoveFromBlackListAsync(Sample.Number)),
        ["repertoire del"] = (true, client => client.Directories.RemoveAsync("12", [Sample.Number])),
        ["subaccount setPrice"] = (true, client => client.SubAccounts.SetPriceAsync("key", 1m)),
        ["subaccount setRestriction"] = (true, client => client.SubAccounts.SetRestrictionsAsync("key", true, true)),
        ["shortlink"] = (false, client => client.CreateShortLinkAsync(new Uri("https://shop.example/"))),
        ["repertoire create"] = (false, client => client.Directories.CreateAsync("Customers")),
        ["repertoire add"] = (false, client => client.Directories.AddAsync("12", _entries)),
        ["subaccount addAccount"] = (false, client => client.SubAccounts.AddAsync("login", "password")),
        ["subaccount addCredit"] = (false, client => client.SubAccounts.AddCreditAsync("key", 1m)),
        ["smsmulti repertoireId"] = (false, client => client.Directories.SendAsync("12", Sample.Content)),
    };

    public static TheoryData<string> Names => [.. _operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Operation_LostAnswer_IsMadeAgainOnlyWhereThatDoesNoHarm(string name)
    {
        var (isRepeatable, call) = _operations[name];
        var gateway = new AnsweredClient(502, "", account =>
        {
            account.MaxRetries = 2;
            account.RetryUnknownOutcomes = true;
        });

        var error = await Assert.ThrowsAnyAsync<SmsException>(() => call(gateway.Client));

        Assert.Equal(isRepeatable ? typeof(SmsTransportException) : typeof(SmsOutcomeUnknownException), error.GetType());
        Assert.Equal(isRepeatable ? 3 : 1, gateway.Requests.Count);
        Sample.AssertKeepsSecrets(error);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Operation_NotTaken_IsMadeAgain(string name)
    {
        var gateway = new AnsweredClient(502, "", account =>
        {
            account.MaxRetries = 2;
            account.NotTakenStatuses.Add(502);
        });

        await Assert.ThrowsAsync<SmsTransportException>(() => _operations[name].Call(gateway.Client));

        Assert.Equal(3, gateway.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Operation_OfADisposedClient_AsksNothing(string name)
    {
        var gateway = new AnsweredClient(200, "");
        gateway.Client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _operations[name].Call(gateway.Client));

        Assert.Empty(gateway.Requests);
    }
}
