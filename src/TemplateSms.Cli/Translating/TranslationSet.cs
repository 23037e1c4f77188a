using TemplateSms.Cli.Translating.Units;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;
using TemplateSms.Language.Translation;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Translating;

/// <summary>Puts templates beside their variants in one language.</summary>
internal sealed class TranslationSet
{
    private readonly TemplateReader _reader;
    private readonly string _tag;
    private readonly string? _culture;

    private TranslationSet(string tag, ProjectFacts project)
    {
        _reader = new TemplateReader(project);
        _tag = tag;
        _culture = CultureOf(tag);
    }

    /// <summary>The culture that a tag names; null where it names none.</summary>
    public static string? CultureOf(string tag) => new VariantName("", tag).Culture;

    /// <summary>The templates in a language.</summary>
    /// <param name="bases">The templates, with absolute paths.</param>
    /// <param name="tag">The tag of the language, which names a culture.</param>
    /// <param name="project">The facts that a build would give.</param>
    /// <exception cref="UnreadableFileException">A variant, or a file that says something of its folder, cannot be read.</exception>
    public static IReadOnlyList<TranslatedTemplate> Of(IReadOnlyList<CompiledTemplate> bases, string tag, ProjectFacts project, CancellationToken cancellationToken)
    {
        var set = new TranslationSet(tag, project);
        var drafts = bases.Select(set.DraftOf).ToList();
        // The variants that are not there yet are templates of the project too.
        var projects = TemplateProject.Around([.. bases.Select(template => template.File), .. drafts.Select(draft => draft.Variant)]);
        return [.. drafts.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(draft => draft.Complete(projects[draft.Variant.Path]))];
    }

    private Draft DraftOf(CompiledTemplate template)
    {
        var path = template.File.Variants.Where(variant => variant.Culture == _culture).Select(variant => variant.Path).FirstOrDefault();
        var present = path is null ? null : _reader.Read(path);
        var frontMatter = present is null ? "" : UnitReader.FrontMatterOf(present);
        var unit = UnitReader.Read(template.File);
        var file = _reader.Of(path ?? PathFor(template.File), frontMatter + unit.Source);
        return new Draft(template, file, frontMatter, present, unit);
    }

    private string PathFor(TemplateFile template) =>
        Path.Combine(Path.GetDirectoryName(template.Path)!, $"{template.Name}.{(string.Equals(_tag, _culture, StringComparison.OrdinalIgnoreCase) ? _culture : _tag)}{TemplateFile.Extension}");

    /// <summary>A template whose variant is not yet compiled beside the others.</summary>
    private sealed record Draft(CompiledTemplate Base, TemplateFile Variant, string FrontMatter, TemplateFile? Present, TextUnit Unit)
    {
        public TranslatedTemplate Complete(TemplateProject project)
        {
            var resolved = project.Resolve(Variant);
            var reached = Unit.Codes.Any(HasPlural) ? TemplateCompiler.Compile(resolved).Plurals.ToDictionary(plural => plural.Span, plural => plural.Categories) : [];
            var shift = FrontMatter.Length - (Base.File.Text.Length - Unit.Source.Length);
            var tree = new UnitTree(
                span => reached.TryGetValue(new TextSpan(span.Start + shift, span.Length), out var categories) ? categories : (IReadOnlyList<ReachedCategory>?)null,
                plural => PluralTable.Of(Base.Model.Settings.Culture ?? "", plural.IsOrdinal));
            var present = Present is null ? null : UnitReader.Read(Present);
            return new TranslatedTemplate(Base, resolved, FrontMatter, Present, tree.Of(Base.File.Name, Unit, present is { Pieces.Count: > 0 } ? present : null));
        }

        private static bool HasPlural(CodePiece code) => code.Parts.Any(part => part is PluralPart || (part is TextPart text && text.Text.Codes.Any(HasPlural)));
    }
}
