using TemplateSms.Cli.Translating.Xliff;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Cli.Translating.Importing;

/// <summary>Finds the templates that a file of translations names.</summary>
internal static class ImportedTemplates
{
    /// <exception cref="UnreadableFileException">A template, or a file that says something of its folder, cannot be read.</exception>
    public static List<TemplateImport> Read(IReadOnlyList<XliffFile> files, TranslationRoot root, ProjectFacts project, List<UnitProblem> problems, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
            problems.Add(new UnitProblem(null, "", "has no <file>, and so no text of a template"));
        foreach (var twice in files.GroupBy(file => (file.Original, TranslationSet.CultureOf(file.TargetLanguage))).SelectMany(group => group.Skip(1)))
            problems.Add(new UnitProblem(twice.Place, "", $"the texts of '{twice.Original}' are there twice for '{twice.TargetLanguage}'"));
        problems.AddRange(files.Select(file => (file.Place, Reason: WhyRefused(file, root))).Where(refused => refused.Reason is not null).Select(refused => new UnitProblem(refused.Place, "", refused.Reason!)));
        if (problems.Count > 0)
            return [];

        var reader = new TemplateReader(project);
        var templates = files.Select(file => root.PathOf(file.Original)!).Distinct(StringComparer.Ordinal).Select(reader.Read).ToList();
        var compiled = TemplateChecker.Check(templates, cancellationToken).ToDictionary(template => root.NameOf(template.Path)!, StringComparer.Ordinal);
        foreach (var file in files)
            problems.AddRange(ProblemsOf(file, compiled[file.Original]));
        if (problems.Count > 0)
            return [];

        var imports = new List<TemplateImport>();
        foreach (var language in files.GroupBy(file => file.TargetLanguage, StringComparer.Ordinal))
        {
            var translated = TranslationSet.Of([.. language.Select(file => compiled[file.Original].Compiled)], language.Key, project, cancellationToken);
            imports.AddRange(translated.Zip(language, (template, file) => new TemplateImport(template, file)));
        }

        return imports;
    }

    private static string? WhyRefused(XliffFile file, TranslationRoot root)
    {
        if (!file.Original.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase) || root.PathOf(file.Original) is not { } path)
            return $"'{file.Original}' as original names no template below {root.Folder}";
        if (new TemplateFile(file.Original, "").IsVariant)
            return $"'{file.Original}' as original is a variant; texts are translated from the base";
        if (TranslationSet.CultureOf(file.TargetLanguage) is null)
            return $"'{file.TargetLanguage}' as target-language names no language that Unicode's CLDR has data for";
        return FileKinds.Of(path) == FileKind.None ? $"there is no '{file.Original}' in {root.Folder}" : null;
    }

    private static IEnumerable<UnitProblem> ProblemsOf(XliffFile file, CheckedTemplate template)
    {
        if (template.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error)
            return [new UnitProblem(file.Place, "", $"{file.Original} has an error: {error.Rule.Id}: {error.Finding.Message}")];
        var culture = template.Compiled.Model.Settings.Culture;
        if (file.SourceLanguage != (culture ?? XliffNames.NoLanguage))
            return [new UnitProblem(file.Place, "", $"'{file.SourceLanguage}' as source-language is not that of {file.Original}, which is in '{culture ?? XliffNames.NoLanguage}'; export it again")];
        return culture is not null && culture == TranslationSet.CultureOf(file.TargetLanguage)
            ? [new UnitProblem(file.Place, "", $"{file.Original} is in '{culture}' itself")]
            : [];
    }
}
