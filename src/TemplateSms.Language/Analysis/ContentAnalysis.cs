using System.Globalization;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Turns the proof into findings: what the message costs, and which characters it cannot hold.</summary>
internal static class ContentAnalysis
{
    /// <summary>Reports what is wrong with a message; returns whether its proof is of a text that can be sent in that alphabet.</summary>
    public static bool Report(TemplateModel model, ProvedTexts texts, string source, FindingBag findings)
    {
        var all = model.Texts.Zip(texts.Runs, (text, run) => (Model: text, Run: run, Foreign: OwnForeignText.Of(text, source))).ToList();
        foreach (var (text, run, _) in all)
        {
            foreach (var span in run.Overflows)
                findings.Add(ContentRules.ArithmeticOverflows, span, source.Substring(span.Start, span.Length));
            PluralAnalysis.Report(text, run, source, findings);
        }

        // An earlier text that grows beyond the limit is passed over as one that does not fit.
        foreach (var span in texts.Last.Growth)
            findings.Add(ContentRules.TextGrows, span, source.Substring(span.Start, span.Length), GrowthLimit.Most.ToString(CultureInfo.InvariantCulture));

        // Septets of a text that GSM-7 cannot hold say nothing: neither what it costs nor where it is cut.
        var last = all[all.Count - 1].Model;
        if (Ucs2Need.Of(last, [.. all.SelectMany(text => text.Foreign)], source) is { } need)
        {
            findings.Add(need.ToFinding());
            return false;
        }

        var isHoleReported = false;
        foreach (var (text, run, foreign) in Enumerable.Reverse(all))
        {
            isHoleReported |= AlphabetAnalysis.Report(text, foreign, run.Holes, source, findings, isLast: ReferenceEquals(text, last), isHoleReported);
            LinkAnalysis.Report(run, findings);
            CodeAnalysis.Report(text, run, isLast: ReferenceEquals(text, last), findings);
        }

        ReportRoom(last, texts.Last.Proof, source, findings);
        AlternativeAnalysis.Report(texts.Alternatives, source, findings);
        return true;
    }

    private static void ReportRoom(TemplateModel model, TemplateProof proof, string source, FindingBag findings)
    {
        foreach (var encoding in proof.Encodings)
        {
            // A text that another encoding is told to have is reported there; its units here say nothing.
            if (OverflowAnalysis.Report(model, encoding, source, findings))
                break;
        }

        foreach (var encoding in proof.Encodings)
        {
            if (StopAnalysis.Report(model, encoding, source, findings))
                break;
        }
    }
}
