using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Analysis;

/// <summary>Turns the proof into findings: what the message costs, and which characters it cannot hold.</summary>
internal static class ContentAnalysis
{
    public static void Report(TemplateModel model, ProofRun run, string source, FindingBag findings)
    {
        AlphabetAnalysis.Report(model, run.Holes, source, findings);
        foreach (var span in run.Overflows)
            findings.Add(ContentRules.ArithmeticOverflows, span, source.Substring(span.Start, span.Length));
        LinkAnalysis.Report(run, findings);
        foreach (var encoding in run.Proof.Encodings)
        {
            // A text that another encoding is told to have is reported there; its units here say nothing.
            if (OverflowAnalysis.Report(model, encoding, source, findings))
                return;
        }
    }
}
