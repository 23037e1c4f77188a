using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>Proves that a tracker is ASCII letters and digits, and not too long, for all arguments.</summary>
internal static class TrackerAnalysis
{
    /// <param name="whole">The tracker's place in the source.</param>
    public static void Report(BoundBlock tracker, string source, TextSpan whole, TemplateSettings settings, FindingBag findings)
    {
        foreach (var statement in FlatStatements.In(tracker))
            ReportCharacters(statement, source, settings, findings);

        var length = new Walk(new OwnParts(source, settings with { Encoding = TemplateEncoding.Ucs2 }), gsm7: false).Of(tracker).Shape.Units;
        if (!length.IsBounded)
            findings.Add(ContentRules.BadTracker, whole, "its length has no bound");
        else if (length.Most > TrackerRule.MostLength)
            findings.Add(ContentRules.BadTracker, whole, $"it can have {length.Most}");
        else if (length.Most == 0)
            findings.Add(ContentRules.BadTracker, whole, "it is empty");
    }

    private static void ReportCharacters(BoundStatement statement, string source, TemplateSettings settings, FindingBag findings)
    {
        switch (statement)
        {
            case BoundText text when TrackerRule.Check(text.Value) is { Problem: TrackerProblem.BadCharacter } check:
                findings.Add(ContentRules.BadTracker, new TextSpan(text.Span.Start + check.Start, check.Length), check.Describe(text.Value));
                break;
            case BoundPrint print when !PrintsAlnum(print.Expression, settings):
                findings.Add(ContentRules.BadTracker, print.Span, $"'{source.Substring(print.Span.Start, print.Span.Length)}' can print other characters; give it the alphabet 'alnum' or 'digits'");
                break;
            case BoundAssignment assignment:
                ReportLocal(assignment.Local, findings);
                break;
            case BoundCapture capture:
                ReportLocal(capture.Local, findings);
                break;
        }
    }

    private static void ReportLocal(BoundLocal local, FindingBag findings) =>
        findings.Add(SyntaxRules.NotCompiled, local.Span, local.Name, "a tracker has no locals");

    private static bool PrintsAlnum(BoundExpression expression, TemplateSettings settings) => expression switch
    {
        BoundLiteral literal => LiteralText.Of(literal) is var text && (text.Length == 0 || TrackerRule.Check(text).Problem != TrackerProblem.BadCharacter),
        BoundConditional conditional => PrintsAlnum(conditional.WhenTrue, settings) && PrintsAlnum(conditional.WhenFalse, settings),
        BoundCall call when call.Function.Takes(ArgumentKind.DateFormat) => DateFormatFacts.IsAlnum(LiteralText.Of((BoundLiteral)call.Arguments[1]), settings.Culture),
        BoundCall { Function.KeepsAlnum: true } call => PrintsAlnum(call.Arguments[0], settings),
        _ => expression.Type.Kind switch
        {
            TypeKind.String => expression.Type.Text.Alphabet is TextAlphabet.Digits or TextAlphabet.Alnum,
            TypeKind.Int or TypeKind.Long => expression is BoundLoopProperty or BoundSize || expression.Type.Number is { Least: >= 0 },
            TypeKind.Bool => true,
            TypeKind.Enum => expression.Type.Members.All(m => TrackerRule.Check(m).Problem != TrackerProblem.BadCharacter),
            _ => false,
        },
    };
}
