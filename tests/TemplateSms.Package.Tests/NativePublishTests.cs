using System.Diagnostics;
using System.Runtime.InteropServices;
using TemplateSms.Simulator;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>
/// The sample's templates, sent by an application that was compiled ahead of time, or fully trimmed where the machine has
/// no native linker. Any warning of trimming or of native compilation fails the build.
/// </summary>
[Collection(PackageCollection.Name)]
public class NativePublishTests(PackedFeed feed)
{
    private const string Program = """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;
        using Shop;
        using TemplateSms;
        using TemplateSms.Isendpro;

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
        """;

    [Fact]
    public async Task Publish_AheadOfTime_SendsWhatTheSampleSends()
    {
        await using var gateway = await SmsGateway.StartAsync();
        using var consumer = new Consumer(feed, Program);
        foreach (var template in Directory.EnumerateFiles(Path.Combine(PackedFeed.RepositoryRoot, "samples/Quickstart/Templates")))
            consumer.Write("Templates/" + Path.GetFileName(template), await File.ReadAllTextAsync(template));

        (await PublishAsync(consumer)).AssertSucceeded();
        var printed = await RunAsync(consumer.PathOf("out/Shop"), gateway.BaseAddress.AbsoluteUri, "0123456789");

        Assert.Equal(
            """
            SmsReceipt { To = *********41, Status = Accepted, Code = 0, BilledSegments = 1, Content = order_shipped: Gsm7, 47 units, 1 of 1 segments }
            SmsBatchReceipt { Accepted = 2, Rejected = 0, Unknown = 0 }
            SmsReceipt { To = **********42, Status = Accepted, Code = 0, BilledSegments = 1, Content = appointment: Ucs2, 47 units, 1 of 1 segments }
            Sender: Sender is not valid: it consists of digits only.

            """,
            printed);
        Assert.Equal(
            [
                "Hi Zoe, your order A1029 (3 items) ships 05/12.",
                "493027 is your ACME code. It is valid for 10 minutes. We will never ask you for it.",
                "493027 is your ACME code. It is valid for 10 minutes. We will never ask you for it.",
                "Анастасия, ждём вас 07.12 в 09:30. Клиника ACME",
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
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var printed = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return printed.ReplaceLineEndings("\n");
    }
}
