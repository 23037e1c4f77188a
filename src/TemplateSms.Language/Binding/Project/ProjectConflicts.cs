namespace TemplateSms.Language.Binding;

/// <summary>What the templates of a project take from each other.</summary>
/// <param name="Duplicates">The templates that make a member which an earlier one makes already, each with that earlier one.</param>
/// <param name="AmbiguousPaths">The templates whose path differs from an earlier one's in letter case only.</param>
public sealed record ProjectConflicts(EquatableArray<DuplicateTemplate> Duplicates, EquatableArray<string> AmbiguousPaths)
{
    public static ProjectConflicts Among(IEnumerable<TemplateMethods> templates)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var duplicates = new List<DuplicateTemplate>();
        var ambiguous = new List<string>();
        foreach (var template in templates.OrderBy(t => t.Path, StringComparer.Ordinal))
        {
            if (!paths.Add(template.Path))
                ambiguous.Add(template.Path);
            var clash = template.Members.FirstOrDefault(owners.ContainsKey);
            if (clash is not null)
            {
                duplicates.Add(new DuplicateTemplate(template.Path, owners[clash], clash));
                continue;
            }

            foreach (var member in template.Members)
                owners[member] = template.Path;
        }

        return new ProjectConflicts(duplicates, ambiguous);
    }
}
