using System.Globalization;
using System.Text;
using TemplateSms.Cli.Fixing;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reports;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Cli.Translating.Xliff;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Translating.Importing;

/// <summary>Writes the translations of a file into variants: all of them, or none.</summary>
internal static class TranslationImport
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<int> RunAsync(string path, bool isDryRun, ProjectFacts project, CommandStreams streams, CancellationToken cancellationToken)
    {
        IReadOnlyList<XliffFile> files;
        try
        {
            files = XliffReader.Read(InputFile.ReadText(path, XliffReader.MostCharacters, _utf8));
        }
        catch (UnreadableFileException exception)
        {
            return await FailAsync(streams, [$"{path}: cannot be read, since {exception.ReasonFor(path)}"], ExitCode.Usage).ConfigureAwait(false);
        }
        catch (UnreadableXliffException exception)
        {
            return await FailAsync(streams, [$"{path}{exception.Place}: {exception.Message}"], ExitCode.Faults).ConfigureAwait(false);
        }

        List<TemplateImport> imports;
        List<UnitProblem> problems = [];
        try
        {
            imports = ImportedTemplates.Read(files, TranslationRoot.Of(path), project, problems, cancellationToken);
        }
        catch (UnreadableFileException exception)
        {
            return await FailAsync(streams, [$"{exception.Path}: cannot be read, since it {exception.Reason}"], ExitCode.Usage).ConfigureAwait(false);
        }

        problems.AddRange(imports.SelectMany(import => import.Read()));
        var checkedVariants = problems.Count == 0 ? Compile(imports, project, problems, cancellationToken) : [];
        if (problems.Count > 0)
            return await FailAsync(streams, [.. problems.Select(problem => problem.Line(path)), "nothing is written"], ExitCode.Faults).ConfigureAwait(false);
        return await HandOverAsync(path, imports, checkedVariants, isDryRun, streams).ConfigureAwait(false);
    }

    /// <summary>Checks the variants that are to be written, in their order, and the templates that include them.</summary>
    private static List<CheckedTemplate> Compile(IReadOnlyList<TemplateImport> imports, ProjectFacts project, List<UnitProblem> problems, CancellationToken cancellationToken)
    {
        var changed = imports.Where(HasChanged).ToList();
        if (changed.Count == 0)
            return [];
        var includers = IncludingTemplates.Of([.. changed.Select(import => import.Variant!)], project);
        // What a base prints is asked for each of its variants, and is known.
        var bases = changed.Select(import => import.Template.Base).DistinctBy(template => template.File.Path).ToDictionary(template => template.File.Path, StringComparer.Ordinal);
        var checker = new TemplateChecker(file => bases.TryGetValue(file.Path, out var known) && known.File.Text == file.Text ? known : TemplateCompiler.Compile(file));
        var results = checker.CheckAll([.. changed.Select(import => import.Variant!), .. includers], cancellationToken);
        foreach (var (import, result) in changed.Zip(results))
            problems.AddRange(import.ProblemsOf(result.Compiled, result.Findings.Select(finding => finding.Finding)));
        problems.AddRange(results.Skip(changed.Count).SelectMany(IncludingTemplates.ProblemsOf));
        return [.. results.Take(changed.Count)];
    }

    private static bool HasChanged(TemplateImport import) => import.Variant is { } variant && variant.Text != import.Template.Present?.Text;

    private static async Task<int> HandOverAsync(string path, IReadOnlyList<TemplateImport> imports, IReadOnlyList<CheckedTemplate> variants, bool isDryRun, CommandStreams streams)
    {
        var changed = imports.Where(HasChanged).ToList();
        if (!isDryRun && VariantWriter.Write(changed, streams) is { } fault)
            return await FailAsync(streams, [fault, "nothing is written"], ExitCode.Usage).ConfigureAwait(false);
        foreach (var (import, variant) in changed.Zip(variants))
        {
            var name = RelativePath.Of(variant.Path);
            if (isDryRun)
            {
                foreach (var line in LineDiff.Of(name, import.Template.Present?.Text ?? "", variant.Text))
                    await streams.Output.WriteLineAsync(line).ConfigureAwait(false);
            }

            var proof = variant.Compiled.Proof?.Encodings.Select(encoding => Explanation.Of(encoding).Summary) ?? [];
            await streams.Output.WriteLineAsync($"{PrintableText.Line(name)}: {string.Join("; or ", proof)}").ConfigureAwait(false);
            foreach (var finding in variant.Findings)
                await streams.Output.WriteLineAsync(FindingText.Line(name, finding, TextStyle.Of(streams))).ConfigureAwait(false);
        }

        foreach (var import in imports.Where(import => import.Missing > 0))
            await streams.Output.WriteLineAsync($"{PrintableText.Line(import.Original)}: {Words.Count(import.Missing, "text")} without a translation; no variant is written before all have one").ConfigureAwait(false);
        var same = imports.Count(import => import.Variant is not null) - changed.Count;
        await streams.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{PrintableText.Line(path)}: {Words.Count(changed.Count, "variant")} {(isDryRun ? "to write" : "written")}, {same} as before, {imports.Count(import => import.Variant is null)} not translated")).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static async Task<int> FailAsync(CommandStreams streams, IReadOnlyList<string> messages, int exitCode)
    {
        foreach (var message in messages)
            await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
