using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.TestKit.Compiling;
using Xunit.Sdk;

namespace TemplateSms.Generator.Tests.Proof.Mutations;

/// <summary>The compiler's own source, compiled in memory: as it is, or with one mistake in it.</summary>
internal sealed class LanguageSource
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions _options = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly string _root = FindSources();
    private readonly CSharpCompilation _compilation;

    public LanguageSource()
    {
        var files = new[] { "TemplateSms.Language", "Shared" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(_root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !IsOutput(file));
        _compilation = CSharpCompilation.Create(
            "TemplateSms.Language.Mutated",
            [.. files.Select(file => Parse(File.ReadAllText(file), file)), Parse(Usings, "Usings.cs"), Parse(ProofDriver.Source, "Driver.cs")],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Suppress, warningLevel: 0));
    }

    // The names of characters, which findings print.
    private IEnumerable<ResourceDescription> Resources =>
    [
        new("TemplateSms.Language.Sms.Names.UnicodeNames.txt", () => File.OpenRead(Path.Combine(_root, "TemplateSms.Language/Sms/Names/UnicodeNames.txt")), isPublic: true),
    ];

    /// <summary>The compiler as it is.</summary>
    public ProofDriver Load() => ProofDriver.From(_compilation, Resources);

    /// <summary>The compiler with mistakes.</summary>
    public ProofDriver Load(params IReadOnlyList<Mutant> mutants) => ProofDriver.From(mutants.Aggregate(_compilation, With), Resources);

    private CSharpCompilation With(CSharpCompilation compilation, Mutant mutant)
    {
        var path = Path.Combine(_root, mutant.File.Replace('/', Path.DirectorySeparatorChar));
        var old = compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == path)
            ?? throw new XunitException($"There is no file src/{mutant.File}; say where the code of '{mutant.Name}' is now.");
        var text = old.ToString();
        var start = text.IndexOf(mutant.Original, StringComparison.Ordinal);
        if (start < 0 || text.IndexOf(mutant.Original, start + 1, StringComparison.Ordinal) >= 0)
            throw new XunitException($"src/{mutant.File} holds '{mutant.Original}' {(start < 0 ? "no longer" : "more than once")}; write '{mutant.Name}' anew.");
        var wrong = string.Concat(text.AsSpan(0, start), mutant.Wrong, text.AsSpan(start + mutant.Original.Length));
        return compilation.ReplaceSyntaxTree(old, Parse(wrong, path));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text.ReplaceLineEndings("\n"), _options, path);

    // Against the framework that runs the tests, which has what the compiler's own target lacks.
    private static IEnumerable<MetadataReference> References() =>
        TestProject.Empty.Compilation.References
            .Where(reference => !reference.Display!.EndsWith("TemplateSms.dll", StringComparison.Ordinal))
            .Append(MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "YamlDotNet.dll")));

    private static bool IsOutput(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string FindSources([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "src");
    }
}
