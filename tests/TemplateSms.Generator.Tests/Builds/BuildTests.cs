using System.Security.Cryptography;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Generator.Tests.Builds;

/// <summary>What only the real <c>dotnet build</c> can show: each costs seconds, so there are few.</summary>
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

    [Theory]
    [InlineData()]
    [InlineData("-p:RunAnalyzers=false")]
    [InlineData("-p:RunAnalyzersDuringBuild=false")]
    [InlineData("-p:NoWarn=SMS2001")]
    public async Task BrokenTemplate_FailsTheBuildWithOneError(params string[] arguments)
    {
        _project.Scratch
            .Write("Program.cs", Caller)
            .Write("Templates/greeting.smstpl", "---\nparams:\n  name: string(9, ascii)\n---\nHi {{ nmae }}{{ name }}");

        var result = await _project.Scratch.BuildAsync(arguments);

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

    [Fact]
    public async Task DeterministicBuild_InTwoFolders_GivesTheSameAssembly()
    {
        using var other = new SourceProject();

        Assert.Equal(await HashAsync(_project), await HashAsync(other));
    }

    public void Dispose() => _project.Dispose();

    private static async Task<string> HashAsync(SourceProject project)
    {
        project.Scratch
            .Write("Program.cs", Caller)
            .Write("Templates/greeting.smstpl", "---\nparams:\n  name: string(9, gsm7)\n---\nHi {{ name }}")
            .Write("Templates/prénom 1.smstpl", "---\nname: other\n---\nHi {{ 1 + 1 }}");
        (await project.Scratch.BuildAsync("-p:DeterministicSourcePaths=true")).AssertSucceeded();
        return Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(project.Scratch.PathOf("bin/Debug/net10.0/Scratch.dll"))));
    }
}
