using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Calls;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>The consequences of another name for a template's file: its methods are named after it, and includes name it.</summary>
public sealed class FileRename
{
    private readonly TemplateView _template;
    private readonly TemplateFile _renamed;

    private FileRename(TemplateView template, TemplateFile renamed)
    {
        _template = template;
        _renamed = renamed;
        var before = new TemplateMethodNames(template.Compiled.Model.MethodName);
        var after = new TemplateMethodNames(HasOwnName(template) ? before.Name : Names.ToPascalCase(renamed.Name));
        var calls = before == after || !Names.IsMember(after.Name) ? [] : TemplateCalls.Of(template);
        Plan = new RenamePlan(
            [.. Includes()],
            [.. calls.Select(call => new PlacedEdit(call.Path, call.Call.Span, after.All[IndexOf(before, call.Call.Method)]))],
            $"The methods of {template.File.Name + TemplateFile.Extension} are named after the file");
        Message = MessageOf(before, after);
    }

    /// <summary>The edits that go with the new name.</summary>
    public RenamePlan Plan { get; }

    /// <summary>The changes for callers, as the editor shows them; null where there are none.</summary>
    public string? Message { get; }

    /// <summary>The consequences of another path for a template; null where they are none: of a culture variant, and where only the folder changes.</summary>
    public static FileRename? Of(TemplateView template, string newPath)
    {
        var renamed = template.File with { Path = newPath };
        return !template.File.IsVariant && !renamed.IsVariant && renamed.Name != template.File.Name && DocumentPath.IsTemplate(newPath) ? new FileRename(template, renamed) : null;
    }

    private static bool HasOwnName(TemplateView template) =>
        FrontMatterEntries.Of(template.Tree, template.Text).Any(entry => entry.Key == FrontMatterKey.MethodName.Name);

    private static int IndexOf(TemplateMethodNames methods, string name) => methods.All.ToList().IndexOf(name);

    private IEnumerable<PlacedEdit> Includes()
    {
        var graph = IncludeGraph.Of(_template.Project);
        // A text of a culture includes the variant of that culture, by the name of the base.
        return SharedNames.TextsOf(_template)
            .SelectMany(graph.To)
            .Where(edge => edge.Place.Name == _template.File.Name)
            .Select(edge => new PlacedEdit(edge.Includer.Path, NameIn(edge), _renamed.Name))
            .Distinct();
    }

    // The extension stays as it is written.
    private static TextSpan NameIn(IncludeEdge edge) => new(edge.Place.Span.Start, edge.Place.Name.Length);

    private string? MessageOf(TemplateMethodNames before, TemplateMethodNames after)
    {
        var sentences = new List<string>();
        if (!Names.IsMember(after.Name))
            sentences.Add($"{_renamed.Name} gives no method a name; add 'name: {before.Name}' to the front matter.");
        else if (before != after)
            sentences.Add($"{before.Send} becomes {after.Send}{(Plan.CSharp.Count == 0 ? "" : $": {Counted(Plan.CSharp.Count, "call")} in {Counted(FilesOf(Plan.CSharp), "file")}")}.");
        var variants = SharedNames.TextsOf(_template).Skip(1).Select(text => Path.GetFileName(text.Path)).ToList();
        if (variants.Count > 0)
            sentences.Add($"Its texts in other languages need the new name, too: {string.Join(", ", variants)}.");
        return sentences.Count == 0 ? null : string.Join(" ", sentences);
    }

    private static int FilesOf(IEnumerable<PlacedEdit> edits) => edits.Select(edit => edit.Path).Distinct(StringComparer.Ordinal).Count();

    private static string Counted(int count, string what) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
