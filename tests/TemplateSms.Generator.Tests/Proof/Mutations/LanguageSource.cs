using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
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
    private readonly Lazy<(byte[] Image, IReadOnlyList<Mutant> Switched)> _all;

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
        _all = new(CompileAll);
    }

    // The names of characters, which findings print.
    private IEnumerable<ResourceDescription> Resources =>
    [
        new("TemplateSms.Language.Sms.Names.UnicodeNames.txt", () => File.OpenRead(Path.Combine(_root, "TemplateSms.Language/Sms/Names/UnicodeNames.txt")), isPublic: true),
    ];

    /// <summary>The compiler as it is.</summary>
    public ProofDriver Load() => new(Compile(_compilation));

    /// <summary>The compiler with mistakes.</summary>
    public ProofDriver Load(params IReadOnlyList<Mutant> mutants) => new(Compile(mutants.Aggregate(_compilation, With)));

    /// <summary>The compiler with one of the seeded mistakes. They are compiled together, since that takes longer than to find one.</summary>
    public ProofDriver Load(Mutant mutant)
    {
        var (image, switched) = _all.Value;
        return Enumerable.Range(0, switched.Count).FirstOrDefault(i => switched[i] == mutant, -1) is >= 0 and var number ? new(image, number) : Load([mutant]);
    }

    /// <summary>The mistakes that are compiled together.</summary>
    public IReadOnlyList<Mutant> Switched => _all.Value.Switched;

    private (byte[] Image, IReadOnlyList<Mutant> Switched) CompileAll()
    {
        var compilation = _compilation.AddSyntaxTrees(Parse(SwitchedMembers.Source, "Mistake.cs"));
        var switched = new List<Mutant>();
        foreach (var ofFile in Mutants.All.GroupBy(mutant => mutant.File))
        {
            var tree = TreeOf(ofFile.First());
            var mistakes = new List<(int, TextSpan, string)>();
            foreach (var mutant in ofFile)
            {
                // The semicolon is not of the code that is switched.
                var end = mutant.Original.EndsWith(';') && mutant.Wrong.EndsWith(';') ? 1 : 0;
                var found = Find(tree, mutant);
                var span = new TextSpan(found.Start, found.Length - end);
                if (!SwitchedMembers.CanSwitch(tree.GetRoot(), span))
                    continue;
                mistakes.Add((switched.Count, span, mutant.Wrong[..^end]));
                switched.Add(mutant);
            }

            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(SwitchedMembers.With(tree.GetRoot(), mistakes), _options));
        }

        return (Compile(compilation), switched);
    }

    private byte[] Compile(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: Resources);
        return result.Success
            ? image.ToArray()
            : throw new XunitException("The compiler's source does not compile.\n" + string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
    }

    private CSharpCompilation With(CSharpCompilation compilation, Mutant mutant)
    {
        var old = TreeOf(mutant, compilation);
        var (text, span) = (old.ToString(), Find(old, mutant));
        return compilation.ReplaceSyntaxTree(old, Parse(string.Concat(text.AsSpan(0, span.Start), mutant.Wrong, text.AsSpan(span.End)), old.FilePath));
    }

    private SyntaxTree TreeOf(Mutant mutant, CSharpCompilation? compilation = null)
    {
        var path = Path.Combine(_root, mutant.File.Replace('/', Path.DirectorySeparatorChar));
        return (compilation ?? _compilation).SyntaxTrees.SingleOrDefault(tree => tree.FilePath == path)
            ?? throw new XunitException($"There is no file src/{mutant.File}; say where the code of '{mutant.Name}' is now.");
    }

    private static TextSpan Find(SyntaxTree tree, Mutant mutant)
    {
        var text = tree.ToString();
        var start = text.IndexOf(mutant.Original, StringComparison.Ordinal);
        if (start < 0 || text.IndexOf(mutant.Original, start + 1, StringComparison.Ordinal) >= 0)
            throw new XunitException($"src/{mutant.File} holds '{mutant.Original}' {(start < 0 ? "no longer" : "more than once")}; write '{mutant.Name}' again.");
        return new TextSpan(start, mutant.Original.Length);
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
