using TemplateSms.LanguageServer.CSharp;

namespace TemplateSms.LanguageServer.Places;

/// <summary>A member of a value.</summary>
/// <param name="Name">The name in templates.</param>
/// <param name="Detail">The member with its type.</param>
/// <param name="TypeText">Its type in C#; null for a member of a type of the language.</param>
public sealed record KnownMember(string Name, string Detail, CSharpTypeText? TypeText);
