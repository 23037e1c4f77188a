using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Compilation;

/// <summary>The conflicts between the templates of a project.</summary>
/// <param name="Duplicates">The templates that make a member which an earlier one makes already, each with that earlier one.</param>
public sealed record ProjectConflicts(EquatableArray<DuplicateTemplate> Duplicates)
{
    /// <summary>The failure of looking for conflicts, of which none is known then; it belongs to no template.</summary>
    public StageFailure? Failure { get; private init; }

    public static ProjectConflicts Among(IEnumerable<TemplateMethods> templates) => Containment.Run(
        CompilerStage.FindConflicts,
        () => Find(templates),
        failure => new ProjectConflicts(EquatableArray<DuplicateTemplate>.Empty) { Failure = failure });

    private static ProjectConflicts Find(IEnumerable<TemplateMethods> templates)
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

        return new ProjectConflicts(duplicates);
    }
}
