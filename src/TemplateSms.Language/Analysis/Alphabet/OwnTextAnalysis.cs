using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Reports texts of the template itself that a placeholder prints and that the message cannot hold: what <c>unencodable</c> does with
/// the caller's characters is a choice, and a text of the template that it refuses is a fault of the template.
/// </summary>
internal sealed class OwnTextAnalysis(TemplateModel model, string source, FindingBag findings)
{
    private readonly Unencodable _unencodable = model.Settings.Unencodable;
    private PrintedTexts? _texts;

    /// <summary>Reports one placeholder, by all ways that lead to it; returns whether there was something to report.</summary>
    public bool Report(IReadOnlyList<ReachedHole> ways)
    {
        if (ways.All(w => w.Shape.Alphabet == AlphabetFact.Gsm7 || (_unencodable != Unencodable.Reject && w.Shape.HasEquivalents)))
            return false;
        var hole = ways[0].Hole;
        var texts = (_texts ??= new PrintedTexts(model, source)).In(hole.Expression).Where(t => IsRefused(t.Text)).ToList();
        var whole = texts.Where(t => t.IsWhole).ToList();
        foreach (var text in whole.Where(t => t.Place is not null))
            ReportWritten(text);
        if (whole.Find(t => t.Place is null) is { } member)
            ReportAt(hole.Span, ways[0].Value.Choices?.FirstOrDefault(IsRefused) ?? member.Text);
        if (whole.Count > 0)
            return true;
        if (ways.All(IsSurelyRefused))
            ReportAt(hole.Span, ways[0].Shape.Known ?? texts.FirstOrDefault()?.Text ?? "");
        else if (texts.Count > 0)
            findings.Add(ContentRules.HoleLeavesGsm7ByItself, hole.Span, TextAt(hole.Span), Describe(texts[0].Text), Consequence);
        else
            return false;
        return true;
    }

    private string Consequence => _unencodable switch
    {
        Unencodable.Reject => "and 'unencodable: reject' refuses the send then; declare 'unencodable: transliterate' or 'encoding: auto'",
        Unencodable.Replace => "which is sent as '?'; declare 'encoding: auto', or print another text",
        _ => "and the send will throw then; declare 'encoding: auto', or print another text",
    };

    private bool IsSurelyRefused(ReachedHole way) =>
        way.Shape.LacksEquivalents || (_unencodable == Unencodable.Reject && way.Shape.Alphabet == AlphabetFact.Leaves);

    private bool IsRefused(string text) => text.Any(IsRefused);

    private bool IsRefused(char unit) => !Gsm7.Contains(unit) && (_unencodable == Unencodable.Reject || !Transliteration.TryGet(unit, out _));

    /// <summary>Reports the characters where they are written; the whole text where it was written with escapes, or changes before it is printed.</summary>
    private void ReportWritten(PrintedText text)
    {
        var place = text.Place!.Value;
        var runs = ForeignRuns.Of(TextAt(place))
            .Select(r => new TextSpan(place.Start + r.Start, r.Length))
            .Where(r => TextAt(r) is var run && IsRefused(run) && text.Text.Contains(run))
            .ToList();
        if (runs.Count == 0)
            ReportAt(place, text.Text);
        foreach (var run in runs)
            ReportAt(run, TextAt(run));
    }

    private void ReportAt(TextSpan span, string text) =>
        findings.Add(ContentRules.OutsideGsm7, span, text.Length > 0 ? Describe(text) : $"what '{TextAt(span)}' prints");

    private static string Describe(string text) => ForeignCharacters.Describe(text, new TextSpan(0, text.Length));

    private string TextAt(TextSpan span) => source.Substring(span.Start, span.Length);
}
