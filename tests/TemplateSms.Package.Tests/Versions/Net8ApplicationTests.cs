using System.Reflection;
using TemplateSms.Simulator;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests.Versions;

/// <summary>An application for .NET 8 keeps the packages of .NET 8, and sends with them.</summary>
[Collection(PackageCollection.Name)]
public class Net8ApplicationTests(PackedFeed feed)
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
                ["Isendpro:ApiKey"] = "0123456789",
                ["Isendpro:BaseAddress"] = args[0],
                ["Isendpro:Region"] = "France",
                ["Isendpro:QuietHours"] = "Schedule",
                ["Isendpro:Timeout"] = "00:01:00",
                ["Isendpro:MaxRequestsPerSecond"] = "1000.5",
                ["Isendpro:StopRestrictionLifted"] = "true",
            })
            .Build();
        var services = new ServiceCollection();
        services.AddIsendpro(configuration.GetSection("Isendpro"));
        services.AddIsendpro("promo", configuration.GetSection("Isendpro"));
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();

        var customer = PhoneNumber.Parse("+33 6 39 98 00 41");
        var other = PhoneNumber.Parse("+33 6 39 98 00 42");
        Console.WriteLine(await provider.GetRequiredService<ISmsClient>().SendHello(customer, "Zoë"));
        Console.WriteLine(await provider.GetRequiredKeyedService<ISmsClient>("promo").SendHello([customer, other], "Ada"));
        Console.WriteLine((await provider.GetRequiredService<IsendproClient>().GetCreditAsync()).Euros > 0);
        Console.WriteLine(provider.GetRequiredService<IOptions<IsendproOptions>>().Value.MaxRequestsPerSecond);
        """;

    [Fact]
    public async Task Application_ForNet8_SendsWithPackagesOfNet8()
    {
        await using var gateway = await SmsGateway.StartAsync();
        using var application = new ScratchProject();
        application
            .Write("nuget.config", feed.Config(isAlone: true))
            .Write("hello.smstpl", "---\nunencodable: replace\nparams:\n  name: string(20)\n---\nHello {{ name }}")
            .Write("Program.cs", Program)
            .Write("Shop.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net8.0</TargetFramework>
                    <!-- Also where a later runtime is the only one, with the packages of the output. -->
                    <RollForward>Major</RollForward>
                    <UseAppHost>false</UseAppHost>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="TemplateSms.Isendpro" Version="{feed.Version}" />
                  </ItemGroup>
                </Project>
                """);

        (await application.BuildAsync()).AssertSucceeded();
        var run = await application.DotnetAsync("bin/Debug/net8.0/Shop.dll", gateway.BaseAddress.AbsoluteUri);

        Assert.Equal(
            """
            SmsReceipt { To = *********41, Status = Accepted, Code = 0, BilledSegments = 1, Content = hello: Gsm7, 9 units, 1 of 1 segments }
            SmsBatchReceipt { Accepted = 2, Rejected = 0, Unknown = 0 }
            True
            1000.5

            """,
            run.AssertSucceeded().Output);
        Assert.Equal(["Hello Zoe", "Hello Ada", "Hello Ada"], gateway.Messages.Select(message => message.Text));
        AssertIsOfNet8(application.PathOf("bin/Debug/net8.0"));
    }

    private static void AssertIsOfNet8(string output)
    {
        var extensions = Directory.GetFiles(output, "Microsoft.Extensions.*.dll");

        Assert.Contains(extensions, file => Path.GetFileName(file) == "Microsoft.Extensions.Http.dll");
        Assert.All(
            [.. extensions, Path.Combine(output, "System.Threading.RateLimiting.dll")],
            file => Assert.Equal(8, AssemblyName.GetAssemblyName(file).Version!.Major));
    }
}
