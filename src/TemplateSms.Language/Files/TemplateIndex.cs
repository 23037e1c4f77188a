using System.Runtime.CompilerServices;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Files;

/// <summary>The templates of a project by name, for includes.</summary>
public sealed class TemplateIndex
{
    // Includers share what they include, and each edit asks again: a text is parsed for its includes once.
    private static readonly ConditionalWeakTable<string, IReadOnlyList<string>> _included = new();

    private readonly Lazy<ILookup<string, TemplateFile>> _byName;

    /// <param name="all">All templates of the project.</param>
    public TemplateIndex(IEnumerable<TemplateFile> all) =>
        _byName = new(() => all.OrderBy(file => file.Path, StringComparer.Ordinal).ToLookup(file => file.Name, StringComparer.Ordinal));

    /// <summary>The templates that a name can mean: the one in the includer's folder, else all of the project, by path.</summary>
    public IReadOnlyList<TemplateFile> Find(string name, string includerPath)
    {
        var folder = FolderOf(includerPath);
        var candidates = _byName.Value[name].ToList();
        var beside = candidates.FindIndex(file => FolderOf(file.Path) == folder);
        return beside < 0 ? candidates : [candidates[beside]];
    }

    /// <summary>The names in the include statements of a template, each once and in their order.</summary>
    public static IReadOnlyList<string> NamesIn(TemplateFile file)
    {
        if (!IncludeResolver.MayInclude(file))
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
            names.Add(IncludeResolver.NameOf(source.Substring(name.Token.ValueSpan.Start, name.Token.ValueSpan.Length)));
        foreach (var part in node.Parts)
        {
            if (part.Node is not null)
                Collect(part.Node, source, names);
        }
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
}
