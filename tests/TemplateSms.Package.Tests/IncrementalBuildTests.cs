namespace TemplateSms.Package.Tests;

/// <summary>A build after a build sees what became of the templates.</summary>
[Collection(PackageCollection.Name)]
public class IncrementalBuildTests(PackedFeed feed)
{
    private const string Program = "System.Console.WriteLine(Shop.Sms.Hello().Text);";

    [Fact]
    public async Task Build_AfterAnEdit_CompilesTheNewText()
    {
        using var consumer = new Consumer(feed, Program).Write("hello.smstpl", "Hello");
        (await consumer.BuildAsync()).AssertSucceeded();

        consumer.Write("hello.smstpl", "Goodbye");
        (await consumer.BuildAsync("--no-restore")).AssertSucceeded();

        var run = await consumer.DotnetAsync("run", "--no-build");
        Assert.Equal("Goodbye\n", run.AssertSucceeded().Output);
    }

    [Fact]
    public async Task Build_AfterATemplateIsDeleted_NoLongerHasItsMethod()
    {
        using var consumer = new Consumer(feed, Program).Write("hello.smstpl", "Hello").Write("other.smstpl", "Other");
        (await consumer.BuildAsync()).AssertSucceeded();

        consumer.Delete("hello.smstpl");
        var result = await consumer.BuildAsync("--no-restore");

        Assert.Equal("CS0117", Assert.Single(result.Errors).Id);
    }
}
