using TemplateSms.Language.Analysis;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Cultures;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Preview;

/// <summary>A text of a message in one encoding.</summary>
/// <param name="Role">Its part among several texts; null where it is the only one.</param>
/// <param name="Model">The template with that text.</param>
public sealed record PreviewedText(string? Role, TemplateModel Model, EncodingProof Proof)
{
    /// <summary>The template that a recipient of a culture gets: it, or one of its variants.</summary>
    public static CompiledTemplate TemplateFor(TemplateView template, string? culture)
    {
        if (culture is null)
            return template.Compiled;
        var group = template.Project.GroupOf(template);
        var text = group.Lookup.Find(culture) ?? CultureLookup.Base;
        return text == CultureLookup.Base ? group.Base : group.Variants[text - 1];
    }

    /// <summary>The texts of a template; none where it has errors.</summary>
    public static IReadOnlyList<PreviewedText> Of(CompiledTemplate template)
    {
        if (template.SendableProof is not { } proof)
            return [];
        return template.Alternatives.Count == 0
            ? [.. proof.Encodings.Select(encoding => new PreviewedText(null, template.Model, encoding))]
            : [.. template.Alternatives.SelectMany(text => text.Proof.Encodings.Select(encoding => new PreviewedText(text.Role, text.Model, encoding)))];
    }

    public PreviewMessage? Shortest => Message(Proof.Shortest);

    public PreviewMessage? Longest => Message(Proof.Longest);

    /// <param name="source">The template's file.</param>
    public PreviewMessage? Typical(string source) => Message(TypicalMessage.Of(Model, source, Proof));

    // Where another text follows, one that does not fit is not sent.
    private PreviewMessage? Message(Witness? witness) => witness is null || (Role is not null && witness.Segments > Proof.AllowedSegments)
        ? null
        : new PreviewMessage(witness.Text, Proof.AlphabetName, witness.Segments, witness.Units, Proof.Room);
}
