using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>A call of a method, or its name where a delegate is wanted.</summary>
/// <param name="Span">The method's name.</param>
/// <param name="Receiver">What stands before the dot, where it is names and dots only; empty for something else, null for nothing.</param>
/// <param name="Arguments">The number of arguments; null where the method is not called.</param>
/// <param name="Names">The arguments that are given by name.</param>
public sealed record CSharpCall(string Method, TextSpan Span, string? Receiver, int? Arguments, IReadOnlyList<CSharpArgumentName> Names);

/// <summary>The name of an argument.</summary>
/// <param name="Name">Without the <c>@</c> of a keyword.</param>
/// <param name="Span">The name as it is written.</param>
public sealed record CSharpArgumentName(string Name, TextSpan Span);
