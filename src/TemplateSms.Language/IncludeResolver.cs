using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language;

/// <summary>Finds the templates that a template includes, so that it depends on them and on no other.</summary>
public static class IncludeResolver
{
    private const string Keyword = "include";

    /// <summary>The file with its includes, direct and further, in a stable order.</summary>
    /// <param name="all">All templates of the project. Of two with a name, the one in the including file's folder is taken, else the first.</param>
    public static TemplateFile Resolve(TemplateFile file, IReadOnlyList<TemplateFile> all) => MayInclude(file)
        ? Containment.Run(CompilerStage.ResolveIncludes, () => file with { Includes = Find(file, all) }, failure => file with { Failure = failure })
        : file;

    private static List<TemplateFile> Find(TemplateFile file, IReadOnlyList<TemplateFile> all)
    {
        var found = new List<TemplateFile>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<TemplateFile>();
        open.Enqueue(file);
        while (open.Count > 0)
        {
            foreach (var name in NamesIn(open.Dequeue()).Where(names.Add))
            {
                if (Find(name, file, all) is not { } included)
                    continue;
                found.Add(included);
                open.Enqueue(included);
            }
        }

        return found;
    }

    /// <summary>Whether a file can include another: a look at its text, for the many that do not.</summary>
    public static bool MayInclude(TemplateFile file) => file.Text.IndexOf(Keyword, StringComparison.Ordinal) >= 0;

    /// <summary>The template's name in an include, with or without the extension.</summary>
    public static string NameOf(string included) =>
        included.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase)
            ? included.Substring(0, included.Length - TemplateFile.Extension.Length)
            : included;

    private static TemplateFile? Find(string name, TemplateFile from, IReadOnlyList<TemplateFile> all)
    {
        var candidates = all.Where(f => f.Name == name).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var found = candidates.FirstOrDefault(f => FolderOf(f.Path) == FolderOf(from.Path)) ?? candidates.FirstOrDefault();
        return found is null ? null : found with { Includes = EquatableArray<TemplateFile>.Empty };
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);

    private static List<string> NamesIn(TemplateFile file)
    {
        var names = new List<string>();
        if (MayInclude(file) && file.Text.Length <= TemplateCompiler.MostCharacters)
            Collect(Parser.Parse(file.Text, file.IsBodyOnly, new FindingBag()), file.Text, names);
        return names;
    }

    private static void Collect(SyntaxNode node, string source, List<string> names)
    {
        if (node is IncludeSyntax { Name: LiteralSyntax name })
            names.Add(NameOf(source.Substring(name.Token.ValueSpan.Start, name.Token.ValueSpan.Length)));
        foreach (var part in node.Parts)
        {
            if (part.Node is not null)
                Collect(part.Node, source, names);
        }
    }
}
