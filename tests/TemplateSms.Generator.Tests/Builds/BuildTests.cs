using TemplateSms.TestKit.Builds;

namespace TemplateSms.Generator.Tests.Builds;

/// <summary>
/// Builds of a project that references the sources, which costs seconds each. Whatever a package shows too, the tests of the packages show.
/// </summary>
public sealed class BuildTests : IDisposable
{
    private const string Caller = """
        using Scratch;
        using TemplateSms;

        public static class Program
        {
            public static SmsContent Greeting() => Sms.Greeting("Zoe");
        }
        """;

    private readonly SourceProject _project = new();

    [Fact]
    public async Task BrokenTemplate_FailsTheBuildWithOneError()
    {
        _project.Scratch
            .Write("Program.cs", Caller)
            .Write("Templates/greeting.smstpl", "---\nparams:\n  name: string(9, ascii)\n---\nHi {{ nmae }}{{ name }}");

        var result = await _project.Scratch.BuildAsync();

        Assert.Equal(1, result.ExitCode);
        var error = Assert.Single(result.Errors);
        Assert.Equal(("greeting.smstpl", 5, 7, "SMS2001"), (error.File, error.Line, error.Column, error.Id));
        Assert.Contains(_project.Scratch.PathOf("Templates/greeting.smstpl") + "(5,7)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeletedTemplate_IsGoneInTheNextBuild()
    {
        _project.Scratch
            .Write("Program.cs", Caller)
            .Write("other.smstpl", "Hi")
            .Write("greeting.smstpl", "---\nparams:\n  name: string(9, gsm7)\n---\nHi {{ name }}");
        (await _project.Scratch.BuildAsync()).AssertSucceeded();

        var result = await _project.Scratch.Delete("greeting.smstpl").BuildAsync("--no-restore");

        Assert.Equal(["CS0117"], result.Errors.Select(e => e.Id));
    }

    public void Dispose() => _project.Dispose();
}
