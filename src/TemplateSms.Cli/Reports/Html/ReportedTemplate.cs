using System.Globalization;
using TemplateSms.Cli.Baselines;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>A template with what a page says of it in more than one place.</summary>
/// <param name="id">The name of its place on the page.</param>
/// <param name="isBroken">Whether a text of its message has errors, so that none of them is sent.</param>
internal sealed class ReportedTemplate(CheckedTemplate template, string id, bool isBroken)
{
    public CheckedTemplate Template => template;

    /// <summary>The name of its place on the page.</summary>
    public string Id => id;

    /// <summary>Whether nothing of its message is sent before an error is fixed.</summary>
    public bool IsBroken => isBroken;

    /// <summary>The template's name, with the culture of a variant.</summary>
    public string Name => template.Compiled.Model is { Variant: { } culture } model ? $"{model.Name} ({culture})" : template.Compiled.Model.Name;

    public string Path { get; } = RelativePath.Of(template.Path);

    /// <summary>The folder of the file; empty for the working folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)?.Replace('\\', '/') ?? "";

    /// <summary>The message as it may well be sent, or the text of the file where nothing is proved: for one line of a table.</summary>
    public string Excerpt { get; } = ExcerptOf(template);

    public TemplateSettings Settings => template.Compiled.Model.Settings;

    /// <summary>The proof in each encoding; empty if the template has errors.</summary>
    public IReadOnlyList<Explanation> Explanations { get; } = [.. (template.Proof?.Encodings ?? []).Select(Explanation.Of)];

    /// <summary>The texts of a message that has several; empty for one.</summary>
    public EquatableArray<ProvedText> Alternatives => template.Alternatives;

    /// <summary>The proof of all that is sent: of texts before the last where they fit.</summary>
    public IReadOnlyList<Explanation> Sent { get; } = isBroken ? [] : [.. (template.Proof?.Encodings ?? []).Concat(template.Alternatives.Where(text => !text.IsLast).SelectMany(text => text.WhenTaken)).Select(Explanation.Of)];

    /// <summary>The proof that costs most: of two encodings, or two texts, the one that takes more segments.</summary>
    public Explanation? Dearest => Sent.MaxBy(explanation => explanation.Proof.Segments.Most);

    /// <summary>The encodings in which it is sent, in words: "GSM-7 or UCS-2".</summary>
    public string EncodingName => Sent.Count == 0
        ? "not sent"
        : string.Join(" or ", Sent.Select(explanation => explanation.Proof.AlphabetName).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The file of its message, which the texts in all languages share: that of the base.</summary>
    public string Message => MessageOf(template);

    /// <summary>The figures that the page keeps for a later report to compare with.</summary>
    public ReportedFigures Figures => new(Path, Excerpt, Dearest is not { } dearest ? null : new SentFigures(
        EncodingName,
        dearest.Proof.UnitName,
        dearest.Proof.Units.Most == Interval.Unbounded ? null : dearest.Proof.Units.Most,
        Sent.Min(explanation => Math.Min(explanation.Proof.Segments.Least, explanation.Proof.AllowedSegments)),
        Sent.Max(explanation => Math.Min(explanation.Proof.Segments.Most, explanation.Proof.AllowedSegments))));

    public bool AlwaysFits => !isBroken && Explanations.Count > 0 && Explanations.All(explanation => explanation.Proof.AlwaysFits);

    /// <summary>
    /// The share of the room that the longest message takes, including the STOP text, in thousandths; the largest number if it is
    /// unbounded.
    /// </summary>
    public long Fill => Dearest is not { } explanation ? -1 : explanation.Total == Interval.Unbounded ? long.MaxValue : 1000 * explanation.Total / Math.Max(1, explanation.Proof.Room);

    public Severity? Worst => template.Findings.Count == 0 ? null : template.Findings.Max(finding => finding.Severity);

    /// <summary>Gives each template its place: those that have to be fixed first, the others in the order of their paths, a base before its variants.</summary>
    public static IReadOnlyList<ReportedTemplate> Order(IReadOnlyList<CheckedTemplate> templates)
    {
        var broken = templates.Where(template => template.Findings.Any(finding => finding.Severity == Severity.Error)).Select(MessageOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. templates
                .Select((template, i) => new ReportedTemplate(template, IdOf(template, templates, i), broken.Contains(MessageOf(template))))
                .OrderByDescending(page => page.IsBroken)
                .ThenBy(page => page.Message, StringComparer.Ordinal)
                .ThenBy(page => page.Template.BasePath is null ? "" : page.Path, StringComparer.Ordinal),
        ];
    }

    // A link to a template stays right when another is added: it is made of the path.
    private static string IdOf(CheckedTemplate template, IReadOnlyList<CheckedTemplate> all, int index)
    {
        var id = Of(template);
        return all.Take(index).Any(other => Of(other) == id) ? string.Create(CultureInfo.InvariantCulture, $"{id}_{index}") : id;

        static string Of(CheckedTemplate template) => "template-" + string.Concat(RelativePath.Of(template.Path).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
    }

    private static string MessageOf(CheckedTemplate template) => template.BasePath ?? template.Path;

    private static string ExcerptOf(CheckedTemplate template)
    {
        var proof = template.Proof?.Encodings.FirstOrDefault();
        var text = proof is null ? null : TypicalMessage.Of(template.Compiled.Model, template.Text, proof)?.Text ?? PatternOf(proof);
        return string.Join(' ', (text ?? template.Compiled.File.Body).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // A member of a C# type has no usual value.
    private static string PatternOf(EncodingProof proof) => string.Concat(proof.Body.Longest.Select(piece => piece.Label is null ? piece.Text : $"{{{piece.Label}}}"));

    public int Count(Severity severity) => template.Findings.Count(finding => finding.Severity == severity);
}
