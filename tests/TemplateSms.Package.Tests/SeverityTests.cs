using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>The ways to set the severity of a template's rules, as <c>dotnet build</c> hears them.</summary>
[Collection(PackageCollection.Name)]
public class SeverityTests(PackedFeed feed)
{
    private const string MayOverflow = "---\nparams:\n  name: string(200, gsm7)\n---\nHi {{ name }}";

    // An info as such: a comment that is not needed.
    private const string Needless = "{{ # smstpl:disable SMS3002 ~}}\nHi";

    [Fact]
    public async Task Build_WithKeysOfFoldersAndComments_PrintsTheirSeverities()
    {
        using var consumer = Templates(new Consumer(feed));

        var result = await consumer.BuildAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                "as_it_is.smstpl(5,7) warning SMS3002",
                "loud_info.smstpl(1,21) warning SMS9012",
                "raised.smstpl(5,7) error SMS3002",
                "unknown.smstpl(1,1) warning SMS9010",
            ],
            Lines(result));
    }

    [Fact]
    public async Task Build_WithSettingsOfTheProject_HearsThemLast()
    {
        using var consumer = Templates(new Consumer(feed));
        (await consumer.DotnetAsync("restore", "-nologo")).AssertSucceeded();

        var warningsAsErrors = await consumer.BuildAsync("--no-restore", "-p:TreatWarningsAsErrors=true");
        Assert.Equal(
            [
                "as_it_is.smstpl(5,7) error SMS3002",
                "loud_info.smstpl(1,21) error SMS9012",
                "raised.smstpl(5,7) error SMS3002",
                "unknown.smstpl(1,1) error SMS9010",
            ],
            Lines(warningsAsErrors));

        var noWarn = await consumer.BuildAsync("--no-restore", "-p:NoWarn=SMS3002");
        Assert.Equal(["loud_info.smstpl(1,21) warning SMS9012", "unknown.smstpl(1,1) warning SMS9010"], Lines(noWarn.AssertSucceeded()));

        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.SMS3002.severity = none\ndotnet_diagnostic.SMS9010.severity = error\n");
        var globalConfig = await consumer.BuildAsync("--no-restore");
        Assert.Equal(["loud_info.smstpl(1,21) warning SMS9012", "unknown.smstpl(1,1) error SMS9010"], Lines(globalConfig));
    }

    // What Roslyn's own keys do not reach; should they one day, the documentation is wrong.
    [Fact]
    public async Task Build_WithRoslynsKeysInASectionOfTemplates_DoesNotHearThem()
    {
        using var consumer = new Consumer(feed)
            .Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.SMS3002.severity = none\n[*.smstpl]\ndotnet_diagnostic.SMS3002.severity = none\n")
            .Write("a.smstpl", MayOverflow);

        Assert.Equal(["a.smstpl(5,7) warning SMS3002"], Lines((await consumer.BuildAsync()).AssertSucceeded()));
    }

    private static Consumer Templates(Consumer consumer) => consumer
        .Write(".editorconfig", """
            root = true
            [Templates/raised/**.smstpl]
            smstpl_severity.SMS3002 = error
            [Templates/lowered/**.smstpl]
            smstpl_severity.SMS3002 = suggestion
            [loud_info.smstpl]
            smstpl_severity.SMS9012 = warning
            [unknown.smstpl]
            smstpl_severity.SMS3999 = error
            """)
        // Beside the templates, where there is no C#.
        .Write("Templates/off/.editorconfig", "[*.smstpl]\nsmstpl_severity.SMS3002 = none\n")
        .Write("as_it_is.smstpl", MayOverflow)
        .Write("Templates/raised/raised.smstpl", MayOverflow)
        .Write("Templates/lowered/deep/lowered.smstpl", MayOverflow)
        .Write("Templates/off/off.smstpl", MayOverflow)
        .Write("suppressed.smstpl", MayOverflow.Replace("Hi", "{{ # smstpl:disable SMS3002 short names ~}}\nHi", StringComparison.Ordinal))
        .Write("quiet_info.smstpl", Needless)
        .Write("loud_info.smstpl", Needless)
        .Write("unknown.smstpl", "Hi");

    private static IEnumerable<string> Lines(BuildResult result) =>
        result.Messages.Select(m => $"{m.File}({m.Line},{m.Column}) {m.Severity} {m.Id}").Order(StringComparer.Ordinal);
}
