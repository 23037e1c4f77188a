using System.Net;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Simulator.Tests.Operations;

/// <summary>The campaign report, whose form nobody has published.</summary>
public sealed class CampaignTests : IDisposable
{
    private const string Day = "campagne?keyid=k&rapportCampagne=1&date_deb=2026-03-01%2000:00&date_fin=2026-03-01%2023:59";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Campagne_Period_HasWhatWasSentInIt(bool file)
    {
        var options = Options(file ? Path.Combine(_folder.FullName, "inbox.db") : null);
        await using var fixture = await GatewayFixture.StartAsync(options);
        await fixture.SendAsync("Hi; \"you\"", more: ""","tracker":"t1","emetteur":"ACME" """);
        await fixture.SendAsync("free", more: ""","sandbox":"1" """);
        await fixture.SendAsync("refused ê");
        await fixture.SendAsync("later", "+33612345678", ""","date_envoi":"2026-03-01 12:30" """);
        await fixture.SendAsync("tomorrow", more: ""","date_envoi":"2026-03-02 00:00" """);
        fixture.Gateway.Reply("0600123456", "Oui");
        fixture.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Undeliver()] };
        await fixture.SendAsync("lost");
        _clock.Advance(TimeSpan.FromHours(20));

        Assert.Equal(
            [
                "Numero;Envoi;Texte;Parts;Ref;Emetteur;Etat",
                "0600123456;2026-03-01 09:00;\"Hi; \"\"you\"\"\";1;t1;ACME;OK",
                "+33612345678;2026-03-01 12:30;later;1;;;OK",
                "0600123456;2026-03-01 09:00;lost;1;;;KO",
            ],
            await fixture.ReadZipAsync(Day));
        Assert.Equal(2, (await fixture.ReadZipAsync("campagne?keyid=k&rapportCampagne=1&date_deb=2026-03-01%2012:30&date_fin=2026-03-01%2012:30")).Length);
        Assert.Single(await fixture.ReadZipAsync("campagne?keyid=k&rapportCampagne=1&date_deb=2026-03-01%2012:31&date_fin=2026-03-01%2023:59"));
    }

    [Fact]
    public async Task Campagne_AsAForm_IsTheSame()
    {
        await using var fixture = await GatewayFixture.StartAsync(Options(null));

        var answer = await fixture.PostJsonAsync(
            "campagne", "keyid=k&rapportCampagne=1&date_deb=2026-03-01+00%3A00&date_fin=2026-03-01+23%3A59", "application/x-www-form-urlencoded");

        Assert.Equal((HttpStatusCode.OK, "application/zip"), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task Campagne_Seeds_ChooseDifferentForms()
    {
        var headers = new HashSet<string>();
        var lines = new HashSet<string>();
        for (var seed = 0; seed < 8; seed++)
        {
            await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = _clock, CampaignReport = { Seed = seed } });
            await fixture.SendAsync("Hi", more: ""","tracker":"t1" """);
            var first = await fixture.ReadZipAsync(Day);
            Assert.Equal(first, await fixture.ReadZipAsync(Day));
            headers.Add(first[0]);
            lines.Add(first[1]);
        }

        Assert.Equal(8, headers.Count);
        Assert.Equal(8, lines.Count);
    }

    [Theory]
    [InlineData("date_deb=2026-03-01%2000:00&date_fin=2026-03-01%2023:59", "rapportCampagne")]
    [InlineData("rapportCampagne=1&date_fin=2026-03-01%2023:59", "date_deb")]
    [InlineData("rapportCampagne=1&date_deb=2026-03-01&date_fin=2026-03-01%2023:59", "date_deb")]
    [InlineData("rapportCampagne=1&date_deb=2026-03-01%2000:00", "date_fin")]
    [InlineData("rapportCampagne=1&date_deb=2026-03-02%2000:00&date_fin=2026-03-01%2000:00", "date_fin")]
    public async Task Campagne_BreachOfTheDocument_IsRefusedWithTheFieldsName(string query, string field)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.GetAsync($"campagne?keyid=k&{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith($"Simulator: {field}: ", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_FormThatCannotBe_IsRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(
            nameof(CampaignReportOptions.Separator), () => SmsGateway.StartAsync(new SmsGatewayOptions { CampaignReport = { Separator = 'x' } }));
        await Assert.ThrowsAsync<ArgumentException>(
            nameof(CampaignReportOptions.TimeFormat), () => SmsGateway.StartAsync(new SmsGatewayOptions { CampaignReport = { TimeFormat = "%" } }));
    }

    private SmsGatewayOptions Options(string? file) => new()
    {
        StorePath = file,
        TimeProvider = _clock,
        CampaignReport =
        {
            Columns =
            {
                new(CampaignField.Number, "Numero"), new(CampaignField.SentAt, "Envoi"), new(CampaignField.Text, "Texte"),
                new(CampaignField.Segments, "Parts"), new(CampaignField.Tracker, "Ref"), new(CampaignField.Sender, "Emetteur"), new(CampaignField.Status, "Etat"),
            },
            Separator = ';',
            TimeFormat = "yyyy-MM-dd HH:mm",
            DeliveredStatus = "OK",
            UndeliveredStatus = "KO",
        },
    };
}
