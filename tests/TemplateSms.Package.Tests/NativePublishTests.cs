using System.Diagnostics;
using System.Runtime.InteropServices;
using TemplateSms.Simulator;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>
/// The sample's templates, sent directly and by a worker of a queue in each of its databases, by an application that was compiled ahead of
/// time, or fully trimmed where the machine has no native linker. Any warning of trimming or of native compilation fails the build.
/// </summary>
[Collection(PackageCollection.Name)]
public class NativePublishTests(PackedFeed feed)
{
    private const string Program = """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Options;
        using Npgsql;
        using Shop;
        using TemplateSms;
        using TemplateSms.Isendpro;
        using TemplateSms.Queue;

        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Isendpro:ApiKey"] = args[1],
                ["Isendpro:BaseAddress"] = args[0],
                ["Isendpro:Sender"] = "ACME Shop",
                ["Isendpro:Timeout"] = "00:01:00",
            })
            .Build();
        var services = new ServiceCollection();
        services.AddIsendpro(configuration.GetSection("Isendpro"));
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
        var client = provider.GetRequiredService<ISmsClient>();

        var customer = PhoneNumber.Parse("+33 6 39 98 00 41");
        var patient = PhoneNumber.Parse("+44 7700 900 142");
        Console.WriteLine(await client.SendOrderShipped(customer, "Zoë", "A1029", new DateOnly(2026, 12, 5), 3));
        Console.WriteLine(await client.SendLoginCode([customer, patient], "493027"));
        Console.WriteLine(await client.SendAppointment(patient, "Анастасия", new DateOnly(2026, 12, 7), new TimeOnly(9, 30)));
        try
        {
            _ = new IsendproClient(new HttpClient(), new IsendproOptions { ApiKey = args[1], Sender = args[1] });
        }
        catch (OptionsValidationException e)
        {
            Console.WriteLine(e.Message);
        }

        await QueueAsync(queue => queue.UseSqlite(args[2]));
        if (args.Length > 3)
        {
            var schema = $"native_{Guid.NewGuid():N}";
            await using var database = new NpgsqlSlimDataSourceBuilder($"{args[3]};Search Path={schema}").Build();
            await ExecuteAsync($"create schema {schema}");
            await QueueAsync(queue => queue.UsePostgreSql(database));
            await ExecuteAsync($"drop schema {schema} cascade");

            async Task ExecuteAsync(string statement)
            {
                await using var command = database.CreateCommand(statement);
                await command.ExecuteNonQueryAsync();
            }
        }

        async Task QueueAsync(Action<SmsQueueBuilder> use)
        {
            var services = new ServiceCollection();
            services.AddIsendpro(configuration.GetSection("Isendpro"));
            services.AddSmsQueue(use);
            services.AddHealthChecks().AddSmsQueue();
            await using var provider = services.BuildServiceProvider();
            var workers = provider.GetServices<IHostedService>().ToList();
            foreach (var worker in workers)
                await worker.StartAsync(default);
            var queue = provider.GetRequiredService<ISmsQueue>();
            var receipt = await queue.SendOrderShipped(customer, "Zoë", "A1030", new DateOnly(2026, 12, 6), 1, options: new() { Key = "shipped/A1030" });
            var again = await queue.SendOrderShipped(customer, "Zoë", "A1030", new DateOnly(2026, 12, 6), 1, options: new() { Key = "shipped/A1030" });
            var manager = provider.GetRequiredService<SmsQueueManager>();
            while ((await manager.GetLanesAsync()).Any(lane => lane.Queued > 0 || lane.Sending > 0))
                await Task.Delay(20);
            Console.WriteLine($"{receipt.Status}, {receipt.QueueId == again.QueueId}, {(await manager.GetUnknownAsync()).Count} unknown");
            foreach (var worker in workers)
                await worker.StopAsync(default);
        }
        """;

    private const string Server = "TEMPLATESMS_POSTGRESQL";

    [Fact]
    public async Task Publish_AheadOfTime_SendsWhatTheSampleSends()
    {
        var server = Environment.GetEnvironmentVariable(Server);
        Assert.True(server is not null || Environment.GetEnvironmentVariable("CI") != "true", "No server of PostgreSQL runs, which .ci/run starts.");
        string[] servers = server is null ? [] : [server];
        await using var gateway = await SmsGateway.StartAsync();
        using var consumer = new Consumer(feed, Program, "TemplateSms.Queue.PostgreSql");
        foreach (var template in Directory.EnumerateFiles(Path.Combine(PackedFeed.RepositoryRoot, "samples/Quickstart/Templates")))
            consumer.Write("Templates/" + Path.GetFileName(template), await File.ReadAllTextAsync(template));

        (await PublishAsync(consumer)).AssertSucceeded();
        var printed = await RunAsync(consumer.PathOf("out/Shop"), [gateway.BaseAddress.AbsoluteUri, "0123456789", consumer.PathOf("sms.db"), .. servers]);

        Assert.Equal(
            """
            SmsReceipt { To = *********41, Status = Accepted, Code = 0, BilledSegments = 1, Content = order_shipped: Gsm7, 47 units, 1 of 1 segments }
            SmsBatchReceipt { Accepted = 2, Rejected = 0, Unknown = 0 }
            SmsReceipt { To = **********42, Status = Accepted, Code = 0, BilledSegments = 1, Content = appointment: Ucs2, 47 units, 1 of 1 segments }
            Sender: Sender is not valid: it consists of digits only.

            """ + string.Concat(Enumerable.Repeat("Queued, True, 0 unknown\n", 1 + servers.Length)),
            printed);
        Assert.Equal(
            [
                "Hi Zoe, your order A1029 (3 items) ships 05/12.",
                "493027 is your ACME code. It is valid for 10 minutes. We will never ask you for it.",
                "493027 is your ACME code. It is valid for 10 minutes. We will never ask you for it.",
                "Анастасия, ждём вас 07.12 в 09:30. Клиника ACME",
                .. Enumerable.Repeat("Hi Zoe, your order A1030 (1 item) ships 06/12.", 1 + servers.Length),
            ],
            gateway.Messages.Select(message => message.Text));
    }

    private static Task<BuildResult> PublishAsync(Consumer consumer) => consumer.DotnetAsync(
        [
            // Debug saves the optimiser's time; what is warned of is the same.
            "publish", "-c", "Debug", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-nologo", "-v:minimal", "-o", "out",
            "-r", RuntimeInformation.RuntimeIdentifier, "-p:ImplicitUsings=enable", "-p:TreatWarningsAsErrors=true", "-p:TrimmerSingleWarn=false",
            .. (string[])(HasNativeLinker ? ["-p:PublishAot=true", "-p:StripSymbols=false"] : ["-p:PublishTrimmed=true", "-p:TrimMode=full"]),
        ]);

    /// <summary>Those that the SDK looks for; on Windows it looks for an installation of Visual Studio instead.</summary>
    private static bool HasNativeLinker => !OperatingSystem.IsWindows()
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"The program ended with {process.ExitCode}. {printed} {await errors}");
        return printed.ReplaceLineEndings("\n");
    }
}
