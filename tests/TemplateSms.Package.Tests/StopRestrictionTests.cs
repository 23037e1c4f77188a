using TemplateSms.Simulator;

namespace TemplateSms.Package.Tests;

/// <summary>The STOP restriction of an account from the build to the gateway: what is proved is sent, and nothing else leaves.</summary>
[Collection(PackageCollection.Name)]
public class StopRestrictionTests(PackedFeed feed)
{
    private const string Program = """
        using Shop;
        using TemplateSms;
        using TemplateSms.Isendpro;

        var account = new IsendproOptions { ApiKey = args[0][^4..] + args[0][..8], BaseAddress = new System.Uri(args[0]), StopRestrictionLifted = args[1] == "true" };
        var client = new IsendproClient(new System.Net.Http.HttpClient(), account);
        var to = PhoneNumber.Parse("+33 6 39 98 00 41");
        System.Console.WriteLine((await client.SendFits(to)).Status);
        try
        {
            System.Console.WriteLine((await client.SendTooLong(to)).Status);
        }
        catch (SmsException e)
        {
            System.Console.WriteLine(e.GetType().Name + ": " + e.Message);
        }
        """;

    [Fact]
    public async Task Account_OfEachState_SendsWhatItsBuildProves()
    {
        await using var gateway = await SmsGateway.StartAsync();
        using var consumer = new Consumer(feed, Program)
            .Write("fits.smstpl", "---\nsender: ACME Shop\n---\n" + new string('a', 148))
            .Write("too_long.smstpl", "---\nsender: ACME Shop\n---\n" + new string('a', 155));

        var standing = (await consumer.BuildAsync()).AssertSucceeded();
        var found = Assert.Single(standing.Messages);
        Assert.Equal(("too_long.smstpl", "SMS3013"), (found.File, found.Id));
        Assert.StartsWith("Every send of an account whose STOP restriction stands is refused: 155 + 12 of 160 septets", found.Text, StringComparison.Ordinal);

        var printed = await RunAsync(consumer, gateway, isLifted: false);
        Assert.Equal("Accepted", printed[0]);
        Assert.StartsWith("SmsTemplateException: ", printed[1], StringComparison.Ordinal);
        Assert.Contains("SmsStopRestrictionLifted", printed[1], StringComparison.Ordinal);
        Assert.Equal((148, false), (Assert.Single(gateway.Messages).Units, gateway.Messages[0].NoStop));

        Assert.Empty((await consumer.BuildAsync("-p:SmsStopRestrictionLifted=true")).AssertSucceeded().Messages);

        // The build was told, and the client was not.
        printed = await RunAsync(consumer, gateway, isLifted: false);
        Assert.Equal("Accepted", printed[0]);
        Assert.StartsWith("SmsRejectedException: ", printed[1], StringComparison.Ordinal);
        Assert.Contains("SmsStopRestrictionLifted", printed[1], StringComparison.Ordinal);
        Assert.Equal([148, 148], gateway.Messages.Select(message => message.Units));

        Assert.Equal(["Accepted", "Accepted"], await RunAsync(consumer, gateway, isLifted: true));
        Assert.Equal([148, 148, 148, 155], gateway.Messages.Select(message => message.Units));
        Assert.Equal([false, false, true, true], gateway.Messages.Select(message => message.NoStop));
    }

    [Fact]
    public async Task Property_WithAnotherValue_FailsTheBuild()
    {
        using var consumer = new Consumer(feed).Write("fits.smstpl", "Hi");

        var result = await consumer.BuildAsync("-p:SmsStopRestrictionLifted=yes");

        Assert.Equal("SMS9002", Assert.Single(result.Errors).Id);
        Assert.Contains("'yes' is not a value of SmsStopRestrictionLifted; it takes true or false", result.Output, StringComparison.Ordinal);
    }

    private static async Task<string[]> RunAsync(Consumer consumer, SmsGateway gateway, bool isLifted)
    {
        var run = await consumer.DotnetAsync("bin/Debug/net10.0/Shop.dll", gateway.BaseAddress.AbsoluteUri, isLifted ? "true" : "false");
        return run.AssertSucceeded().Output.ReplaceLineEndings("\n").Trim().Split('\n');
    }
}
