using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Binding;

/// <summary>The names that a template adds to the generated class.</summary>
/// <param name="Path">The template's path.</param>
/// <param name="MethodName">The method's name without <c>Send</c>.</param>
public sealed record TemplateMethods(string Path, string MethodName)
{
    public static TemplateMethods Of(CompiledTemplate template) => new(template.File.Path, template.Model.MethodName);

    /// <summary>Reads the names from a file's front matter alone.</summary>
    public static TemplateMethods Of(TemplateFile file)
    {
        var ignored = new FindingBag();
        var hasFrontMatter = FrontMatterFence.TryRead(file.Text, out var start, out var end, out _, out _);
        var entries = hasFrontMatter ? FrontMatterReader.Read(file.Text, Text.TextSpan.FromBounds(start, end), ignored) : [];
        return new TemplateMethods(file.Path, new SettingsReader(file, entries, hasFrontMatter, ignored).ReadMethodName());
    }

    /// <summary>The templates that make a method which an earlier one makes already, each with that earlier one.</summary>
    public static EquatableArray<DuplicateTemplate> FindDuplicates(IEnumerable<TemplateMethods> templates)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var duplicates = new List<DuplicateTemplate>();
        foreach (var template in templates.OrderBy(t => t.Path, StringComparer.Ordinal))
        {
            var clash = template.Members.FirstOrDefault(owners.ContainsKey);
            if (clash is not null)
            {
                duplicates.Add(new DuplicateTemplate(template.Path, owners[clash], clash));
                continue;
            }

            foreach (var member in template.Members)
                owners[member] = template.Path;
        }

        return duplicates;
    }

    private IEnumerable<string> Members => [MethodName, "Send" + MethodName, "Try" + MethodName];
}
