namespace TemplateSms.Package.Tests;

/// <summary>Whatever a template's file is called, its own text is compiled, or an error of ours says why not.</summary>
[Collection(PackageCollection.Name)]
public class TemplatePathTests(PackedFeed feed)
{
    [SkippableFact]
    public async Task Build_WithEveryNameThatIsAllowed_CompilesEachTemplate()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not allow these names.");
        string[] names =
        [
            "a;b", "a,b", "a%41b", "a%0ab", "a*b", "a?b", "a=b", "-a", "@a", "a'b", "a$(b)", "a@(b)", "a%(b)", "a#b", "a&b", "a<b", "[a]", "{a}", "a!b", "a`b",
            "a ", " a", "é", "e\u0301", "🎉", "👩\u200d👧", "a:b", "~a", "a^b", "ячозушэх", "ппяслбхб", "A", "sub;x/ c", new string('n', 246), new string('文', 82),
        ];
        using var consumer = new Consumer(feed, $"System.Console.WriteLine(string.Concat({string.Join(", ", names.Select((_, i) => $"Shop.Sms.T{i}().Text"))}));");
        foreach (var (i, name) in names.Index())
            consumer.Write(name + ".smstpl", $"---\nname: t{i}\n---\n<{i}>");

        var result = await consumer.BuildAsync("-p:EmitCompilerGeneratedFiles=true");

        Assert.Empty(result.AssertSucceeded().Messages);
        var run = await consumer.DotnetAsync(consumer.PathOf("bin/Debug/net10.0/Shop.dll"));
        Assert.Equal(string.Concat(names.Select((_, i) => $"<{i}>")) + "\n", run.AssertSucceeded().Output);
    }

    [SkippableFact]
    public async Task Build_WithANameThatEndsAnArgument_IsAnErrorBeforeTheCompilerRuns()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not allow these names.");
        using var consumer = new Consumer(feed).Write("injected/evil.txt", "#error injected").Write("hello.smstpl", "Hello");
        (await consumer.DotnetAsync("restore", "-nologo")).AssertSucceeded();
        foreach (var (name, shown, character) in ((string, string, string)[])
            [
                ("zz\n/recurse:*.txt\n.smstpl", "zz\ufffd/recurse:*.txt\ufffd.smstpl", "U+000A"),
                ("\nz.smstpl", "\ufffdz.smstpl", "U+000A"),
                ("a\"b.smstpl", "a\ufffdb.smstpl", "U+0022"),
                ("\u001b[31m.smstpl", "\ufffd[31m.smstpl", "U+001B"),
            ])
        {
            consumer.Write(name, "Hello");

            var result = await consumer.BuildAsync("--no-restore");

            Assert.Equal(1, result.ExitCode);
            var error = Assert.Single(result.Messages);
            Assert.Equal(
                (Path.GetFileName(shown), "SMS9013", $"A template's path cannot contain the character {character}; rename the file, or the folder"),
                (error.File, error.Id, error.Text));
            Assert.DoesNotContain('\u001b', result.Output);
            consumer.Delete(name);
        }

        consumer.Write("a\\b.smstpl", "Hello");
        Assert.Equal("SMS9016", Assert.Single((await consumer.BuildAsync("--no-restore")).Messages).Id);
    }
}
