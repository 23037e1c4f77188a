using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>Reads a file of C# by its syntax alone.</summary>
public static class CSharpReader
{
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>Reads a text. A broken one gives what can be told.</summary>
    public static CSharpFile Read(string path, string text, CancellationToken cancellationToken = default)
    {
        var root = CSharpSyntaxTree.ParseText(text, _options, path, cancellationToken: cancellationToken).GetCompilationUnitRoot(cancellationToken);
        var usings = UsingsOf(root);
        var walk = new CSharpWalk(path, NamespacesOf(usings, isGlobal: false), AliasesOf(usings, isGlobal: false));
        walk.Visit(root);
        return new CSharpFile(
            path,
            walk.Types,
            NamespacesOf(usings, isGlobal: true),
            AliasesOf(usings, isGlobal: true),
            [.. usings.Where(name => name is { StaticKeyword.RawKind: not 0, NamespaceOrType: not null }).Select(name => name.NamespaceOrType.ToString())],
            walk.Calls.ToLookup(call => call.Method, StringComparer.Ordinal));
    }

    private static List<UsingDirectiveSyntax> UsingsOf(CompilationUnitSyntax root) =>
        [.. root.Usings, .. root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Usings)];

    private static List<string> NamespacesOf(List<UsingDirectiveSyntax> usings, bool isGlobal) =>
    [
        .. usings
            .Where(name => name is { Alias: null, StaticKeyword.RawKind: 0 } && IsGlobal(name) == isGlobal)
            .Select(name => name.NamespaceOrType.ToString()),
    ];

    private static Dictionary<string, string> AliasesOf(List<UsingDirectiveSyntax> usings, bool isGlobal)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in usings.Where(name => name.Alias is not null && IsGlobal(name) == isGlobal))
            aliases.TryAdd(name.Alias!.Name.Identifier.ValueText, name.NamespaceOrType.ToString());
        return aliases;
    }

    private static bool IsGlobal(UsingDirectiveSyntax name) => name.GlobalKeyword.RawKind != 0;
}
