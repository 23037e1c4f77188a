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
        if (settings.Gateways.MostTrackerCharacters is not { } most)
            return;

        var length = new Walk(new OwnParts(source, settings with { Encoding = TemplateEncoding.Ucs2 }), gsm7: false).Of(tracker).Shape.Units;
        if (!length.IsBounded)
            Report("its length has no bound");
        else if (length.Most > most)
            Report($"it can have {length.Most}");
        else if (length.Most == 0)
            Report("it is empty");

        void Report(string problem) => findings.Add(BadTracker(whole, settings, problem));
    }

    private static Finding BadTracker(TextSpan span, TemplateSettings settings, string problem) =>
        new(ContentRules.BadTracker, span, new[] { settings.Gateways.NamingTrackerRule(), FormattableString.Invariant($"{settings.Gateways.MostTrackerCharacters}"), problem });

    private static void ReportCharacters(BoundStatement statement, string source, TemplateSettings settings, FindingBag findings)
    {
        switch (statement)
        {
            case BoundText text when settings.Gateways.RefusesInTracker(text.Value) && settings.Gateways.FaultOfTracker(text.Value) is { } fault:
                findings.Add(BadTracker(new TextSpan(text.Span.Start + fault.Span.Start, fault.Span.Length), settings, fault.Problem));
                break;
            case BoundPrint print when settings.Gateways.MostTrackerCharacters is not null && !PrintsAlnum(print.Expression, settings):
                findings.Add(BadTracker(print.Span, settings, $"'{source.Substring(print.Span.Start, print.Span.Length)}' can print other characters; give it the alphabet 'alnum' or 'digits'"));
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
        BoundLiteral literal => LiteralText.Of(literal) is var text && !settings.Gateways.RefusesInTracker(text),
        BoundConditional conditional => PrintsAlnum(conditional.WhenTrue, settings) && PrintsAlnum(conditional.WhenFalse, settings),
        BoundPlural plural => plural.Forms.All(form => PrintsAlnum(form.Text, settings)),
        BoundCall call when call.Function.Takes(ArgumentKind.DateFormat) => DateFormatFacts.IsAlnum(LiteralText.Of((BoundLiteral)call.Arguments[1]), settings.Culture),
        BoundCall { Function.KeepsAlnum: true } call => PrintsAlnum(call.Arguments[0], settings),
        _ => expression.Type.Kind switch
        {
            TypeKind.String => expression.Type.Text.Alphabet is TextAlphabet.Digits or TextAlphabet.Alnum,
            TypeKind.Int or TypeKind.Long => expression is BoundLoopProperty or BoundSize || expression.Type.Number is { Least: >= 0 },
            TypeKind.Bool => true,
            TypeKind.Enum => !expression.Type.Members.Any(settings.Gateways.RefusesInTracker),
            _ => false,
        },
    };
}
