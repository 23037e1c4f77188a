using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Binding;

/// <summary>The names that a parameter can have.</summary>
public static class ParameterName
{
    // In C#, where the names of a template meet those of the methods.
    internal static readonly HashSet<string> Fixed = new(StringComparer.Ordinal) { "client", "to", "options", "cancellationToken", "content", "error", "culture" };

    private static readonly HashSet<string> _words =
        new(StringComparer.Ordinal) { "true", "false", "null", "if", "else", "end", "for", "in", "case", "when", "capture", "break", "continue", "include" };

    /// <summary>The words of statements and constants, which no parameter can be named by.</summary>
    public static IReadOnlyCollection<string> ReservedWords => _words;

    /// <summary>Whether the methods have a parameter of their own with the name, in C#.</summary>
    public static bool IsFixed(string name) => Fixed.Contains(Names.ToCamelCase(name));

    /// <summary>The reason why a word can be no name of the language that has one in C#; null where it can.</summary>
    public static string? WhyNot(string name)
    {
        if (!Names.IsMember(name) || !Names.IsIdentifier(Names.ToCamelCase(name)))
            return Names.WhyNot(name, "a name has letters, digits and '_', and does not start with a digit");
        return _words.Contains(name) ? "it is a word of the language" : null;
    }
}
