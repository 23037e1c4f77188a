using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Language.Tests.Architecture;

/// <summary>The source of the compiler, compiled in memory, so that constants and names in method bodies count as references too.</summary>
internal sealed class CompilerSource
{
    private const string RootNamespace = "TemplateSms.Language.";
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.None);
    private static readonly string _folder = Path.Combine(Repository.Folder, "src", "TemplateSms.Language");

    private readonly CSharpCompilation _compilation;

    private CompilerSource(CSharpCompilation compilation) => _compilation = compilation;

    public static CompilerSource Load()
    {
        var files = new[] { _folder, Path.Combine(Repository.Folder, "src", "Shared") }.SelectMany(FilesOf);
        return new CompilerSource(CSharpCompilation.Create(
            "TemplateSms.Language.Source",
            [.. files.Select(file => Parse(File.ReadAllText(file), file)), Parse(Usings, "Usings.cs")],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
    }

    /// <summary>The source with one more file.</summary>
    /// <param name="path">The file's path from the folder of the project.</param>
    public CompilerSource With(string path, string text) => new(_compilation.AddSyntaxTrees(Parse(text, Path.Combine(_folder, path))));

    public IEnumerable<string> Errors =>
        _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());

    /// <summary>The files whose folder is no stage, and those whose namespace is not their folder's. A part of a type of <c>src/Shared</c> keeps that type's namespace.</summary>
    public IEnumerable<string> Strays =>
        from tree in Trees
        let stage = StageOf(tree)
        from declared in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let name = declared.Name.ToString()
        where Stages.PositionOf(stage) < 0 || (StageOf(name) != stage && name != "TemplateSms.Shared")
        select $"{PathOf(tree)}: namespace {name}, folder {stage}";

    /// <summary>The references from a stage to a later one.</summary>
    public IReadOnlyList<string> UpwardReferences => [.. Trees.AsParallel().SelectMany(UpwardIn).Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private IEnumerable<string> UpwardIn(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        var stage = StageOf(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax) || TypeOf(model.GetSymbolInfo(node).Symbol) is not { } type)
                continue;
            var other = StageOf(type.ContainingNamespace.ToDisplayString());
            if (Stages.PositionOf(other) > Stages.PositionOf(stage))
                yield return $"{PathOf(tree)} ({stage}: {EnclosingType(node)}) names {type.Name} of {other}, in {PathOf(type.Locations[0].SourceTree!)}";
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        var type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
            _ => null,
        };
        while (type?.ContainingType is { } outer)
            type = outer;
        return type is { Locations: [{ IsInSource: true }, ..] } ? type.OriginalDefinition : null;
    }

    private static string EnclosingType(SyntaxNode node) => node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.Text ?? "the file";

    private static string StageOf(SyntaxTree tree) => Path.GetRelativePath(_folder, tree.FilePath).Split(Path.DirectorySeparatorChar)[0];

    private static string StageOf(string name) =>
        name.StartsWith(RootNamespace, StringComparison.Ordinal) ? name[RootNamespace.Length..].Split('.')[0] : "";

    private static string PathOf(SyntaxTree tree) => Path.GetRelativePath(Repository.Folder, tree.FilePath).Replace('\\', '/');

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, _options, path);

    private static IEnumerable<MetadataReference> References() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !Path.GetFileName(path).StartsWith("TemplateSms", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
}
