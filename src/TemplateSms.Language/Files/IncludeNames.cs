using System.Runtime.CompilerServices;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Files;

/// <summary>The names of the templates that a file includes.</summary>
public static class IncludeNames
{
    private const string Keyword = "include";

    // Includers share what they include, and each edit asks again: a text is parsed for its includes once.
    private static readonly ConditionalWeakTable<string, IReadOnlyList<string>> _included = new();

    /// <summary>Whether a file can include another: a look at its text, for the many that do not.</summary>
    public static bool MayInclude(TemplateFile file) =>
        file.Text.Length <= TemplateFile.MostCharacters && file.Text.IndexOf(Keyword, StringComparison.Ordinal) >= 0;

    /// <summary>The template's name in an include statement, with or without the extension.</summary>
    public static string Of(string included) =>
        included.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase)
            ? included.Substring(0, included.Length - TemplateFile.Extension.Length)
            : included;

    /// <summary>The names in the include statements of a template, each once and in their order.</summary>
    public static IReadOnlyList<string> In(TemplateFile file)
    {
        if (!MayInclude(file))
            return [];
        return file.IsBodyOnly ? Read(file.Text, bodyOnly: true) : _included.GetValue(file.Text, static text => Read(text, bodyOnly: false));
    }

    private static string[] Read(string text, bool bodyOnly)
    {
        var names = new List<string>();
        Collect(Parser.Parse(text, bodyOnly, new FindingBag()), text, names);
        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    private static void Collect(SyntaxNode node, string source, List<string> names)
    {
        if (node is IncludeSyntax { Name: LiteralSyntax name })
            names.Add(Of(source.Substring(name.Token.ValueSpan.Start, name.Token.ValueSpan.Length)));
        foreach (var part in node.Parts)
        {
            if (part.Node is not null)
                Collect(part.Node, source, names);
        }
    }
}
