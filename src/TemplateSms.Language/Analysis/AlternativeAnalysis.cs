using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>Reports texts of a message that no arguments take.</summary>
internal static class AlternativeAnalysis
{
    public static void Report(EquatableArray<ProvedText> texts, string source, FindingBag findings)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].IsNeverTaken)
                findings.Add(ContentRules.NeverTaken, FirstLine(texts[i].Model, source), texts[i - 1].IsNeverTaken ? "an earlier text" : "the text before it");
            else if (texts[i].NeverFits)
                findings.Add(ContentRules.NeverFits, FirstLine(texts[i].Model, source), OverflowAnalysis.LeastNeeded(texts[i].Proof.Encodings.First()));
        }
    }

    private static TextSpan FirstLine(TemplateModel text, string source)
    {
        var statements = text.Body.Statements;
        if (statements.Count == 0)
            return default;
        var start = statements[0].Span.Start;
        var last = statements[statements.Count - 1].Span.End;
        while (start < last && char.IsWhiteSpace(source[start]))
            start++;
        var end = source.IndexOfAny(['\r', '\n'], start);
        return TextSpan.FromBounds(start, Math.Max(start, end < 0 ? last : Math.Min(end, last)));
    }
}
