using System.Globalization;
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
    public static IReadOnlyList<Finding> Text(string text, TextEncoding encoding, int segments)
    {
        var foreign = encoding == TextEncoding.Ucs2 ? [] : ForeignRuns.Of(text);
        if (foreign.Count > 0 && encoding == TextEncoding.Gsm7)
        {
            return [.. foreign.Select(run =>
                new Finding(CallSiteRules.TextOutsideGsm7, run, new[] { ForeignCharacters.Describe(text, run) }))];
        }

        var isGsm7 = encoding != TextEncoding.Ucs2 && foreign.Count == 0;
        var measure = isGsm7 ? TextMeasure.Of(text) : TextMeasure.Ucs2(text);
        return measure.Segments <= segments ? [] : [Overflow(text, measure, segments)];
    }

    private static Finding Overflow(string text, TextMeasure measure, int segments) => new(
        CallSiteRules.TextOverflows,
        TextSpan.FromBounds(SegmentFit.FirstPastRoom(text, measure.IsGsm7, segments), text.Length),
        new[]
        {
            Number(measure.Units),
            Number(SegmentFit.Room(measure.IsGsm7, segments)),
            measure.IsGsm7 ? "septets" : "UTF-16 units",
            Number(measure.Segments),
            Number(segments),
        });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
