using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Analysis;

/// <summary>Turns the proof into findings: what the message costs, and which characters it cannot hold.</summary>
internal static class ContentAnalysis
{
    public static void Report(TemplateModel model, TemplateProof proof, string source, FindingBag findings)
    {
        AlphabetAnalysis.Report(model, source, findings);
        foreach (var encoding in proof.Encodings)
        {
            // A text that another encoding is told to have is reported there; its units here say nothing.
            if (OverflowAnalysis.Report(encoding, source, findings))
                return;
        }
    }
}
