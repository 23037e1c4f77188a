using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using TemplateSms.Simulator.Tests.Security;
using TemplateSms.Simulator.Tests.TwilioMessages;

namespace TemplateSms.Simulator.Tests.Running;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Program_Help_NamesEveryOption()
    {
        var (exitCode, output) = await RunAsync("--help");

        Assert.Equal(0, exitCode);
        foreach (var option in (string[])["--port", "--listen", "--certificate", "--certificate-key", "--store", "--key", "--black-list", "--credit", "--callback", "--stop-callback", "--max-messages", "--twilio-account", "--twilio-key", "--answer-shape", "--answer-codes", "--answer-seed", "--campaign-seed", "--white-list", "--white-list-code", "--white-list-status", "--callback-attempts", "--queue", "--queue-postgresql"])
            Assert.Contains($"  {option}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "x", "--port")]
    [InlineData("--port", "70000", "Port")]
    [InlineData("--listen", "here", "--listen: must be an IP address")]
    [InlineData("--credit", "-1", "--credit")]
    [InlineData("--zone", "Nowhere/City", "TimeZone")]
    [InlineData("--black-list", "06x", "BlackListedNumbers")]
    [InlineData("--callback", "https://example.org/dlr", "ReceiptUrl")]
    [InlineData("--certificate", "nowhere.pem", "--certificate: cannot read a certificate with its private key")]
    [InlineData("--certificate-key", "gateway.key", "--certificate-key: needs --certificate")]
    [InlineData("--twilio-account", "AC1", "--twilio-account: must be SID:TOKEN")]
    [InlineData("--twilio-key", ":secret", "--twilio-key: must be SID:SECRET")]
    [InlineData("--white-list", "here", "--white-list: must be an IP address")]
    [InlineData("--white-list-status", "200", "Status")]
    [InlineData("--answer-shape", "round", "--answer-shape")]
    [InlineData("--callback-attempts", "0", "MostAttempts")]
    [InlineData("--queue-postgresql", "--port=0", "--queue-postgresql: the environment variable is not set (Queue__PostgreSql)")]
    [InlineData("--queue-postgresql", "--queue=sms.db", "--queue and --queue-postgresql: name one ledger")]
    [InlineData("--unknown", "x", "--unknown")]
    public async Task Program_BadOption_EndsWith2AndNamesIt(string option, string value, string words)
    {
        var (exitCode, output) = await RunAsync(option, value);

        Assert.Equal(2, exitCode);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_PortInUse_EndsWith1()
    {
        await using var gateway = await SmsGateway.StartAsync();

        var (exitCode, output) = await RunAsync("--port", $"{gateway.BaseAddress.Port}");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Cannot start: ", output, StringComparison.Ordinal);
        Assert.Contains($":{gateway.BaseAddress.Port}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_Options_AreThoseOfTheGateway()
    {
        using var process = Start("--port", "0", "--key", "right", "--black-list", "0600000011", "--unattributed", "0600000021", "--credit", "0.05");
        try
        {
            var address = new Uri((await process.StandardOutput.ReadLineAsync())!.Split(' ')[5]);
            using var http = new HttpClient { BaseAddress = address };

            Assert.Equal(HttpStatusCode.BadRequest, (await http.GetAsync("sms?keyid=wrong&num=0600123456&sms=Hi")).StatusCode);
            Assert.Contains("\"code\":11", await http.GetStringAsync("sms?keyid=right&num=0600000011&sms=Hi"), StringComparison.Ordinal);
            Assert.Contains("\"code\":21", await http.GetStringAsync("sms?keyid=right&num=0600000021&sms=Hi"), StringComparison.Ordinal);
            Assert.Contains("\"code\":0", await http.GetStringAsync("sms?keyid=right&num=0600123456&sms=Hi"), StringComparison.Ordinal);
            Assert.Equal("""{"etat":{"credit":0.00}}""", await http.GetStringAsync("credit?keyid=right&credit=1"));
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task Program_IsendproOptions_AreThoseOfTheGateway()
    {
        using var process = Start("--port", "0", "--white-list", "192.0.2.1", "--white-list-code", "77", "--white-list-status", "403", "--answer-shape", "flat", "--answer-codes", "number");
        try
        {
            var line = (await process.StandardOutput.ReadLineAsync())!;
            using var http = new HttpClient();

            using var response = await http.GetAsync(new Uri(new Uri(line.Split(' ')[5]), "credit?keyid=k&credit=1"));

            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.StartsWith("""{"etat":{"code":77,"message":"Simulator: the address""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task Program_WithAQueue_LeadsToItsPage()
    {
        var folder = Directory.CreateTempSubdirectory("queue");
        using var process = Start("--port", "0", "--queue", Path.Combine(folder.FullName, "sms.db"));
        try
        {
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync();
            }
            while (line?.StartsWith("The queue is at ", StringComparison.Ordinal) == false);

            var page = new Uri(line!.Split(' ')[^1]);
            using var http = new HttpClient();
            Assert.Contains("<title>TemplateSms queue</title>", await http.GetStringAsync(page), StringComparison.Ordinal);
            Assert.Equal("[]", await http.GetStringAsync(new Uri(page, "api/v1/queue/lanes")));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--twilio-account", $"{TwilioSender.Account}:{TwilioSender.Token}", TwilioSender.Account, TwilioSender.Token)]
    [InlineData("--twilio-key", "SK1:se:cret", "SK1", "se:cret")]
    public async Task Program_TwilioOptions_AreThoseOfTheGateway(string option, string value, string user, string password)
    {
        using var process = Start("--port", "0", option, value);
        try
        {
            await process.StandardOutput.ReadLineAsync();
            var address = new Uri((await process.StandardOutput.ReadLineAsync())!.Split(' ')[^1]);
            using var http = new HttpClient();

            foreach (var (secret, status) in ((string, HttpStatusCode)[])[(password, HttpStatusCode.NotFound), ("wrong", HttpStatusCode.Unauthorized)])
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, $"Accounts/{TwilioSender.Account}/Messages/SM1.json"));
                request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{secret}")));
                Assert.Equal(status, (await http.SendAsync(request)).StatusCode);
            }
        }
        finally
        {
            process.Kill();
        }
    }

    [SkippableTheory]
    [InlineData("Asia/Katmandu", "Asia/Kathmandu")]
    [InlineData("Europe/Belfast", "Europe/London")]
    public async Task Program_SystemWithoutOldZoneNames_FindsThoseOfToday(string old, string today)
    {
        using var zones = ZoneFolder.With("Europe/Paris", today);
        using var process = StartWith(zones, "--port", "0");
        try
        {
            var address = new Uri((await process.StandardOutput.ReadLineAsync())!.Split(' ')[5]);
            using var http = new HttpClient { BaseAddress = address };

            var known = await http.GetStringAsync($"sms?keyid=k&num=0600123456&sms=Hi&date_envoi=2030-01-01+12:00&gmt_zone={old}");
            var unknown = await http.GetAsync("sms?keyid=k&num=0600123456&sms=Hi&date_envoi=2030-01-01+12:00&gmt_zone=Asia/Tokyo");

            Assert.Contains("\"code\":0", known, StringComparison.Ordinal);
            Assert.Contains("gmt_zone: is a zone that this system has no data of", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    [SkippableFact]
    public async Task Program_SystemWithoutZones_SaysWhatHasThem()
    {
        using var zones = ZoneFolder.With();

        var (exitCode, output) = await EndAsync(StartWith(zones, "--port", "0"));

        Assert.Equal(2, exitCode);
        Assert.Contains("TimeZone", output, StringComparison.Ordinal);
        Assert.Contains("install the package tzdata", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Program_Certificate_SpeaksHttps(bool isOneFile)
    {
        using var certificate = TestCertificate.Make();
        var folder = Directory.CreateTempSubdirectory("certificate");
        var (open, secret) = (Path.Combine(folder.FullName, "gateway.pem"), Path.Combine(folder.FullName, "gateway.key"));
        var key = certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
        await File.WriteAllTextAsync(open, certificate.ExportCertificatePem() + (isOneFile ? "\n" + key : ""));
        await File.WriteAllTextAsync(secret, key);
        using var process = Start(isOneFile ? ["--port", "0", "--certificate", open] : ["--port", "0", "--certificate", open, "--certificate-key", secret]);
        try
        {
            var address = new Uri((await process.StandardOutput.ReadLineAsync())!.Split(' ')[5]);
            using var http = TestCertificate.Trusting(certificate);

            Assert.Equal("https", address.Scheme);
            Assert.Contains("\"code\":0", await http.GetStringAsync(new Uri(address, "sms?keyid=k&num=0600123456&sms=Hi")), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
            folder.Delete(recursive: true);
        }
    }

    // Several at once, so that a signal finds some of them just where they have said their first word.
    [SkippableTheory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Program_ToldToStopAtItsFirstWord_EndsWith0(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows sends Ctrl+C to all that share a console.");

        var exitCodes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => StopAtFirstWordAsync(signal)));

        Assert.All(exitCodes, exitCode => Assert.Equal(0, exitCode));
    }

    private static async Task<int> StopAtFirstWordAsync(string signal)
    {
        using var process = Start("--port", "0");
        await process.StandardOutput.ReadLineAsync();
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => EndAsync(Start(arguments));

    private static async Task<(int ExitCode, string Output)> EndAsync(Process started)
    {
        using var process = started;
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var error = process.StandardError.ReadToEndAsync(end.Token);
        var output = await process.StandardOutput.ReadToEndAsync(end.Token);
        await process.WaitForExitAsync(end.Token);
        return (process.ExitCode, await error + output);
    }

    private static Process Start(params string[] arguments) => StartWith(zones: null, arguments);

    private static Process StartWith(ZoneFolder? zones, params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", [typeof(SmsGateway).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (zones is not null)
            info.Environment["TZDIR"] = zones.Path;
        return Process.Start(info)!;
    }
}
