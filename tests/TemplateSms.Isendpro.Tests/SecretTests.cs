using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TemplateSms.Clients.Tests.Secrets;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

public sealed class SecretTests : SecretSuite
{
    [Fact]
    public async Task Accepted_OneAndMany()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { Secret.NumberAbroad } });

        await SendEveryWayAsync(gateway.BaseAddress);
        await AskEverythingAsync(gateway.BaseAddress);

        Assert.Equal(4, gateway.Messages.Count(message => message.Accepted));
        // The loggers of the factory write addresses, and those of the black list hold the key.
        Assert.DoesNotContain(Told.Log.Lines, line => line.Category.StartsWith("System.Net.Http.HttpClient", StringComparison.Ordinal));
        AssertTold("messaging.client.sent.messages", "log TemplateSms.Isendpro.IsendproClient: The gateway", "/sms", "Status = Accepted", "activity TemplateSms/send", "BlackList", "done");
    }

    [Theory]
    [InlineData("400 Bad Request", """{"etat":{"etat":[{"code":"3","message":"{0}"}]}}""", "SmsRejectedException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":11,"tel":"0680917342","message":"{0}"}]}}""", "SmsRejectedException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":680917342,"message":"{0}"}]}}""", "SmsRejectedException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"tel":"{0}","message":"{0}"}""", "SmsOutcomeUnknownException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"listeNoire":"{0}","nb_sms":"{0}","credit":"{0}"}]}}""", "SmsOutcomeUnknownException")]
    [InlineData("200 OK", "<html>{0}</html>", "SmsOutcomeUnknownException")]
    [InlineData("500 {0}", "<html>{0}</html>", "SmsOutcomeUnknownException")]
    [InlineData("405 Method Not Allowed", "{0}", "SmsOutcomeUnknownException")]
    public async Task Answered_WithAllThatWasSent(string status, string answer, string expected)
    {
        await using var server = EchoServer.Start(status.Replace("{0}", Secret.Key, StringComparison.Ordinal), answer, "X-Echo: {0}\r\nLocation: http://127.0.0.1/{0}\r\n");

        await SendEveryWayAsync(server.BaseAddress);
        await AskEverythingAsync(server.BaseAddress);

        AssertTold(expected, "activity TemplateSms/add_to_black_list", "setlistenoire", "event System.Net.Http/RequestStart", "activity System.Net.Http/");
    }

    [Fact]
    public async Task Answered_Questions()
    {
        foreach (var answer in (string[])
            [
                """{"etat":{"etat":[{"nb_caractere":"12","nb_sms":"1","tel":"0680917342"}]}}""",
                """{"etat":{"credit":"10.0"}}""",
                """{"etat":{"etat":[{"listeNoire":"OK","tel":"0680917342"}]}}""",
                """{"etat":{"etat":[{"operateur":"ORAN","tel":"0680917342"}]}}""",
                """{"etat":{"etat":[{"code":"250","shortlink":"Zq7.example/x","message":"Zq7"}]}}""",
                """{"etat":{"etat":[{"code":"0","tel":"0680917342","repertoireId":"Zq7","message":"680917342"}]}}""",
                """{"etat":{"etat":[{"code":"230","subAccountKeyid":"Zq7key","subAccountId":"Zq7","subAccountLogin":"Zq7","message":"Zq7"}]}}""",
            ])
        {
            await using var server = EchoServer.Start("200 OK", answer);
            await AskEverythingAsync(server.BaseAddress);
        }

        AssertTold("log TemplateSms.Isendpro.IsendproClient: The gateway answered (setlistenoire)", "SmsCount", "SmsCredit", "NumberLookup {", "ShortLink {", "DirectoryChange {", "DirectoryReceipt {", "SubAccount {", "SubAccountChange {");
    }

    [Fact]
    public async Task RefusedByTheClient()
    {
        await using var gateway = await SmsGateway.StartAsync();
        await using var services = Services(gateway.BaseAddress);
        var client = services.GetRequiredService<ISmsClient>();
        var ucs2 = SmsContent.Create("Привет, " + Secret.Words, SmsEncoding.Ucs2);
        var full = SmsContent.Create(Secret.Words.PadRight(160, 'a'), sender: SenderId.Parse("ACME"));
        var auto = SmsContent.Create("Привет, " + Secret.Words, SmsEncoding.Auto);

        await TellAsync(async () => await client.SendAsync(ucs2.To(Secret.To)));
        await TellAsync(async () => await client.SendAsync(full.To(Secret.To)));
        await TellAsync(async () => await client.SendAsync(auto, [Secret.To, Secret.Abroad]));
        await TellAsync(async () => Ensured(await client.SendAsync(auto, [Secret.To, Secret.Abroad])));
        await TellAsync(async () => await client.SendAsync(Secret.Content.To(Secret.To), new SmsSendOptions { Tracker = Secret.Tracker + "-" + Secret.Number }));
        await TellAsync(() => Task.FromResult<object?>(PhoneNumber.Parse(Secret.Number + "x" + Secret.Number)));

        AssertTold("refused before sending", "STOP", "SmsTemplateException", "FormatException");
    }

    [Fact]
    public async Task Options_AllWrong()
    {
        await using var services = Services(new Uri("https://gateway.invalid/?keyid=" + Secret.Key), configure: services => services.Configure<IsendproOptions>(account =>
        {
            account.ApiKey = Secret.Key + " ";
            account.Sender = "Zq7sender and more";
        }));

        await TellAsync(() => Task.FromResult<object?>(services.GetRequiredService<IOptions<IsendproOptions>>().Value));

        var told = Told.ToString();
        Assert.Contains("OptionsValidationException", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret.Key, told, StringComparison.Ordinal);
    }

    protected override void Register(IServiceCollection services, Uri address, int maxRetries) => services.AddIsendpro(options =>
    {
        options.ApiKey = Secret.Key;
        options.BaseAddress = address;
        options.MaxRetries = maxRetries;
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
        options.BatchTimeout = TimeSpan.FromSeconds(1);
    });

    protected override async Task AskEverythingAsync(Uri address)
    {
        await using var services = Services(address);
        var client = services.GetRequiredService<IsendproClient>();

        await TellAsync(async () => await client.CountAsync(Secret.Content.To(Secret.To)));
        await TellAsync(async () => await client.GetCreditAsync());
        await TellAsync(async () => await client.GetBlackListAsync());
        await TellAsync(async () => await DoneAsync(client.AddToBlackListAsync(Secret.To)));
        await TellAsync(async () => await DoneAsync(client.RemoveFromBlackListAsync(Secret.To)));
        await TellAsync(async () => (await client.LookUpAsync([Secret.To, Secret.Abroad]))[0]);
        await TellAsync(async () => await client.CreateShortLinkAsync(new Uri("https://shop.example/" + Secret.Tracker)));
        await TellAsync(async () => await client.GetCampaignReportAsync(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch));
        await TellAsync(async () => await DoneAsync(client.Directories.CreateAsync(Secret.Words)));
        await TellAsync(async () => (await client.Directories.AddAsync(Secret.Tracker, [new DirectoryEntry { Number = Secret.To, Name = Secret.Words, Columns = [Secret.Words] }]))[0]);
        await TellAsync(async () => (await client.Directories.RemoveAsync(Secret.Tracker, [Secret.To]))[0]);
        await TellAsync(async () => await client.Directories.SendAsync(Secret.Tracker, Secret.Content));
        await TellAsync(async () => await client.SubAccounts.AddAsync(Secret.Words, Secret.Key));
        await TellAsync(async () => await client.SubAccounts.AddCreditAsync(Secret.Key, 1m));
        await TellAsync(async () => await client.SubAccounts.SetPriceAsync(Secret.Key, 1m, "FR"));
        await TellAsync(async () => await client.SubAccounts.SetRestrictionsAsync(Secret.Key, true, true));

        static async Task<object?> DoneAsync(Task task)
        {
            await task;
            return "done";
        }
    }

    private static SmsBatchReceipt Ensured(SmsBatchReceipt receipt)
    {
        receipt.EnsureAllAccepted();
        return receipt;
    }
}
