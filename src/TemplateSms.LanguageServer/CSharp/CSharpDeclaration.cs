using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>A declaration of a type; a partial type has several.</summary>
/// <param name="FullName">The name with namespace and the types around it, without type parameters: <c>Shop.Order.Line</c>.</param>
/// <param name="Span">The name, at its declaration.</param>
public sealed record CSharpDeclaration(string FullName, string Path, TextSpan Span, IReadOnlyList<CSharpTypeText> Bases, IReadOnlyList<CSharpMember> Members);
