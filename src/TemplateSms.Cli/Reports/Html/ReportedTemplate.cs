using System.Globalization;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>A template with what a page says of it in more than one place.</summary>
internal sealed class ReportedTemplate(CheckedTemplate template, int index)
{
    public CheckedTemplate Template => template;

    /// <summary>The name of its place on the page.</summary>
    public string Id { get; } = string.Create(CultureInfo.InvariantCulture, $"t{index + 1}");

    /// <summary>The template's name, with the culture of a variant.</summary>
    public string Name => template.Compiled.Model is { Variant: { } culture } model ? $"{model.Name} ({culture})" : template.Compiled.Model.Name;

    public string Path { get; } = RelativePath.Of(template.Path);

    public TemplateSettings Settings => template.Compiled.Model.Settings;

    /// <summary>The proof of each encoding, explained; empty if the template has errors.</summary>
    public IReadOnlyList<Explanation> Explanations { get; } = [.. (template.Proof?.Encodings ?? []).Select(Explanation.Of)];

    /// <summary>The texts of a message that has several; empty for one.</summary>
    public EquatableArray<ProvedText> Alternatives => template.Alternatives;

    /// <summary>The proof of all that is sent: of texts before the last where they fit.</summary>
    public IReadOnlyList<Explanation> Sent { get; } = [.. (template.Proof?.Encodings ?? []).Concat(template.Alternatives.Where(text => !text.IsLast).SelectMany(text => text.WhenTaken)).Select(Explanation.Of)];

    /// <summary>The proof that costs most: of two encodings, or two texts, the one that takes more segments.</summary>
    public Explanation? Dearest => Sent.MaxBy(explanation => explanation.Proof.Segments.Most);

    public bool AlwaysFits => Explanations.Count > 0 && Explanations.All(explanation => explanation.Proof.AlwaysFits);

    /// <summary>
    /// The share of the room that the longest message takes, including the STOP text, in thousandths; the largest number if it is
    /// unbounded.
    /// </summary>
    public long Fill => Dearest is not { } explanation ? -1 : explanation.Total == Interval.Unbounded ? long.MaxValue : 1000 * explanation.Total / Math.Max(1, explanation.Proof.Room);

    public Severity? Worst => template.Findings.Count == 0 ? null : template.Findings.Max(finding => finding.Severity);

    public int Count(Severity severity) => template.Findings.Count(finding => finding.Severity == severity);
}
