using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateSms.Language.Text;

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
        string[] staticUsings = [.. usings.Where(name => name is { StaticKeyword.RawKind: not 0, NamespaceOrType: not null }).Select(name => name.NamespaceOrType.ToString())];
        var walk = new CSharpWalk(path, NamespacesOf(usings, isGlobal: false), AliasesOf(usings, isGlobal: false), staticUsings.Length > 0, CSharpCall.MayBeIn(text));
        try
        {
            walk.Visit(root);
        }
        catch (InsufficientExecutionStackException)
        {
            // Of an expression of thousands of terms, as tools write them, nothing is needed; the types before it are known.
        }

        return new CSharpFile(
            path,
            walk.Types,
            NamespacesOf(usings, isGlobal: true),
            AliasesOf(usings, isGlobal: true),
            staticUsings,
            walk.Calls.ToLookup(call => call.Method, StringComparer.Ordinal));
    }

    /// <summary>The places of an identifier in a text, whatever it means there.</summary>
    public static IReadOnlyList<TextSpan> PlacesOf(string identifier, string text) => !text.Contains(identifier, StringComparison.Ordinal)
        ? []
        :
        [
            .. CSharpSyntaxTree.ParseText(text, _options).GetRoot().DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == identifier)
                .Select(token => new TextSpan(token.SpanStart, token.Span.Length)),
        ];

    /// <summary>A name as C# writes it: with <c>@</c> where it is a keyword.</summary>
    public static string Written(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

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
