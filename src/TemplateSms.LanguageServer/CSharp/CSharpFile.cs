namespace TemplateSms.LanguageServer.CSharp;

/// <summary>The facts about a file of C#. Its text and its tree are not kept.</summary>
/// <param name="GlobalUsings">The namespaces that it uses for all files.</param>
/// <param name="GlobalAliases">The aliases that it makes for all files.</param>
/// <param name="StaticUsings">The types whose methods it calls by their names alone.</param>
/// <param name="Calls">The calls by the name of the method.</param>
public sealed record CSharpFile(
    string Path,
    IReadOnlyList<CSharpDeclaration> Types,
    IReadOnlyList<string> GlobalUsings,
    IReadOnlyDictionary<string, string> GlobalAliases,
    IReadOnlyList<string> StaticUsings,
    ILookup<string, CSharpCall> Calls);
