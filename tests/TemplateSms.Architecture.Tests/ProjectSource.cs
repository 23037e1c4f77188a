using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Architecture.Tests;

/// <summary>The source of a project, compiled in memory, so that constants and names in method bodies count as references too.</summary>
internal sealed class ProjectSource
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    /// <summary>The attributes of types whose members are written by generators of .NET.</summary>
    private static readonly HashSet<string> _finishedByGenerators = ["JsonSerializableAttribute", "OptionsValidatorAttribute"];

    /// <summary>The error at a partial method without a body, such as a log message or a pattern.</summary>
    private const string MethodWithoutBody = "CS8795";

    private static readonly Lazy<IReadOnlyList<(string Name, bool IsOurs, MetadataReference Reference)>> _assemblies = new(ReadAssemblies);

    private readonly StagedProject _project;
    private readonly string _folder;
    private readonly CSharpParseOptions _options;
    private readonly CSharpCompilation _compilation;
    private readonly IReadOnlyList<SyntaxTree> _examined;
    private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyList<(SyntaxNode Node, INamedTypeSymbol Type)>> _references = [];

    private ProjectSource(StagedProject project, CSharpParseOptions options, CSharpCompilation compilation, SyntaxTree? examined = null)
    {
        _project = project;
        _folder = Path.Combine(Repository.Source, project.Name);
        _options = options;
        _compilation = compilation;
        _examined = examined is null ? [.. Trees] : [examined];
    }

    public static ProjectSource Load(StagedProject project)
    {
        var file = new ProjectFile(project.Name);
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: SymbolsOf(file));
        return new ProjectSource(project, options, CSharpCompilation.Create(
            project.Name + ".Source",
            [
                .. Repository.FilesOf(project.Name).Concat(file.LinkedFiles).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path)),
                CSharpSyntaxTree.ParseText(file.IsWeb ? Usings + '\n' + WebUsings : Usings, options, "Usings.cs"),
            ],
            References([.. file.References]),
            new CSharpCompilationOptions(file.IsExecutable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)));
    }

    /// <summary>The source with one more file, which alone is examined.</summary>
    /// <param name="path">The file's path from the folder of the project.</param>
    /// <param name="text">The text of the file.</param>
    public ProjectSource With(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, _options, Path.Combine(_folder, path));
        return new ProjectSource(_project, _options, _compilation.AddSyntaxTrees(tree), tree);
    }

    public IEnumerable<string> Errors =>
        _compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsLeftToGenerator(diagnostic))
            .Select(diagnostic => diagnostic.ToString());

    /// <summary>The files whose folder is no stage, and the types whose namespace does not suit their folder.</summary>
    public IEnumerable<string> Strays =>
        from tree in _examined
        let folder = FolderOf(tree)
        from type in TypesOf(tree)
        let name = type.ContainingNamespace.ToDisplayString()
        let isPublic = type.DeclaredAccessibility == Accessibility.Public
        where _project.StageOf(folder) is null || !(_project.Allows(name, folder, isPublic) || HasPartElsewhere(type))
        select $"{PathOf(tree)}: {(isPublic ? "public " : "")}{type.Name} in namespace {name}, stage {_project.StageOf(folder) ?? "none"}";

    /// <summary>The stages that have no file.</summary>
    public IEnumerable<string> EmptyStages => _project.Stages.Except(_examined.Select(tree => _project.StageOf(FolderOf(tree)) ?? ""));

    /// <summary>The types of a stage.</summary>
    public IReadOnlyList<INamedTypeSymbol> TypesIn(string stage) =>
    [
        .. from tree in _examined
           where _project.StageOf(FolderOf(tree)) == stage
           from type in TypesOf(tree)
           where !HasPartElsewhere(type)
           select type,
    ];

    /// <summary>The references from a stage to a later one.</summary>
    public IReadOnlyList<string> UpwardReferences => [.. _examined.AsParallel().SelectMany(UpwardIn).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The files that name each other in circles.</summary>
    public IReadOnlyList<FileCircle> FileCircles
    {
        get
        {
            var graph = new FileGraph();
            foreach (var type in Trees.SelectMany(TypesOf))
                OwnFilesOf(type).ForEach(file => graph.Join(file, OwnFilesOf(type)[0]));
            var references = Trees.AsParallel().SelectMany(tree => ReferencesIn(tree).SelectMany(reference => OwnFilesOf(reference.Type).Take(1), (_, named) => (File: OwnPathOf(tree), Named: named)));
            foreach (var (file, named) in references.Distinct())
                graph.Add(file, named);
            return graph.Circles();
        }
    }

    private IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees.Where(IsOwn);

    private IEnumerable<INamedTypeSymbol> TypesOf(SyntaxTree tree) =>
        from declaration in tree.GetRoot().DescendantNodes(node => node is not TypeDeclarationSyntax)
        where declaration is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        select (INamedTypeSymbol)_compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration)!;

    private bool IsLeftToGenerator(Diagnostic error)
    {
        if (error.Id == MethodWithoutBody)
            return true;
        var tree = error.Location.SourceTree!;
        var model = _compilation.GetSemanticModel(tree);
        var node = tree.GetRoot().FindNode(error.Location.SourceSpan);
        var types = node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(type => model.GetDeclaredSymbol(type));
        if (node.Parent is MemberAccessExpressionSyntax access)
            types = types.Append(model.GetTypeInfo(access.Expression).Type as INamedTypeSymbol);
        return types.OfType<INamedTypeSymbol>().Any(type => type.GetAttributes().Any(attribute => _finishedByGenerators.Contains(attribute.AttributeClass?.Name ?? "")));
    }

    private IEnumerable<string> UpwardIn(SyntaxTree tree)
    {
        if (_project.StageOf(FolderOf(tree)) is not { } stage)
            yield break;
        foreach (var (node, type) in ReferencesIn(tree))
        {
            if (StageOf(type) is { } other && _project.PositionOf(other) > _project.PositionOf(stage))
                yield return $"{PathOf(tree)} ({stage}: {EnclosingType(node)}) names {type.Name} of {other}, in {PathOf(type.DeclaringSyntaxReferences[0].SyntaxTree)}";
        }
    }

    private IReadOnlyList<(SyntaxNode Node, INamedTypeSymbol Type)> ReferencesIn(SyntaxTree tree) => _references.GetOrAdd(tree, ReadReferences);

    private IReadOnlyList<(SyntaxNode Node, INamedTypeSymbol Type)> ReadReferences(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return
        [
            .. from node in tree.GetRoot().DescendantNodes()
               where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax
               from type in TypesOf(model.GetSymbolInfo(node))
               select (node, type),
        ];
    }

    // A call of what a generator will write has candidates only, or nothing.
    private static IEnumerable<INamedTypeSymbol> TypesOf(SymbolInfo info) =>
        (info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols.AsEnumerable()).Select(TypeOf).OfType<INamedTypeSymbol>();

    private static INamedTypeSymbol? TypeOf(ISymbol symbol)
    {
        var type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
            _ => null,
        };
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.OriginalDefinition is { DeclaringSyntaxReferences.IsEmpty: false } declared ? declared : null;
    }

    /// <summary>The stage of a type; null where a part of it lies outside the project, in what it shares with others.</summary>
    private string? StageOf(INamedTypeSymbol type) => HasPartElsewhere(type) ? null : _project.StageOf(FolderOf(type.DeclaringSyntaxReferences[0].SyntaxTree));

    private bool HasPartElsewhere(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(part => !IsOwn(part.SyntaxTree));

    private bool IsOwn(SyntaxTree tree) => tree.FilePath.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private List<string> OwnFilesOf(INamedTypeSymbol type) =>
        [.. type.DeclaringSyntaxReferences.Select(part => part.SyntaxTree).Where(IsOwn).Select(OwnPathOf).OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal)];

    private string OwnPathOf(SyntaxTree tree) => Path.GetRelativePath(_folder, tree.FilePath).Replace('\\', '/');

    private string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(OwnPathOf(tree))!.Replace('\\', '/');

    private static string EnclosingType(SyntaxNode node) => node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.Text ?? "the file";

    private static string PathOf(SyntaxTree tree) => Path.GetRelativePath(Repository.Folder, tree.FilePath).Replace('\\', '/');

    private static string[] SymbolsOf(ProjectFile file) =>
    [
        .. file.TargetsNet ? ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"] : (string[])["NETSTANDARD2_0"],
        .. file.Constants,
    ];

    private static IEnumerable<MetadataReference> References(string[] projects) =>
        _assemblies.Value.Where(reference => !reference.IsOurs || projects.Contains(reference.Name)).Select(reference => reference.Reference);

    private static IReadOnlyList<(string Name, bool IsOurs, MetadataReference Reference)> ReadAssemblies() =>
    [
        .. from path in ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
           let name = Path.GetFileNameWithoutExtension(path)
           select (name, name.StartsWith("TemplateSms", StringComparison.Ordinal) || name == "smstpl", (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];
}
