using System.Globalization;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Turns the proof into findings: what the message costs, and which characters it cannot hold.</summary>
internal static class ContentAnalysis
{
    /// <summary>Reports what is wrong with a message; returns whether its proof is of a text that can be sent in that alphabet.</summary>
    public static bool Report(TemplateModel model, ProofRun run, string source, FindingBag findings)
    {
        foreach (var span in run.Overflows)
            findings.Add(ContentRules.ArithmeticOverflows, span, source.Substring(span.Start, span.Length));
        foreach (var span in run.Growth)
            findings.Add(ContentRules.TextGrows, span, source.Substring(span.Start, span.Length), GrowthLimit.Most.ToString(CultureInfo.InvariantCulture));

        PluralAnalysis.Report(model, run, source, findings);

        // Septets of a text that GSM-7 cannot hold say nothing: neither what it costs nor where it is cut.
        var foreign = OwnForeignText.Of(model, source);
        if (Ucs2Need.Of(model, foreign, source) is { } need)
        {
            findings.Add(need.ToFinding());
            return false;
        }

        AlphabetAnalysis.Report(model, foreign, run.Holes, source, findings);
        LinkAnalysis.Report(run, findings);
        foreach (var encoding in run.Proof.Encodings)
        {
            // A text that another encoding is told to have is reported there; its units here say nothing.
            if (OverflowAnalysis.Report(model, encoding, source, findings))
                break;
        }

        foreach (var encoding in run.Proof.Encodings)
        {
            if (StopAnalysis.Report(model, encoding, source, findings))
                break;
        }

        return true;
    }
}
