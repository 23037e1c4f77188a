using System.IO.Compression;
using System.Text;

namespace TemplateSms.Isendpro.Tests.Calls;

public sealed class CampaignTests
{
    private static readonly DateTimeOffset _from = new(2026, 1, 15, 8, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task Report_OfAPeriod_IsAskedForOnTheAccountsClock()
    {
        var gateway = Gateway("a;b\n1;2\n");

        await gateway.Client.GetCampaignReportAsync(_from.AddSeconds(59), new DateTimeOffset(2026, 7, 1, 10, 30, 1, TimeSpan.Zero));

        Assert.Equal(
            ("GET", "/cgi-bin/campagne?keyid=key-4711-secret&rapportCampagne=1&date_deb=2026-01-15%2008%3A00&date_fin=2026-07-01%2012%3A31", ""),
            Assert.Single(gateway.Requests));
    }

    [Fact]
    public async Task Report_Rows_HaveTheHeadingsOfTheFile()
    {
        var report = await ReportAsync("date;numero;texte\r\n2026-01-15 08:00;0680010203;\"Salut; \"\"Zoé\"\"\r\nà bientôt\"\r\n\r\n;x\r\n");

        Assert.Equal(["date", "numero", "texte"], report.Columns);
        Assert.Equal(2, report.Count);
        var rows = report.Rows.ToList();
        Assert.Equal("Salut; \"Zoé\"\r\nà bientôt", rows[0]["texte"]);
        Assert.Equal(["", "x"], rows[1].Values);
        Assert.Equal(("x", null, null), (rows[1]["numero"], rows[1]["texte"], rows[1]["Date"]));
        Assert.Equal(rows[0].Values, report.Rows.First().Values);
    }

    [Theory]
    [InlineData("a,b,c;d\n1,2,3;4\n", "a", "1")]
    [InlineData("\"a;b;c\",d\n1,2\n", "a;b;c", "1")]
    [InlineData("a\tb\n1\t2", "a", "1")]
    [InlineData("\uFEFFa;b\n1;2\n", "a", "1")]
    [InlineData("a\n1\n", "a", "1")]
    [InlineData("a;a\n1;2\n", "a", "1")]
    [InlineData("a;b\n5\" pipe;2\n", "a", "5\" pipe")]
    [InlineData("a;b\n\"never closed;2\n", "a", "never closed;2\n")]
    public async Task Report_AnyForm_IsRead(string csv, string column, string value) => Assert.Equal(value, Assert.Single((await ReportAsync(csv)).Rows)[column]);

    [Fact]
    public async Task Report_NotInUtf8_IsReadAsLatin1()
    {
        var report = await Gateway(Zip("a.csv", Encoding.Latin1.GetBytes("texte\nà bientôt\n"))).Client.GetCampaignReportAsync(_from, _from);

        Assert.Equal("à bientôt", Assert.Single(report.Rows)["texte"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public async Task Report_EmptyFile_HasNoRows(string csv)
    {
        var report = await ReportAsync(csv);

        Assert.Equal(0, report.Count);
        Assert.Empty(report.Columns);
        Assert.Empty(report.Rows);
    }

    [Fact]
    public async Task Report_OfManyRows_IsUnpackedRowByRow()
    {
        var csv = "n;texte\n" + string.Concat(Enumerable.Range(0, 200_000).Select(n => $"{n};{new string('a', 100)}\n"));

        var report = await ReportAsync(csv);

        Assert.Equal(200_000, report.Count);
        Assert.Equal("99999", report.Rows.ElementAt(99_999)["n"]);
        Assert.True(report.Zip.Length < csv.Length / 10);
    }

    [Fact]
    public async Task Report_ZipBomb_IsLeftUnpacked()
    {
        var line = Encoding.ASCII.GetBytes(new string('a', 999) + '\n');
        var bomb = Zip("a.csv", entry =>
        {
            for (var i = 0; i < 270_000; i++)
                entry.Write(line);
        });

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Gateway(bomb, maxRetries: 0).Client.GetCampaignReportAsync(_from, _from));

        Assert.Contains("unpacks to more than", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ThatCannotBeRead_IsAskedForAgain()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 101; i++)
                archive.CreateEntry($"{i}.txt");
        }

        byte[][] bodies = [packed.ToArray(), Zip("a.csv", Encoding.ASCII.GetBytes(new string('a', 70_000))), [.. "PK"u8, 3, 4, 5], Zip("a.csv", "a;b\n1;2\n"u8.ToArray())[..^30]];
        foreach (var body in bodies)
        {
            var gateway = Gateway(body, maxRetries: 1);
            Sample.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsTransportException>(() => gateway.Client.GetCampaignReportAsync(_from, _from)));
            Assert.Equal(2, gateway.Requests.Count);
        }
    }

    [Fact]
    public async Task Report_Refused_HasTheCode()
    {
        var gateway = new AnsweredClient(400, """{"etat":{"etat":[{"code":"3","message":"no"}]}}""");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => gateway.Client.GetCampaignReportAsync(_from, _from));

        Assert.Equal((3, "no"), (error.Code, error.GatewayMessage));
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Report_EndBeforeTheBeginning_IsRefusedBeforeAsking()
    {
        var gateway = Gateway("");

        await Assert.ThrowsAsync<ArgumentException>(() => gateway.Client.GetCampaignReportAsync(_from, _from.AddMinutes(-1)));

        Assert.Empty(gateway.Requests);
    }

    private static Task<CampaignReport> ReportAsync(string csv) => Gateway(csv).Client.GetCampaignReportAsync(_from, _from);

    private static AnsweredClient Gateway(string csv) => Gateway(Zip("rapport.csv", Encoding.UTF8.GetBytes(csv)));

    private static AnsweredClient Gateway(byte[] zip, int maxRetries = 3) => new(account => account.MaxRetries = maxRetries, (200, zip));

    private static byte[] Zip(string name, byte[] csv) => Zip(name, entry => entry.Write(csv));

    private static byte[] Zip(string name, Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open())
            write(entry);
        return packed.ToArray();
    }
}
