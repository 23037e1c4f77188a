namespace TemplateSms.Package.Tests.Newcomers;

/// <summary>What <c>dotnet new</c> makes, installed from the packed feed.</summary>
[Collection(PackageCollection.Name)]
public class NewTemplateTests(PackedFeed feed)
{
    [SkippableFact]
    public async Task DotnetNew_OfAnApplicationAndAMessage_MakesAProjectThatBuildsAndSends()
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands are typed into bash.");
        using var machine = new NewcomerMachine(feed);
        (await machine.RunAsync("dotnet new install TemplateSms.Templates")).AssertSucceeded();

        // A name that is no identifier.
        (await machine.RunAsync("dotnet new smsapp --name 'My shop-2' --no-restore && cd 'My shop-2'")).AssertSucceeded();
        (await machine.RunAsync("dotnet new smstpl --name late_order --output Templates")).AssertSucceeded();

        Assert.Equal(
            ["My shop-2.csproj", "Program.cs", "late_order.smstpl", "order_shipped.smstpl"],
            Directory.EnumerateFiles(machine.Current, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        var project = await File.ReadAllTextAsync(machine.PathOf("My shop-2.csproj"));
        Assert.Equal(2, project.Split($"Version=\"{feed.Version}\"").Length - 1);

        // One text for both ways to begin.
        (await machine.RunAsync("dotnet tool install TemplateSms.Cli --tool-path ../tools && ../tools/smstpl new ../starter/late_order")).AssertSucceeded();
        Assert.Equal(await File.ReadAllTextAsync(machine.PathOf("../starter/late_order.smstpl")), await File.ReadAllTextAsync(machine.PathOf("Templates/late_order.smstpl")));

        // The message of dotnet new is compiled too.
        machine.Write("Check.cs", "internal static class Check { public static string Text => My_shop_2.Sms.LateOrder(\"Zoe\").Text; }");
        var build = await machine.RunAsync("dotnet build -warnaserror");
        Assert.Empty(build.AssertSucceeded().Messages);
        var run = await machine.RunAsync("dotnet run --no-build");
        Assert.Equal("Accepted: Hi Zoe, your order A1029 is on its way.\n", run.AssertSucceeded().Output);
    }

    [SkippableFact]
    public async Task DotnetNew_OfAnApplicationForTwilio_BuildsWithoutWarningsAndSends()
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands are typed into bash.");
        using var machine = new NewcomerMachine(feed);
        (await machine.RunAsync("dotnet new install TemplateSms.Templates")).AssertSucceeded();
        (await machine.RunAsync("dotnet new smsapp --gateway twilio --name Shop --no-restore && cd Shop")).AssertSucceeded();

        foreach (var file in (string[])["Shop.csproj", "Program.cs"])
        {
            var text = await File.ReadAllTextAsync(machine.PathOf(file));
            Assert.Contains("Twilio", text, StringComparison.Ordinal);
            Assert.DoesNotContain("sendpro", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("#if", text, StringComparison.Ordinal);
        }

        var build = await machine.RunAsync("dotnet build -warnaserror");
        Assert.Empty(build.AssertSucceeded().Messages);
        var run = await machine.RunAsync("dotnet run --no-build");
        Assert.Equal("Accepted: Hi Zoe, your order A1029 is on its way.\n", run.AssertSucceeded().Output);
    }

    [SkippableFact]
    public async Task DotnetNew_OfAnApplicationWithAQueue_BuildsWithoutWarningsAndSendsOnce()
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands are typed into bash.");
        using var machine = new NewcomerMachine(feed);
        (await machine.RunAsync("dotnet new install TemplateSms.Templates")).AssertSucceeded();
        (await machine.RunAsync("dotnet new smsapp --queue --name Shop --no-restore && cd Shop")).AssertSucceeded();

        Assert.DoesNotContain("#if", await File.ReadAllTextAsync(machine.PathOf("Program.cs")), StringComparison.Ordinal);
        var build = await machine.RunAsync("dotnet build -warnaserror");
        Assert.Empty(build.AssertSucceeded().Messages);
        var run = await machine.RunAsync("dotnet run --no-build");
        Assert.Equal("Queued: Hi Zoe, your order A1029 is on its way.\nHealthy: 1 sent by this run\n", run.AssertSucceeded().Output);

        // The key is known, in the ledger that the first run has left.
        var again = await machine.RunAsync("dotnet run --no-build");
        Assert.Equal("Queued: Hi Zoe, your order A1029 is on its way.\nHealthy: 0 sent by this run\n", again.AssertSucceeded().Output);
    }
}
