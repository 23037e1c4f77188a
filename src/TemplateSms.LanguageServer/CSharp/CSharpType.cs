namespace TemplateSms.LanguageServer.CSharp;

/// <summary>A type that the project's own C# declares.</summary>
/// <param name="Parts">Its declarations; of most types one.</param>
public sealed record CSharpType(string FullName, IReadOnlyList<CSharpDeclaration> Parts);
