using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>A property or a field that a template can read.</summary>
/// <param name="Path">The file that declares it.</param>
/// <param name="Span">The name, at its declaration.</param>
public sealed record CSharpMember(string Name, CSharpTypeText Type, string Path, TextSpan Span);
