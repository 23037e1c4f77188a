using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Tests.TwilioMessages;

namespace TemplateSms.Simulator.Tests.Store;

/// <summary>A file that an earlier version made keeps its messages, and takes those of another gateway.</summary>
public sealed class StoreUpgradeTests : IDisposable
{
    // As version 1 made it.
    private const string FirstVersion = """
        CREATE TABLE exchange (
          id INTEGER PRIMARY KEY, method TEXT NOT NULL, path TEXT NOT NULL, content_type TEXT, body TEXT NOT NULL,
          reply_status INTEGER, reply_content_type TEXT, reply_body TEXT NOT NULL);
        CREATE TABLE message (
          id INTEGER PRIMARY KEY AUTOINCREMENT, exchange INTEGER, bytes INTEGER NOT NULL, received_at INTEGER NOT NULL,
          recipient TEXT NOT NULL, number TEXT NOT NULL, direction INTEGER NOT NULL, status INTEGER NOT NULL,
          text TEXT NOT NULL, sender TEXT, tracker TEXT, template TEXT, encoding INTEGER NOT NULL, units INTEGER NOT NULL,
          segments INTEGER NOT NULL, sms_long TEXT, no_stop INTEGER NOT NULL, ucs2 INTEGER NOT NULL, sandbox INTEGER NOT NULL,
          send_date TEXT, due_at INTEGER, code INTEGER NOT NULL, reply TEXT NOT NULL);
        CREATE INDEX message_number ON message (number, id);
        CREATE INDEX message_status ON message (status, id);
        CREATE INDEX message_exchange ON message (exchange);
        CREATE TABLE black_list (number TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE account (credit TEXT NOT NULL);
        INSERT INTO exchange VALUES (1, 'POST', '/cgi-bin/sms', 'application/json', '{}', 200, 'application/json', '{}');
        INSERT INTO message VALUES
          (7, 1, 300, 639000000000000000, '0680010203', '33680010203', 0, 0, 'kept', 'ACME', 't1', NULL, 0, 4, 1, NULL, 0, 0, 0, NULL, NULL, 0, 'sent');
        INSERT INTO account VALUES ('12.5');
        PRAGMA application_id = 1936552820; PRAGMA user_version = 1;
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway");

    private string FilePath => Path.Combine(_folder.FullName, "inbox.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task File_OfTheFirstVersion_KeepsItsMessagesAndTakesTwilios()
    {
        Execute(FirstVersion);

        await using (var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { StorePath = FilePath }))
        {
            Assert.Equal((7, "isendpro", "kept", "t1", "/cgi-bin/sms"), (fixture.Only.Id, fixture.Only.Gateway, fixture.Only.Text, fixture.Only.Tracker, fixture.Only.Exchange!.Path));
            Assert.Equal(12.5m, (await fixture.ApiAsync("account")).Json.GetProperty("credit").GetDecimal());
            await new TwilioSender(fixture).SendAsync();
        }

        await using var again = await GatewayFixture.StartAsync(new SmsGatewayOptions { StorePath = FilePath });
        Assert.Equal([(7L, "isendpro"), (8L, "twilio")], again.Gateway.Messages.Select(message => (message.Id, message.Gateway)));
    }

    [Fact]
    public async Task File_OfALaterVersion_IsRefused()
    {
        Execute(FirstVersion);
        Execute("PRAGMA user_version = 99;");

        var error = await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(new SmsGatewayOptions { StorePath = FilePath }));

        Assert.Contains("It has version 99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_OnItsWay_GoesOnAfterARestart()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        var options = new SmsGatewayOptions { StorePath = FilePath, TimeProvider = clock };
        TwilioAnswer sent, scheduled;
        await using (var fixture = await GatewayFixture.StartAsync(options))
        {
            sent = await new TwilioSender(fixture).SendAsync(("StatusCallback", "http://127.0.0.1:1/"), ("ValidityPeriod", "60"));
            scheduled = await new TwilioSender(fixture).SendAsync(
                ("MessagingServiceSid", "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"), ("ScheduleType", "fixed"), ("SendAt", "2026-03-01T09:00:00Z"));
            clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal("sending", (await new TwilioSender(fixture).ReadAsync(sent.Sid)).State);
        }

        await using var again = await GatewayFixture.StartAsync(options);
        var sender = new TwilioSender(again);
        Assert.Equal(("http://127.0.0.1:1/", 60), (again.Gateway.Messages[0].Twilio!.StatusCallback, again.Gateway.Messages[0].Twilio!.ValidityPeriod));
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(("delivered", "scheduled"), ((await sender.ReadAsync(sent.Sid)).State, (await sender.ReadAsync(scheduled.Sid)).State));
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("delivered", (await sender.ReadAsync(scheduled.Sid)).State);
    }

    [Fact]
    public async Task File_OfSends_HoldsNoTokenAndNoSecret()
    {
        await using (var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { StorePath = FilePath }))
        {
            await new TwilioSender(fixture).SendAsync(("StatusCallback", "http://127.0.0.1:1/"));
            await new TwilioSender(fixture).As("SK1", "a-secret-of-a-key").SendAsync();
            var shown = (await fixture.ApiAsync("messages/1")).Body + (await fixture.ApiAsync("messages/2")).Body;
            Assert.DoesNotContain(TwilioSender.Token, shown, StringComparison.Ordinal);
        }

        var file = string.Concat(_folder.GetFiles().Select(part => Encoding.Latin1.GetString(File.ReadAllBytes(part.FullName))));
        Assert.Contains(TwilioSender.Account, file, StringComparison.Ordinal);
        foreach (var secret in (string[])[TwilioSender.Token, "a-secret-of-a-key"])
        {
            Assert.DoesNotContain(secret, file, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TwilioSender.Account}:{secret}")), file, StringComparison.Ordinal);
        }
    }

    private void Execute(string text)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = FilePath, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
