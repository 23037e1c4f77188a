using System.Globalization;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Reports;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Cli.Translating.Units;
using TemplateSms.Cli.Translating.Xliff;
using TemplateSms.Cli.Writing;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Functions;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Translating.Exporting;

/// <summary>Writes a file of texts for the translators of each language.</summary>
internal static class TranslationExport
{
    // The functions that give the name of a category, on which a template branches.
    private static readonly IReadOnlyList<string> _categories = [.. FunctionCatalogue.All.Where(function => function.Plural == PluralUse.Category).Select(function => function.Name)];

    public static async Task<int> RunAsync(
        IReadOnlyList<string> paths, IReadOnlyList<string> tags, string folder, ProjectFacts project, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (WhyRefused(tags) is { } fault)
            return await FailAsync(streams, fault, ExitCode.Usage).ConfigureAwait(false);
        if (await TemplateSet.ReadAsync(paths, project, streams).ConfigureAwait(false) is not { } read)
            return ExitCode.Usage;
        var files = read.Templates.Where(template => !template.IsVariant).ToList();
        var root = TranslationRoot.Of(Path.Combine(folder, XliffNames.Extension));
        foreach (var file in files.Where(file => root.NameOf(file.Path) is null))
            return await FailAsync(streams, $"{file.Path}: is outside {root.Folder}, where the translations are; name a folder beside the templates with --output", ExitCode.Usage).ConfigureAwait(false);

        var templates = CheckProgress.Check(files, streams, cancellationToken);
        var errors = templates.SelectMany(template => template.Findings.Where(finding => finding.Severity == Severity.Error).Select(error => FindingText.Line(template.Path, error, TextStyle.Of(streams)))).ToList();
        foreach (var error in errors)
            await streams.Error.WriteLineAsync(error).ConfigureAwait(false);
        if (errors.Count > 0)
            return await FailAsync(streams, "nothing is written, since a template has an error", ExitCode.Faults).ConfigureAwait(false);

        var exitCode = read.IsComplete ? ExitCode.Success : ExitCode.Faults;
        var written = new List<(string Path, byte[] Content, string Summary)>();
        foreach (var tag in tags)
        {
            var path = Path.Combine(folder, tag + XliffNames.Extension);
            if (OutputFile.WhyRefused(path, files.Select(file => file.Path)) is { } reason)
                return await FailAsync(streams, $"{path}: cannot be written, since it {reason}", ExitCode.Usage).ConfigureAwait(false);
            try
            {
                var (content, summary) = Export([.. templates.Select(template => template.Compiled)], tag, root, PendingTranslations.Read(path), project, cancellationToken);
                written.Add((path, content, summary));
            }
            catch (UnreadableXliffException exception)
            {
                return await FailAsync(streams, $"{path}{exception.Place}: {exception.Message}; it is left as it is", ExitCode.Usage).ConfigureAwait(false);
            }
            catch (UnreadableFileException exception)
            {
                return await FailAsync(streams, $"{exception.Path}: cannot be read, since it {exception.Reason}", ExitCode.Usage).ConfigureAwait(false);
            }
        }

        return Math.Max(exitCode, await WriteAsync(written, streams).ConfigureAwait(false));
    }

    private static string? WhyRefused(IReadOnlyList<string> tags)
    {
        if (tags.FirstOrDefault(tag => TranslationSet.CultureOf(tag) is null) is { } unknown)
            return $"'{unknown}' names no language that Unicode's CLDR has data for; write tags such as fr, pt-BR or zh-Hant";
        return tags.GroupBy(TranslationSet.CultureOf, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } same
            ? $"'{string.Join("' and '", same)}' name the same language"
            : null;
    }

    private static (byte[] Content, string Summary) Export(IReadOnlyList<CompiledTemplate> templates, string tag, TranslationRoot root, PendingTranslations pending, ProjectFacts project, CancellationToken cancellationToken)
    {
        // A text is no translation of itself.
        var culture = TranslationSet.CultureOf(tag);
        var translated = TranslationSet.Of([.. templates.Where(template => template.Model.Settings.Culture != culture)], tag, project, cancellationToken)
            .Where(template => template.Body.All.Any(unit => unit.Base.HasWords))
            .ToList();
        var exported = translated.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(template => ExportOf(template, root, pending, tag)).ToList();
        var units = exported.SelectMany(template => template.Body.All.Select(unit => (template.Original, Unit: unit, Translation: template.TranslationOf(unit)))).ToList();
        var kept = units.Count(unit => unit.Unit.Target is null && unit.Translation is not null);
        var replaced = units.Count(unit => pending.Differs(unit.Original, unit.Unit));
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{Words.Count(units.Count, "text")} of {Words.Count(translated.Count, "template")}, {units.Count(unit => unit.Translation is not null)} translated"
                + $"{(kept == 0 ? "" : $", {kept} of them in the file alone")}{(replaced == 0 ? "" : $"; {Words.Count(replaced, "translation")} of the file gave way to those of the variants")}");
        return (XliffWriter.Write(exported), summary);
    }

    private static ExportedTemplate ExportOf(TranslatedTemplate template, TranslationRoot root, PendingTranslations pending, string tag)
    {
        var rooms = new TextRooms(template);
        var known = template.Body.All.ToDictionary(unit => unit, rooms.Of);
        var examples = new Language.Translation.PlaceholderExample(template.Base);
        var name = root.NameOf(template.Base.File.Path)!;
        return new ExportedTemplate(name, template.SourceCulture ?? XliffNames.NoLanguage, tag, template.Body)
        {
            Summary = template.Base.Model.Settings.Summary ?? "",
            RoomOf = unit => known[unit],
            TranslationOf = unit => unit.Target ?? pending.Of(name, unit),
            ExampleOf = placeholder => examples.Of(placeholder.Shown) is { Length: > 0 } example && Language.Translation.UnitSpelling.IsInXml(example) ? example : null,
            IsGsm7 = rooms.IsGsm7,
            ChoosesByCategory = template.Body.Placeholders.Any(placeholder => _categories.Any(name => placeholder.Shown.Shown.Contains(name, StringComparison.Ordinal))),
        };
    }

    private static async Task<int> WriteAsync(IReadOnlyList<(string Path, byte[] Content, string Summary)> files, CommandStreams streams)
    {
        foreach (var (path, content, summary) in files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                OutputFile.Write(path, content, streams.CreateFile);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return await FailAsync(streams, $"{path}: cannot be written", ExitCode.Usage).ConfigureAwait(false);
            }

            await streams.Output.WriteLineAsync($"{PrintableText.Line(path)}: {summary}").ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    private static async Task<int> FailAsync(CommandStreams streams, string message, int exitCode)
    {
        await streams.TellAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
