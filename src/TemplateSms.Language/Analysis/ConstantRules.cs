using System.Globalization;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>The rules of a message on values that are known in C#; spans count from the start of the value.</summary>
public static class ConstantRules
{
    /// <summary>Checks a sender.</summary>
    public static IReadOnlyList<Finding> Sender(string sender)
    {
        var check = SenderRule.Check(sender);
        return check.Problem == SenderProblem.None
            ? []
            : [new Finding(CallSiteRules.BadSender, new TextSpan(check.Start, check.Length), new[] { sender, check.Describe(sender) })];
    }

    /// <summary>Checks a finished text against its encoding and the segments that it may take.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoding">The encoding that the call asks for.</param>
    /// <param name="segments">Most segments allowed.</param>
    /// <param name="reserve">Units kept free behind the text.</param>
    public static IReadOnlyList<Finding> Text(string text, TemplateEncoding encoding, int segments, int reserve = 0)
    {
        var foreign = encoding == TemplateEncoding.Ucs2 ? [] : ForeignRuns.Of(text);
        if (foreign.Count > 0 && encoding == TemplateEncoding.Gsm7)
        {
            return [.. foreign.Select(run =>
                new Finding(CallSiteRules.TextOutsideGsm7, run, new[] { ForeignCharacters.Describe(text, run) }))];
        }

        var fit = new SegmentFit(encoding != TemplateEncoding.Ucs2 && foreign.Count == 0, segments, reserve);
        return fit.SegmentsOf(text) <= segments ? [] : [Overflow(text, fit)];
    }

    private static Finding Overflow(string text, SegmentFit fit) => new(
        CallSiteRules.TextOverflows,
        TextSpan.FromBounds(fit.FirstPastRoom(text), text.Length),
        new[]
        {
            Number((fit.IsGsm7 ? TextMeasure.Of(text) : TextMeasure.Ucs2(text)).Units),
            Number(fit.Room),
            fit.IsGsm7 ? "septets" : "UTF-16 units",
            Number(fit.SegmentsOf(text)),
            Number(fit.Segments),
        });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
