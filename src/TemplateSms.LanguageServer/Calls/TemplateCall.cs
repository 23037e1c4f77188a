using TemplateSms.LanguageServer.CSharp;

namespace TemplateSms.LanguageServer.Calls;

/// <summary>A call of a method of a template.</summary>
/// <param name="Path">The file that calls it.</param>
public sealed record TemplateCall(string Path, CSharpCall Call);
