using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>The templates beside this file, compiled once, in one project, as the application of one company would be whose account is free of the STOP text.</summary>
public sealed class CorpusFixture : IDisposable
{
    /// <summary>Parts that other templates include: they are no messages.</summary>
    private const string Shared = "shared";

    private readonly LoadedAssembly _assembly;

    public CorpusFixture()
    {
        var files = Files();
        var output = GeneratorHarness.Run(new TemplateGenerator(), Project).Output;
        Assert.Empty(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        _assembly = LoadedAssembly.From(output);

        var methods = _assembly.Assembly.GetType("Scratch.Sms", throwOnError: true)!;
        Templates =
        [
            .. files
                .Where(file => !file.Path.Contains($"/{Shared}/", StringComparison.Ordinal))
                .Select(file => TemplateCompiler.Compile(TemplateResolver.Resolve(file, files)))
                .Select(compiled => new CorpusTemplate(compiled, GeneratedMethod.Of(methods, compiled.Model))),
        ];
    }

    internal IReadOnlyList<CorpusTemplate> Templates { get; }

    /// <summary>The project of these templates.</summary>
    internal static TestProject Project => Files().Aggregate(
        TestProject.Empty.WithOption("build_property.SmsStopRestrictionLifted", "true"), (all, file) => all.WithTemplate(file.Path[TestProject.FullPath("").Length..], file.Text));

    public void Dispose() => _assembly.Dispose();

    private static List<TemplateFile> Files()
    {
        var root = Folder();
        return
        [
            .. Directory
                .EnumerateFiles(root, "*" + TemplateFile.Extension, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new TemplateFile(TestProject.FullPath(Path.GetRelativePath(root, path).Replace('\\', '/')), File.ReadAllText(path).ReplaceLineEndings("\n")) { StopRestrictionLifted = true }),
        ];
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
