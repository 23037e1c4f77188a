namespace TemplateSms.Package.Tests;

/// <summary>A build after a build sees what became of the templates.</summary>
[Collection(PackageCollection.Name)]
public class IncrementalBuildTests(PackedFeed feed)
{
    [Fact]
    public async Task Build_AfterTemplatesAreEditedRenamedAndDeleted_HasTheMethodsOfThoseThatAreThere()
    {
        using var consumer = new Consumer(feed, "System.Console.WriteLine(Shop.Sms.Hello().Text);")
            .Write("hello.smstpl", "Hello")
            .Write("other.smstpl", "Other");
        (await consumer.BuildAsync()).AssertSucceeded();

        consumer.Write("hello.smstpl", "Goodbye");
        (await consumer.BuildAsync("--no-restore")).AssertSucceeded();
        Assert.Equal("Goodbye\n", (await RunAsync(consumer)).AssertSucceeded().Output);

        consumer.Delete("hello.smstpl").Write("farewell.smstpl", "Goodbye");
        Assert.Equal("CS0117", Assert.Single((await consumer.BuildAsync("--no-restore")).Errors).Id);

        consumer.Write("Program.cs", "System.Console.WriteLine(Shop.Sms.Farewell().Text + Shop.Sms.Other().Text);");
        (await consumer.BuildAsync("--no-restore")).AssertSucceeded();
        Assert.Equal("GoodbyeOther\n", (await RunAsync(consumer)).AssertSucceeded().Output);

        consumer.Delete("other.smstpl");
        Assert.Equal("CS0117", Assert.Single((await consumer.BuildAsync("--no-restore")).Errors).Id);
    }

    private static Task<TestKit.Builds.BuildResult> RunAsync(Consumer consumer) =>
        consumer.DotnetAsync(consumer.PathOf("bin/Debug/net10.0/Shop.dll"));
}
