using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Proves that a tracker is ASCII letters and digits, and not too long, for all arguments.</summary>
internal static class TrackerAnalysis
{
    public static void Report(BoundBlock tracker, string source, TemplateSettings settings, FindingBag findings)
    {
        var shape = new ShapeAnalysis(source, settings with { Encoding = TemplateEncoding.Ucs2 }, gsm7: false).Of(tracker);
        foreach (var piece in shape.Longest.Where(p => p.Text is not null))
        {
            var check = TrackerRule.Check(piece.Text!);
            if (check.Problem == TrackerProblem.BadCharacter)
                findings.Add(ContentRules.BadTracker, new TextSpan(piece.Span.Start + check.Start, check.Length), check.Describe(piece.Text!));
        }

        foreach (var statement in tracker.Statements)
        {
            if (statement is BoundPrint print && !PrintsAlnum(print.Expression, settings))
                findings.Add(ContentRules.BadTracker, print.Span, $"'{source.Substring(print.Span.Start, print.Span.Length)}' can print other characters; give it the alphabet 'alnum' or 'digits'");
        }

        var most = shape.Shape.Units.Most;
        if (most > TrackerRule.MostLength)
        {
            var length = most == Interval.Unbounded ? "its length has no bound" : $"it can have {most}";
            findings.Add(ContentRules.BadTracker, WholeOf(tracker), length);
        }
    }

    private static TextSpan WholeOf(BoundBlock tracker) =>
        TextSpan.FromBounds(tracker.Statements[0].Span.Start, tracker.Statements[tracker.Statements.Count - 1].Span.End);

    private static bool PrintsAlnum(BoundExpression expression, TemplateSettings settings) => expression switch
    {
        BoundLiteral literal => LiteralText.Of(literal) is var text && (text.Length == 0 || TrackerRule.Check(text).Problem != TrackerProblem.BadCharacter),
        BoundConditional conditional => PrintsAlnum(conditional.WhenTrue, settings) && PrintsAlnum(conditional.WhenFalse, settings),
        BoundCall { Function: "date.to_string" } call => PrintsAlnum(call.Arguments[1], settings) || IsAlnumFormat(call.Arguments[1], settings),
        BoundCall { Function: "string.upcase" or "string.downcase" } call => PrintsAlnum(call.Arguments[0], settings),
        _ => expression.Type.Kind switch
        {
            TypeKind.String => expression.Type.Text.Alphabet is TextAlphabet.Digits or TextAlphabet.Alnum,
            TypeKind.Int or TypeKind.Long => expression is BoundLoopProperty or BoundSize || expression.Type.Number is { Least: >= 0 },
            TypeKind.Bool => true,
            TypeKind.Enum => expression.Type.Members.All(m => TrackerRule.Check(m).Problem != TrackerProblem.BadCharacter),
            _ => false,
        },
    };

    // The names of a culture have dots, hyphens and accents; English ones do not.
    private static bool IsAlnumFormat(BoundExpression format, TemplateSettings settings)
    {
        var text = ((BoundLiteral)format).Value as string ?? "";
        var specifiers = settings.Culture is null ? "dmYyHMSjubBaA" : "dmYyHMSju";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && specifiers.IndexOf(text[i + 1]) >= 0)
                i++;
            else if (!char.IsLetterOrDigit(text[i]) || text[i] > '\u007f')
                return false;
        }

        return true;
    }
}
