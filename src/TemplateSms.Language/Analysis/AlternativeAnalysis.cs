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
                findings.Add(ContentRules.NeverTaken, FirstLine(texts[i].Model, source), ReasonOf(texts, i));
            else if (texts[i].NeverFits)
                findings.Add(ContentRules.NeverFits, FirstLine(texts[i].Model, source), NeverFitsSince(texts[i]));
        }
    }

    private static string ReasonOf(EquatableArray<ProvedText> texts, int index)
    {
        var isBefore = texts[index].ShorterBefore is { } shorter ? shorter == index - 1 : !texts[index - 1].IsAfterOneThatFits;
        var subject = isBefore ? "the text before it" : "an earlier text";
        return texts[index].ShorterBefore is null ? $"{subject} always fits" : $"{subject} fits whenever it does";
    }

    private static string NeverFitsSince(ProvedText text)
    {
        if (text.IsRefused)
            return "it always prints a character that GSM-7 does not hold and 'unencodable' refuses";
        var needed = OverflowAnalysis.LeastNeeded(text.Proof.Encodings.First());
        return $"{needed[0]} of {needed[1]} {needed[2]} at the least, that is {needed[3]} where {needed[4]}";
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
