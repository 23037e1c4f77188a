using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Mutation.Areas;

namespace TemplateSms.Mutation.Planting;

/// <summary>A project as the build would compile it, with what its source generators add.</summary>
/// <param name="Compilation">The compilation, without warnings.</param>
/// <param name="Resources">The files that the assembly carries inside.</param>
internal sealed record ProjectSource(CSharpCompilation Compilation, IReadOnlyList<ResourceDescription> Resources)
{
    public string AssemblyFile => Compilation.AssemblyName + ".dll";

    public static ProjectSource Read(string project)
    {
        var folder = Repository.Source(project);
        var arguments = CSharpCommandLineParser.Default.Parse(ReadArguments(folder), folder, sdkDirectory: null);
        var parse = arguments.ParseOptions.WithLanguageVersion(LanguageVersion.Preview).WithDocumentationMode(DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(ReadText(file.Path), parse, file.Path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
            arguments.CompilationOptions
                .WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
                .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty)
                .WithWarningLevel(0));
        var generators = arguments.AnalyzerReferences.SelectMany(analyzer => new AnalyzerFileReference(analyzer.FilePath, Loader.Instance).GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: parse).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return new((CSharpCompilation)generated, [.. arguments.ManifestResources]);
    }

    private static SourceText ReadText(string path)
    {
        using var file = File.OpenRead(path);
        return SourceText.From(file);
    }

    // The build says how it would call the compiler, and does not call it.
    private static string[] ReadArguments(string folder)
    {
        // A project for several frameworks is taken for the one that the tool runs on.
        string[] framework = File.ReadAllText(Directory.EnumerateFiles(folder, "*.csproj").Single()).Contains("<TargetFrameworks>", StringComparison.Ordinal)
            ? [$"-p:TargetFramework=net{Environment.Version.Major}.0"]
            : [];
        string[] arguments =
        [
            "msbuild", folder, "-nologo", "-t:ResolveReferences;PrepareResources;Compile", $"-p:Configuration={Repository.Configuration}", .. framework, "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-p:NonExistentFile=none/none", "-getItem:CscCommandLineArgs",
        ];
        using var build = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new InvalidOperationException($"The build does not say how it compiles {folder}:\n{output}");
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static Loader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }
}
