using TemplateSms.Language.Compilation;
using TemplateSms.Language.Text;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>A call of a method, or its name where a delegate is wanted.</summary>
/// <param name="Span">The method's name.</param>
/// <param name="Receiver">What stands before the dot, where it is names and dots only; empty for something else, null for nothing.</param>
/// <param name="Arguments">The number of arguments; null where the method is not called.</param>
/// <param name="Names">The arguments that are given by name.</param>
public sealed record CSharpCall(string Method, TextSpan Span, string? Receiver, int? Arguments, IReadOnlyList<CSharpArgumentName> Names)
{
    /// <summary>Whether a text has a call that may be of a template's method, as far as a look at it tells.</summary>
    public static bool MayBeIn(string text) =>
        text.Contains(TemplateMethods.Send, StringComparison.Ordinal) || text.Contains(TemplateMethods.DefaultClass, StringComparison.Ordinal);

    /// <summary>Whether a call may be of a template's method: one that sends, or one of the generated class.</summary>
    /// <param name="mayLeaveOutClass">Whether the file calls methods of some class by their names alone.</param>
    public static bool MayBeOfTemplate(string method, string? receiver, bool mayLeaveOutClass) =>
        method.StartsWith(TemplateMethods.Send, StringComparison.Ordinal) || (receiver is null ? mayLeaveOutClass : IsGeneratedClass(receiver));

    /// <summary>Whether a name is that of the generated class, with or without its namespace.</summary>
    public static bool IsGeneratedClass(string name) => name == TemplateMethods.DefaultClass || name.EndsWith("." + TemplateMethods.DefaultClass, StringComparison.Ordinal);
}

/// <summary>The name of an argument.</summary>
/// <param name="Name">Without the <c>@</c> of a keyword.</param>
/// <param name="Span">The name as it is written.</param>
public sealed record CSharpArgumentName(string Name, TextSpan Span);
