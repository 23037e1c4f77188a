using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// Reports the characters outside GSM-7 of a template whose names or types are wrong, so that they are not seen only after
/// those are fixed. Lengths wait for the proof.
/// </summary>
internal static class UnprovedText
{
    private const string Way = "declare 'encoding: ucs2'";

    public static void Report(TemplateModel model, string source, FindingBag findings)
    {
        // Of a setting that cannot be read the encoding is not known, and of broken syntax the text is not.
        if (model.Settings.Encoding != TemplateEncoding.Gsm7 || !findings.AreAll(IsAboutNamesOrTypes))
            return;
        var foreign = OwnForeignText.Of(model, source);
        var lacking = foreign.Where(run => !run.HasEquivalents).ToList();
        if (lacking.Count > 0)
            findings.Add(Ucs2Need.Finding(lacking, Way));
        else
            AlphabetAnalysis.ReportForeign(foreign, findings);
    }

    private static bool IsAboutNamesOrTypes(Rule rule) => rule != BindingRules.BadSetting && BindingRules.All.Contains(rule);
}
