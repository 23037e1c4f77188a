using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace TemplateSms.Simulator.Tests.Store;

/// <summary>What both stores do, in memory and in a file.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway");

    private string FilePath => Path.Combine(_folder.FullName, "inbox.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Store_AnyMessage_IsReadAsItWasKept(bool file)
    {
        await using var fixture = await GatewayFixture.StartAsync(Options(file));
        await fixture.SendAsync("%_'\" Été € 😀 \0 end", more: ""","emetteur":"ACME","tracker":"t1","smslong":"2","nostop":"1","date_envoi":"2099-01-01 10:00" """);
        await fixture.SendAsync("Hi", "nobody", ""","sandbox":1""");
        await fixture.SendAsync("Привет", "21698360524", ""","ucs2":"1" """);
        fixture.Gateway.Reply("0600123456", "Oui");

        var texts = fixture.Gateway.Messages.Select(message => message.Text);
        Assert.Equal(["%_'\" Été € 😀 \0 end", "Hi", "Привет", "Oui"], texts);
        Assert.Equal([99_000, 99_000, 0, 0], fixture.Gateway.Messages.Select(message => message.Code));
        Assert.Equal(
            ["ACME t1 2 True False False 2099-01-01 10:00 None", "   False False True  Gsm7", "   False True False  Ucs2", "   False False False  Gsm7"],
            fixture.Gateway.Messages.Select(message =>
                $"{message.Sender} {message.Tracker} {message.SmsLong} {message.NoStop} {message.Ucs2} {message.Sandbox} {message.SendDate} {message.Encoding}"));
        foreach (var query in (string[])["éTé", "%25_'", "%F0%9F%98%80", "ПРИВЕТ", "oui"])
            Assert.Single((await fixture.ApiAsync($"messages?query={query}")).Texts);
        Assert.Equal(3, (await fixture.ApiAsync("conversations")).Json.GetProperty("total").GetInt32());
        Assert.Equal(["Oui", "%_'\" Été € 😀 \0 end"], (await fixture.ApiAsync("messages?to=0600123456")).Texts);
        Assert.Equal(["Hi"], (await fixture.ApiAsync("messages?to=nobody")).Texts);
        Assert.Equal("Привет", (await fixture.ApiAsync("messages/wait?to=21698360524&timeout=0")).Json.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Store_Full_KeepsTheNewest(bool file)
    {
        var options = Options(file);
        options.MessageLimit = 2;
        await using var fixture = await GatewayFixture.StartAsync(options);

        for (var i = 1; i <= 4; i++)
            await fixture.SendAsync($"{i}");
        Assert.Equal([(3, "3"), (4, "4")], fixture.Gateway.Messages.Select(message => (message.Id, message.Text)));

        fixture.Gateway.Clear();
        Assert.Equal((0, 0L), await SizeAsync(fixture));
        await fixture.SendAsync("5");
        Assert.Equal(5, fixture.Only.Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Store_FiftyThousandMessages_AreListedWithinTheirBytes(bool file)
    {
        await using var fixture = await GatewayFixture.StartAsync(Options(file));
        for (var i = 0; i < 51; i++)
        {
            var numbers = string.Join(',', Enumerable.Range(0, 1000).Select(n => $"\"06{i:00}00{n:0000}\""));
            await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":[{{numbers}}],"sms":["Batch {{i}} is on its way"]}""");
        }

        var (messages, bytes) = await SizeAsync(fixture);
        Assert.Equal(50_000, messages);
        Assert.InRange(bytes, 1, 128 * 1024 * 1024);
        var page = (await fixture.ApiAsync("messages?query=BATCH 7&before=9000&limit=50")).Json;
        Assert.Equal((1000, 50), (page.GetProperty("total").GetInt32(), page.GetProperty("messages").GetArrayLength()));
        var conversations = (await fixture.ApiAsync("conversations?limit=10")).Json;
        Assert.Equal((50_000, 10), (conversations.GetProperty("total").GetInt32(), conversations.GetProperty("conversations").GetArrayLength()));

        // Searching and sending go on side by side.
        using var end = new CancellationTokenSource();
        var searching = SearchAsync(fixture, end.Token);
        for (var i = 0; i < 20; i++)
            Assert.Equal(0, (await fixture.SendAsync("meanwhile", "0699999999")).Entry.GetProperty("code").GetInt32());
        await end.CancelAsync();
        Assert.InRange(await searching, 1, int.MaxValue);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Store_OfARequestBeyondItsLimits_KeepsTheNewest(bool file)
    {
        var options = Options(file);
        options.MessageLimit = 20;
        await using var fixture = await GatewayFixture.StartAsync(options);
        await fixture.SendAsync("before");

        await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":[{{Numbers(50)}}],"sms":["Hi"]}""");

        Assert.Equal(Enumerable.Range(32, 20), fixture.Gateway.Messages.Select(message => (int)message.Id));
        var (messages, bytes) = await SizeAsync(fixture);
        Assert.Equal(20, messages);

        // Each takes the same room: half of it for half of them.
        options = Options(file: false);
        options.LedgerByteLimit = bytes / 2;
        await using var smaller = await GatewayFixture.StartAsync(options);
        await smaller.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":[{{Numbers(50)}}],"sms":["Hi"]}""");
        Assert.Equal(10, smaller.Gateway.Messages.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Store_OfManyScheduledMessages_SendsThoseThatAreLeft(bool file)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await using var fixture = await GatewayFixture.StartAsync(Options(file, clock));
        await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":[{{Numbers(50)}}],"sms":["Hi"],"date_envoi":"2026-03-01 12:00"}""");
        await fixture.SendAsync("later", more: ""","date_envoi":"2026-03-01 18:00" """);
        await fixture.ApiAsync(HttpMethod.Delete, "messages/7");

        clock.Advance(TimeSpan.FromHours(4));

        Assert.Equal(49, fixture.Gateway.Messages.Count(message => message.Status == MessageStatus.Accepted));
        Assert.Equal([51L], fixture.Gateway.Messages.Where(message => message.Status == MessageStatus.Scheduled).Select(message => message.Id));
        Assert.DoesNotContain(fixture.Gateway.Messages, message => message.Id == 7);
    }

    [Fact]
    public async Task File_OfARequestThatIsPaidInPart_RemembersTheCredit()
    {
        var options = Options(file: true);
        options.Credit = 0.12m;
        await using (var before = await GatewayFixture.StartAsync(options))
            await before.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":[{{Numbers(5)}}],"sms":["Hi"]}""");

        await using var after = await GatewayFixture.StartAsync(Options(file: true));

        Assert.Equal(2, after.Gateway.Messages.Count(message => message.Accepted));
        Assert.Equal("""{"etat":{"credit":0.02}}""", (await after.GetAsync("credit?keyid=k&credit=1")).Body);
    }

    [Fact]
    public async Task File_AfterARestart_HoldsWhatItHeld()
    {
        var options = Options(file: true);
        options.Credit = 10;
        await using (var before = await GatewayFixture.StartAsync(options))
        {
            await before.PostJsonAsync("sms", """{"keyid":"a-secret-key-99","num":"0600123456","sms":"kept"}""");
            await before.SendAsync("deleted");
            await before.ApiAsync(HttpMethod.Delete, "messages/2");
            before.Gateway.Reply("0612345678", "STOP");
        }

        await using var after = await GatewayFixture.StartAsync(Options(file: true));

        Assert.Equal(["kept", "STOP"], after.Gateway.Messages.Select(message => message.Text));
        Assert.Equal("""{"keyid":"***99","num":"0600123456","sms":"kept"}""", after.Gateway.Messages[0].RawRequest);
        Assert.Equal("***99", (await after.ApiAsync("messages/1")).Json.GetProperty("rawRequest").GetProperty("body").GetString()![10..15]);
        Assert.Equal("""{"etat":{"credit":9.90}}""", (await after.GetAsync("credit?keyid=k&credit=1")).Body);
        Assert.Equal(11, (await after.SendAsync("Hi", "0612345678")).Entry.GetProperty("code").GetInt32());
        Assert.Equal(4, after.Gateway.Messages[^1].Id);
        Assert.All(_folder.GetFiles(), kept => Assert.DoesNotContain("a-secret-key", Encoding.Latin1.GetString(ReadShared(kept)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_ScheduledBeforeARestart_IsSentAfterIt()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await using (var before = await GatewayFixture.StartAsync(Options(file: true, clock)))
            await before.SendAsync("later", more: ""","date_envoi":"2026-03-01 12:00" """);

        await using var after = await GatewayFixture.StartAsync(Options(file: true, clock));
        Assert.Equal(MessageStatus.Scheduled, after.Only.Status);

        clock.Advance(TimeSpan.FromHours(4));
        Assert.Equal(MessageStatus.Accepted, after.Only.Status);
    }

    // Each message with its request's bodies would be gigabytes.
    [Fact]
    public async Task File_WithALargeRequest_SharesItAmongItsMessages()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await using (var before = await GatewayFixture.StartAsync(Options(file: true, clock)))
        {
            var numbers = string.Join(',', Enumerable.Range(0, 40_000).Select(n => $"\"06{n:00000000}\""));
            await before.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":[{{numbers}}],"sms":["Hi"],"date_envoi":"2026-03-01 12:00"}""");
        }

        await using var after = await GatewayFixture.StartAsync(Options(file: true, clock));
        clock.Advance(TimeSpan.FromHours(4));

        var messages = after.Gateway.Messages;
        Assert.Equal(40_000, messages.Count(message => message.Status == MessageStatus.Accepted));
        Assert.Single(messages.Select(message => message.Exchange).Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(40_000, messages[0].RawRequest.Split("\"06").Length - 1);
    }

    [Fact]
    public async Task File_OfSomethingElse_IsLeftAlone()
    {
        await File.WriteAllTextAsync(FilePath, "A letter to a friend, long enough not to be taken for an empty file.");

        var error = await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(Options(file: true)));

        Assert.Contains("file of the store", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("A letter", await File.ReadAllTextAsync(FilePath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfAnotherProgramsDatabase_IsLeftAlone()
    {
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE accounts (name TEXT)";
            command.ExecuteNonQuery();
        }

        var error = await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(Options(file: true)));

        Assert.Equal("The file of the store cannot be used: It is a database of another application.", error.Message);
    }

    [Fact]
    public async Task File_InAFolderThatIsNotThere_ThrowsIOException()
    {
        var options = new SmsGatewayOptions { StorePath = Path.Combine(_folder.FullName, "missing", "inbox.db") };

        await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(options));
    }

    private static string Numbers(int count) => string.Join(',', Enumerable.Range(0, count).Select(n => $"\"06000000{n:00}\""));

    private static async Task<int> SearchAsync(GatewayFixture fixture, CancellationToken cancellationToken)
    {
        var searches = 0;
        do
        {
            await fixture.ApiAsync("messages?query=way&limit=1");
            searches++;
        }
        while (!cancellationToken.IsCancellationRequested);

        return searches;
    }

    private static async Task<(int Messages, long Bytes)> SizeAsync(GatewayFixture fixture)
    {
        var account = (await fixture.ApiAsync("account")).Json;
        return (account.GetProperty("messages").GetInt32(), account.GetProperty("bytes").GetInt64());
    }

    private static byte[] ReadShared(FileInfo file)
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private SmsGatewayOptions Options(bool file, TimeProvider? clock = null) => new()
    {
        StorePath = file ? FilePath : null,
        TimeProvider = clock ?? TimeProvider.System,
    };
}
