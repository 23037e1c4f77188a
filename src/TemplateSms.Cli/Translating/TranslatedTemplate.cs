using TemplateSms.Cli.Translating.Units;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Translating;

/// <summary>A template in one language: its texts beside those of the variant that is there.</summary>
/// <param name="Base">The base, compiled.</param>
/// <param name="Variant">The file of the variant beside the others of its project, with the front matter that it has and the body of the base.</param>
/// <param name="FrontMatter">The front matter of the variant; empty where it has none.</param>
/// <param name="Present">The variant that is there; null where there is none.</param>
/// <param name="Body">The texts.</param>
internal sealed record TranslatedTemplate(CompiledTemplate Base, TemplateFile Variant, string FrontMatter, TemplateFile? Present, UnitNode Body)
{
    // What begins like a front matter stands behind an empty one.
    private const string Fence = "---";
    private const string EmptyFrontMatter = "---\n---\n";

    /// <summary>The language of the base; null where it names none.</summary>
    public string? SourceCulture => Base.Model.Settings.Culture;

    /// <summary>Writes the texts with translations.</summary>
    public SpelledText Spell(Func<UnitNode, IReadOnlyList<Fragment>?> translationOf)
    {
        var text = new SpelledText(translationOf, (Present ?? Base.File).Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
        text.Write(Body);
        return text;
    }

    /// <summary>The front matter before a body.</summary>
    public string FrontMatterFor(string body) => FrontMatter.Length == 0 && body.TrimStart().StartsWith(Fence, StringComparison.Ordinal) ? EmptyFrontMatter : FrontMatter;

    /// <summary>The file with a body.</summary>
    public TemplateFile With(string body) => Variant with { Text = FrontMatterFor(body) + body };
}
