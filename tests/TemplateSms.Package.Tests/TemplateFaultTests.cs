using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>The faults of a message in templates, as <c>dotnet build</c> prints them, beside clean neighbours.</summary>
[Collection(PackageCollection.Name)]
public class TemplateFaultTests(PackedFeed feed)
{
    private static readonly string _a160 = new('a', 160);
    private static readonly string _euro80 = new('€', 80);

    [Fact]
    public async Task Build_WithinTheRules_SucceedsAndSends()
    {
        using var consumer = Clean(new Consumer(feed, """
            using Shop;
            System.Console.WriteLine(Sms.Letters());
            System.Console.WriteLine(Sms.Hello("Zoé").Text);
            """)).Write("hello.smstpl", """
            ---
            unencodable: replace
            params:
              name: string(20)
            ---
            Hello {{ name }}
            """);

        var result = await consumer.BuildAsync();
        result.AssertSucceeded();
        Assert.Empty(result.Messages);

        var run = await consumer.DotnetAsync("run", "--no-build");
        Assert.Equal("letters: Gsm7, 160 units, 1 of 1 segments\nHello Zoé\n", run.AssertSucceeded().Output);
    }

    [Fact]
    public async Task Build_OutsideTheRules_PrintsOneErrorForEachAtItsCharacters()
    {
        using var consumer = Clean(new Consumer(feed))
            .Write("bad_letters.smstpl", _a160 + "a")
            .Write("bad_euros.smstpl", _euro80 + "€")
            .Write("bad_long_sender.smstpl", "---\nsender: A12345678901\n---\nHello")
            .Write("bad_digits.smstpl", "---\nsender: 12345\n---\nHello")
            .Write("bad_cyrillic.smstpl", "Code: Привет");

        var result = await consumer.BuildAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                ("bad_cyrillic.smstpl", 1, 7, "SMS3012"),
                ("bad_digits.smstpl", 2, 9, "SMS3007"),
                ("bad_euros.smstpl", 1, 81, "SMS3001"),
                ("bad_letters.smstpl", 1, 161, "SMS3001"),
                ("bad_long_sender.smstpl", 2, 20, "SMS3007"),
            ],
            Places(result));
    }

    [Fact]
    public async Task Build_OfWhatCannotBeEmitted_FailsOnceWhateverTheSettings()
    {
        using var consumer = new Consumer(feed).Write("bad.smstpl", "---\nsender: 12345\n---\nHello");
        (await consumer.DotnetAsync("restore", "-nologo")).AssertSucceeded();
        string[] settings =
        [
            "-p:RunAnalyzers=true",
            "-p:RunAnalyzers=false",
            "-p:RunAnalyzersDuringBuild=false",
            "-p:NoWarn=SMS3007",
            "-p:TreatWarningsAsErrors=true",
        ];
        foreach (var setting in settings)
        {
            var result = await consumer.BuildAsync("--no-restore", setting);

            Assert.Equal((setting, 1), (setting, result.ExitCode));
            Assert.Equal([("bad.smstpl", 2, 9, "SMS3007")], Places(result));
        }
    }

    // Of an account that is free of STOP, so that a text may fill its segment.
    private static Consumer Clean(Consumer consumer) => consumer
        .Write(".editorconfig", "[*.smstpl]\nsmstpl_stop_restriction_lifted = true\n")
        .Write("letters.smstpl", _a160)
        .Write("Templates/euros.smstpl", _euro80)
        .Write("Templates/short_sender.smstpl", "---\nsender: ACME\n---\nHello")
        .Write("Templates/long_sender.smstpl", "---\nsender: A1234567890\n---\nHello")
        .Write("Templates/cyrillic.smstpl", "---\nencoding: ucs2\n---\nПривет");

    private static IEnumerable<(string File, int Line, int Column, string Id)> Places(BuildResult result) =>
        result.Errors.Select(error => (error.File, error.Line, error.Column, error.Id)).OrderBy(error => error.File, StringComparer.Ordinal);
}
