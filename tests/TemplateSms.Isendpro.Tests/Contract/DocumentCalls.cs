namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>The calls of the client that make the operations of the provider's document, by its names for them.</summary>
internal static class DocumentCalls
{
    private static readonly DateTimeOffset _tomorrow = DateTimeOffset.UtcNow.AddDays(1);
    private static readonly SmsSendOptions _later = new() { SendAt = _tomorrow };
    private static readonly SmsContent _full = SmsContent.Create("Привет", SmsEncoding.Ucs2, SmsContent.Dynamic, SenderId.Parse("ACME Shop"), tracker: "order17");

    private static readonly DirectoryEntry _entry = new()
    {
        Number = Sample.Number,
        Name = "Zoé",
        Columns = [.. Enumerable.Range(0, DirectoryEntry.MostColumns).Select(column => $"column {(char)('A' + column)}")],
    };

    /// <summary>The number that the last call of an operation is about. UCS-2 goes abroad only.</summary>
    public static PhoneNumber NumberOf(string operationId) => operationId is "sendSms" or "comptage" ? Sample.Abroad : Sample.Number;

    /// <summary>Makes the calls of an operation, with every field that the client can send, and gives what the last one returned.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="client">The client.</param>
    /// <param name="setup">What is there before.</param>
    public static async Task<object?> MakeAsync(string operationId, IsendproClient client, (string DirectoryId, string SubAccountKey) setup) => operationId switch
    {
        "sendSms" => await client.SendAsync(_full.To(Sample.Abroad), _later),
        "sendSmsMulti" => (await client.Directories.SendAsync(setup.DirectoryId, _full, _later), await client.SendAsync(Sample.Content, [Sample.Number])).Item2,
        "comptage" => await client.CountAsync(_full.To(Sample.Abroad), _later),
        "getCredit" => await client.GetCreditAsync(),
        "getHlr" => await client.LookUpAsync(Sample.Number),
        "repertoireCrea" => await client.Directories.CreateAsync("Customers"),
        "repertoire" => (await client.Directories.AddAsync(setup.DirectoryId, [_entry]), await client.Directories.RemoveAsync(setup.DirectoryId, [Sample.Number])).Item2,
        "getCampagne" => await client.GetCampaignReportAsync(_tomorrow.AddDays(-2), _tomorrow),
        "setListeNoire" => await DoneAsync(client.AddToBlackListAsync(Sample.Number)),
        "delListeNoire" => await DoneAsync(client.RemoveFromBlackListAsync(Sample.Number)),
        "getListeNoire" => await client.GetBlackListAsync(),
        "addShortlink" => await client.CreateShortLinkAsync(new Uri("https://shop.example/")),
        "subaccountAdd" => await client.SubAccounts.AddAsync("agence06", "password"),
        "subaccountEdit" => (
            await client.SubAccounts.AddCreditAsync(setup.SubAccountKey, 1.5m),
            await client.SubAccounts.SetPriceAsync(setup.SubAccountKey, 0.05m, "FR"),
            await client.SubAccounts.SetRestrictionsAsync(setup.SubAccountKey, stop: true, time: true),
            await client.SubAccounts.SetRestrictionsAsync(setup.SubAccountKey, stop: false, time: false)).Item4,
        _ => throw new NotSupportedException($"The document has an operation '{operationId}' that the client does not know."),
    };

    private static async Task<object?> DoneAsync(Task task)
    {
        await task;
        return null;
    }
}
