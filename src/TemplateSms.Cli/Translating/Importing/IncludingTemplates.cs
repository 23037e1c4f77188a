using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Translating.Importing;

/// <summary>The templates that include what an import writes, which has to fit into them too.</summary>
internal static class IncludingTemplates
{
    /// <summary>Those of the same project that are not written themselves.</summary>
    public static IReadOnlyList<TemplateFile> Of(IReadOnlyList<TemplateFile> written, ProjectFacts project)
    {
        var stems = written.Select(file => VariantName.Of(file.Name)!.Stem).ToHashSet(StringComparer.Ordinal);
        var known = written.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var reader = new TemplateReader(project);
        return
        [
            .. written.Select(file => ProjectFolder.Above(Path.GetDirectoryName(file.Path)!) ?? ProjectTemplates.FolderOf(file))
                .Distinct(StringComparer.Ordinal)
                .SelectMany(folder => TemplateFinder.Find(folder).Templates)
                .Select(Path.GetFullPath)
                .Where(known.Add)
                .Select(reader.TryRead)
                .OfType<TemplateFile>()
                .Where(file => IncludeNames.In(file).Any(stems.Contains)),
        ];
    }

    public static IEnumerable<UnitProblem> ProblemsOf(CheckedTemplate template) => template.Findings
        .Where(finding => finding.Severity == Severity.Error || finding.Rule == ContentRules.AlwaysOverflows || finding.Rule == ContentRules.MayOverflow)
        .Select(finding => new UnitProblem(null, "", $"{RelativePath.Of(template.Path)}, which includes a text of it: {finding.Rule.Id}: {finding.Finding.Message}"));
}
