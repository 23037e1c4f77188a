using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Compiling;

/// <summary>A project in memory: C#, templates and options. Every change gives a new one that shares the rest.</summary>
public sealed record TestProject
{
    private const string Folder = "/project/";
    private const string WindowsFolder = @"C:\project\";

    private TestProject(CSharpCompilation compilation) => Compilation = compilation;

    /// <summary>A library without sources, root namespace <c>Scratch</c>, that references the runtime.</summary>
    public static TestProject Empty { get; } = new(CSharpCompilation.Create(
        "Scratch",
        references: TestReferences.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    public CSharpCompilation Compilation { get; private init; }

    public ImmutableArray<AdditionalText> Templates { get; private init; } = [];

    public TestOptionsProvider Options { get; private init; } = new(
        ImmutableDictionary<string, string>.Empty
            .Add("build_property.RootNamespace", "Scratch")
            .Add("build_property.ProjectDir", Folder),
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty);

    /// <summary>The path that the compiler sees for a file of the project.</summary>
    public static string FullPath(string path) => Folder + path;

    /// <summary>Adds assemblies that the project references besides the runtime.</summary>
    public TestProject WithReferences(IEnumerable<string> paths) =>
        this with { Compilation = Compilation.AddReferences(paths.Select(path => MetadataReference.CreateFromFile(path))) };

    /// <summary>Adds a source, or puts it in the place of the one at the same path.</summary>
    public TestProject WithSource(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, TestReferences.ParseOptions, FullPath(path), System.Text.Encoding.UTF8);
        var old = Compilation.SyntaxTrees.FirstOrDefault(existing => existing.FilePath == tree.FilePath);
        return this with { Compilation = old is null ? Compilation.AddSyntaxTrees(tree) : Compilation.ReplaceSyntaxTree(old, tree) };
    }

    /// <summary>Adds a template, or puts it in the place of the one at the same path.</summary>
    public TestProject WithTemplate(string path, string text) => WithTemplate(new InMemoryFile(FullPath(path), text));

    /// <summary>Adds a template as the compiler reads its bytes where the system has no encoding but UTF-8.</summary>
    public TestProject WithTemplate(string path, byte[] bytes) =>
        WithTemplate(new InMemoryFile(FullPath(path), Microsoft.CodeAnalysis.Text.SourceText.From(bytes, bytes.Length, System.Text.Encoding.UTF8)));

    /// <summary>Adds a template whose bytes are not text.</summary>
    public TestProject WithUndecodableTemplate(string path) => WithTemplate(new UndecodableFile(FullPath(path)));

    private TestProject WithTemplate(AdditionalText file)
    {
        var old = Templates.FirstOrDefault(existing => existing.Path == file.Path);
        return this with { Templates = old is null ? Templates.Add(file) : Templates.Replace(old, file) };
    }

    public TestProject WithoutTemplate(string path) =>
        this with { Templates = Templates.RemoveAll(file => file.Path == FullPath(path)) };

    /// <summary>Sets a global option, such as <c>build_property.TemplateSmsClassName</c>.</summary>
    public TestProject WithOption(string key, string value) => this with { Options = Options.With(key, value) };

    /// <summary>Sets an option of one file, as an <c>.editorconfig</c> does.</summary>
    public TestProject WithFileOption(string path, string key, string value) =>
        this with { Options = Options.With(FullPath(path), key, value) };

    /// <summary>Gives a rule a severity for the whole project, as <c>NoWarn</c> and <c>WarningsAsErrors</c> do.</summary>
    public TestProject WithSeverity(string id, ReportDiagnostic severity)
    {
        var options = Compilation.Options;
        return this with { Compilation = Compilation.WithOptions(options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItem(id, severity))) };
    }

    /// <summary>Makes an error of every warning, as <c>TreatWarningsAsErrors</c> does.</summary>
    public TestProject WithWarningsAsErrors() =>
        this with { Compilation = Compilation.WithOptions(Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error)) };

    /// <summary>The same project as a checkout on Windows has it: on a drive, with backslashes, and with CRLF at the ends of lines.</summary>
    public TestProject OnWindows()
    {
        static string Move(string path) => WindowsFolder + path[Folder.Length..].Replace('/', '\\');
        return this with
        {
            Compilation = Compilation.SyntaxTrees.Aggregate(
                Compilation, (all, tree) => all.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(WithCrLf(tree.ToString()), TestReferences.ParseOptions, Move(tree.FilePath), System.Text.Encoding.UTF8))),
            Templates = [.. Templates.Select(file => file.GetText() is { } text ? new InMemoryFile(Move(file.Path), WithCrLf(text.ToString())) : (AdditionalText)new UndecodableFile(Move(file.Path)))],
            Options = Options.Moved(Move).With("build_property.ProjectDir", WindowsFolder),
        };
    }

    private static string WithCrLf(string text) => text.ReplaceLineEndings("\n").Replace("\n", "\r\n", StringComparison.Ordinal);

    /// <summary>A project of a workspace with the same references and options, and no sources.</summary>
    public ProjectInfo ToProjectInfo() => ProjectInfo.Create(
        ProjectId.CreateNewId(),
        VersionStamp.Default,
        "Scratch",
        "Scratch",
        LanguageNames.CSharp,
        compilationOptions: Compilation.Options,
        parseOptions: TestReferences.ParseOptions,
        metadataReferences: Compilation.References);

    /// <summary>What an analyzer reports, in order of place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(params DiagnosticAnalyzer[] analyzers)
    {
        // As in a build, analyzers see what the generator made.
        var compilation = Templates.IsEmpty ? Compilation : GeneratorHarness.Run(new TemplateGenerator(), this).Output;
        var found = await compilation
            .WithAnalyzers([.. analyzers], new AnalyzerOptions([.. Templates], Options))
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>Asserts that the sources alone are correct C#.</summary>
    public void AssertCompiles()
    {
        var errors = Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new XunitException("The test's C# does not compile.\n" + string.Join('\n', errors.Select(error => error.ToString())));
    }
}
