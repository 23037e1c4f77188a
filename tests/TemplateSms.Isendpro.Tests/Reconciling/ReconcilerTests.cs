using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Isendpro.Tests.Reconciling;

/// <summary>Sends whose outcome nobody knew, against reports and receipts that come later.</summary>
public sealed class ReconcilerTests
{
    private const string Headings = "tel;statut;tracker\n";

    private static readonly DateTimeOffset _noon = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    private FakeTimeProvider _clock = new(_noon.AddHours(5));
    private readonly List<string> _requests = [];

    private static SmsPastSend Send { get; } = new() { To = Sample.Number, Reference = "order42", Started = _noon, Ended = _noon.AddSeconds(30) };

    [Theory]
    [InlineData("33680010203;OK;order42\n")]
    [InlineData("0680010203;OK;order42\n")]
    [InlineData("+33680010203;KO;order42\n")]
    [InlineData("0680010299;OK;order42\n0680010203;OK;order43\n\"0680010203\";\"OK\";\"order42\"\n")]
    public async Task Report_WithALineForTheSend_SaysThatItWasAccepted(string lines)
    {
        var found = await ReconcileAsync(Headings + lines, Send);

        Assert.Equal(SmsReconciled.Accepted, found.Result);
        Assert.Equal("the report of 2026-01-15 10:00 to 2026-01-15 14:00 UTC has 1 line for 1 send of its reference and number", found.Evidence);
        Assert.EndsWith("&date_deb=2026-01-15%2011%3A00&date_fin=2026-01-15%2015%3A01", Assert.Single(_requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0680010299;OK;order42\n0680010203;OK;order43\n")]
    public async Task Report_OfTheWholeTimeWithoutALine_SaysThatItWasNotFound(string lines)
    {
        var found = await ReconcileAsync(Headings + lines, Send);

        Assert.Equal(SmsReconciled.NotFound, found.Result);
        Assert.StartsWith("the report of 2026-01-15 10:00 to 2026-01-15 14:00 UTC has no line for it among ", found.Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0680010203;En cours;order42\n", "1 line of the report may be of it")]
    [InlineData("0680010203;ok;order42\n", "1 line of the report may be of it")]
    [InlineData("0680010203;OK;\n", "1 line of the report may be of it")]
    [InlineData("0680010203;OK;ORDER42\n", "1 line of the report may be of it")]
    [InlineData("680010203;OK;order42\n", "1 line of the report may be of it")]
    [InlineData(";OK;order42\n", "1 line of the report may be of it")]
    [InlineData("0680010203;OK;order42\n0680010203;?;order42\n", "1 line of the report may be of it")]
    [InlineData("0680010203;OK;order42\n0680010203;OK;order42\n", "2 lines for 1 send")]
    [InlineData("0680010299;OK\n", "no line for it, and 1 line that cannot be read")]
    [InlineData("0680010299;OK;order43;more\n", "no line for it, and 1 line that cannot be read")]
    [InlineData("0680010299;\"OK;order41\n0680010203;OK;order42\n0680010298;OK\";order43\n", "1 line of the report may be of it")]
    public async Task Report_ThatMayMeanEither_LeavesItUnknown(string lines, string reason)
    {
        var found = await ReconcileAsync(Headings + lines, Send);

        Assert.Equal(SmsReconciled.StillUnknown, found.Result);
        Assert.Contains(reason, found.Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tel;statut;id\n0680010203;OK;order42\n", "no column with the heading 'tracker'")]
    [InlineData("tel;statut;Tracker\n", "no column with the heading 'tracker'")]
    [InlineData("tel;tel;statut;tracker\n", "several columns with the heading 'tel'")]
    [InlineData("", "no column with the heading 'tracker'")]
    public async Task Report_WithOtherColumns_ProvesNothing(string report, string reason)
    {
        var found = await ReconcileAsync(report, Send);

        Assert.Equal(SmsReconciled.StillUnknown, found.Result);
        Assert.Contains(reason, found.Evidence, StringComparison.Ordinal);
        Assert.EndsWith("so it proves nothing", found.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_MadeBeforeTheMarginHasPassed_ProvesALineAndNoAbsence()
    {
        _clock = new(_noon.AddHours(1));

        var taken = await ReconcileAsync(Headings + "0680010203;OK;order42\n", Send);
        var missing = await ReconcileAsync(Headings, Send);

        Assert.Equal(SmsReconciled.Accepted, taken.Result);
        Assert.Equal((SmsReconciled.StillUnknown, "the report has no line for it, and was made too early to prove that none comes"), (missing.Result, missing.Evidence));
        Assert.All(_requests, request => Assert.EndsWith("&date_fin=2026-01-15%2014%3A00", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_OfAScheduledMessage_ProvesNoAbsenceBeforeItsTime()
    {
        var found = await ReconcileAsync(Headings, Send with { Ended = _noon.AddDays(1) });

        Assert.Equal((SmsReconciled.StillUnknown, "the report has no line for it, and was made too early to prove that none comes"), (found.Result, found.Evidence));
    }

    [Fact]
    public async Task Columns_NotConfigured_AskForNoReportAndSaySo()
    {
        var found = Assert.Single(await new IsendproReconciler(Client(Headings), columns: null, clock: _clock).ReconcileAsync([Send]));

        Assert.Equal(
            (SmsReconciled.StillUnknown, "no receipt came, and no columns of the campaign report are configured, so that a report proves nothing"),
            (found.Result, found.Evidence));
        Assert.Empty(_requests);
    }

    [Theory]
    [InlineData(0, 0, SmsReconciled.NotFound)]
    [InlineData(0, 1, SmsReconciled.StillUnknown)]
    [InlineData(0, 2, SmsReconciled.Accepted)]
    [InlineData(1, 0, SmsReconciled.StillUnknown)]
    [InlineData(1, 1, SmsReconciled.StillUnknown)]
    [InlineData(1, 2, SmsReconciled.StillUnknown)]
    [InlineData(1, 3, SmsReconciled.Accepted)]
    public async Task Sends_OfOneReferenceAndNumber_AreResolvedTogetherOrNot(int accepted, int lines, SmsReconciled result)
    {
        var sends = Enumerable.Range(0, 2).Select(i => Send with { Started = _noon.AddMinutes(i), Ended = _noon.AddMinutes(i + 1) })
            .Concat(Enumerable.Range(0, accepted).Select(_ => Send with { IsAccepted = true }));

        var found = await Reconciler(Headings + string.Concat(Enumerable.Repeat("0680010203;OK;order42\n", lines))).ReconcileAsync([.. sends]);

        Assert.Equal([result, result], found.Select(one => one.Result));
    }

    [Fact]
    public async Task Receipt_OfTheOnlySend_SaysThatItWasAcceptedWithoutAReport()
    {
        var reconciler = new IsendproReconciler(Client(Headings), Columns(), new Receipts("order42", Sample.Number), _clock);

        var found = await reconciler.ReconcileAsync([Send]);

        Assert.Equal((SmsReconciled.Accepted, "a delivery receipt has its reference and number"), (found[0].Result, found[0].Evidence));
        Assert.Empty(_requests);
    }

    [Fact]
    public async Task Receipt_OfOneOfTwoSends_ProvesNothing()
    {
        var reconciler = new IsendproReconciler(Client(Headings), columns: null, new Receipts("order42", Sample.Number), _clock);

        var found = await reconciler.ReconcileAsync([Send, Send with { Started = _noon.AddSeconds(1) }]);

        Assert.All(found, one => Assert.Equal(SmsReconciled.StillUnknown, one.Result));
    }

    [Fact]
    public async Task Sends_OfOneDay_AreFoundInOneReport()
    {
        SmsPastSend[] sends = [Send, Send with { Reference = "late", Started = _noon.AddDays(-3), Ended = _noon.AddDays(-3) }, Send with { Reference = "order43" }, Send with { Reference = null }];

        var found = await Reconciler(Headings + "0680010203;OK;order43\n").ReconcileAsync(sends);

        Assert.Equal([SmsReconciled.NotFound, SmsReconciled.NotFound, SmsReconciled.Accepted, SmsReconciled.StillUnknown], found.Select(one => one.Result));
        Assert.Equal("it has no reference, so that no report can name it", found[3].Evidence);
        Assert.Equal(sends, found.Select(one => one.Send));
        Assert.Equal(2, _requests.Count);
    }

    [Fact]
    public async Task Report_ThatCannotBeHad_LeavesItUnknown()
    {
        var reconciler = new IsendproReconciler(
            new IsendproClient(new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway)))), Sample.Options(new Uri("https://gateway.invalid/cgi-bin/"), account => account.MaxRetries = 0), _clock),
            Columns(),
            clock: _clock);

        var found = Assert.Single(await reconciler.ReconcileAsync([Send]));

        Assert.Equal(SmsReconciled.StillUnknown, found.Result);
        Assert.StartsWith("the campaign report could not be had: ", found.Evidence, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Key, found.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ThatCannotHaveHappened_IsRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Reconciler(Headings).ReconcileAsync([Send with { To = default }]));
        await Assert.ThrowsAsync<ArgumentException>(() => Reconciler(Headings).ReconcileAsync([Send with { Ended = _noon.AddSeconds(-1) }]));
    }

    [Fact]
    public void Send_Printed_KeepsItsReference() => Assert.DoesNotContain("order42", Send.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Tracker", null, "tel", "statut", "OK")]
    [InlineData("Number", "tel", "tel", "statut", "OK")]
    [InlineData("AcceptedStatuses", "tracker", "tel", "statut", null)]
    [InlineData("AcceptedStatuses", "tracker", "tel", "statut", " ")]
    public void Columns_HalfConfigured_AreRefused(string option, string? tracker, string? number, string? status, string? accepted)
    {
        var columns = new IsendproReportColumns { Tracker = tracker, Number = number, Status = status };
        if (accepted is not null)
            columns.AcceptedStatuses.Add(accepted);

        var error = Assert.Throws<OptionsValidationException>(() => new IsendproReconciler(Client(""), columns));

        Assert.Contains(error.Failures, failure => failure.Contains(option, StringComparison.Ordinal));
    }

    private static IsendproReportColumns Columns() => new() { Tracker = "tracker", Number = "tel", Status = "statut", AcceptedStatuses = { "OK", "KO" } };

    private async Task<SmsReconciliation> ReconcileAsync(string report, SmsPastSend send) => Assert.Single(await Reconciler(report).ReconcileAsync([send]));

    private IsendproReconciler Reconciler(string report) => new(Client(report), Columns(), clock: _clock);

    private IsendproClient Client(string report) => new(
        new HttpClient(new StubHandler((request, _) =>
        {
            _requests.Add(request.RequestUri!.PathAndQuery);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Zip(report)) });
        })),
        Sample.Options(new Uri("https://gateway.invalid/cgi-bin/")),
        _clock);

    private static byte[] Zip(string csv)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry("campagne.csv", CompressionLevel.Fastest).Open())
            entry.Write(Encoding.UTF8.GetBytes(csv));
        return packed.ToArray();
    }

    /// <summary>Receipts of one message.</summary>
    private sealed class Receipts(string reference, PhoneNumber number) : ISmsReceiptSource
    {
        public Task<bool> HasReceiptAsync(string asked, PhoneNumber to, CancellationToken cancellationToken) => Task.FromResult(asked == reference && to == number);
    }
}
