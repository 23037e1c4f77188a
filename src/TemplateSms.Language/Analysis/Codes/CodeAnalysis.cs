using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports messages with a one-time code that phones do not fill in, or that an app does not read.</summary>
internal static class CodeAnalysis
{
    private const int MostTerms = 8;

    /// <summary>Reports a text of a message with a code.</summary>
    /// <param name="isLast">Whether the text is taken where none before it fits; one before it that is too long is passed over.</param>
    public static void Report(TemplateModel model, ProofRun run, bool isLast, FindingBag findings)
    {
        if (model.Settings.Kind != TemplateKind.Code)
            return;
        foreach (var ending in run.Endings)
            Report(ending, model.Settings, findings);
        // The host of a website may begin with "www.".
        foreach (var link in run.Links.Where(link => !run.Endings.Any(ending => ending.Kind == CodeEndingKind.Website && ending.Span.Contains(link.Span))))
            findings.Add(ContentRules.LinkInCode, link.Span);
        if (isLast)
            ReportBytes(run, findings);
    }

    private static void Report(CodeEnding ending, TemplateSettings settings, FindingBag findings)
    {
        if (ending.Problem is { } problem)
            findings.Add(new Finding(ContentRules.CodeMisread, ending.Span, new[] { ending.Subject, problem }) { Suggestion = ending.Suggestion });
        else if (ending.Kind is CodeEndingKind.Neither)
            findings.Add(ContentRules.CodeNotFilledIn, ending.Span, "the text does not say which website or app asks for it");
        else if (ending.Kind is CodeEndingKind.Unknown)
            findings.Add(ContentRules.CodeNotFilledIn, ending.Span, "a loop prints the last line, whose form is not known");
        else if (settings.Reserve > 0)
            findings.Add(ContentRules.StopAfterCode, ending.Span, settings.Gateways.NamingReserve());
    }

    private static void ReportBytes(ProofRun run, FindingBag findings)
    {
        foreach (var proof in run.Proof.Encodings)
        {
            if (proof.IsAlwaysRead)
                continue;
            var end = run.Endings.First(ending => ending.MayBeForApp);
            findings.Add(
                ContentRules.TooLongForApp,
                end.Span,
                proof.IsNeverRead ? "Every message has at least" : "A message may have",
                proof.IsNeverRead ? Figures.Number(proof.Bytes.Least) : Sum(proof),
                Figures.Number(proof.MostBytes!.Value));
            return;
        }
    }

    private static string Sum(EncodingProof proof)
    {
        var terms = WorstCaseTerm.OfBytes(proof);
        var total = Figures.Number(proof.Bytes.Most);
        return terms.Count > 0 ? $"{WorstCaseTerm.Sum(terms, MostTerms)} = {total}" : total;
    }
}
