using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using TemplateSms.Shared;
using TemplateSms.Templating;

namespace TemplateSms;

/// <summary>Holds a finished text against its declaration: the last check before a message can exist.</summary>
internal static class TextMeter
{
    public static int Limit(int maxSegments) => Math.Min(maxSegments, SegmentLimits.MostSegments);

    public static bool TryFinish(
        ReadOnlySpan<char> text,
        SmsTemplateDeclaration declaration,
        string? tracker,
        bool hasOwnTextWithoutEquivalent,
        [NotNullWhen(true)] out SmsContent? content,
        [NotNullWhen(false)] out SmsArgumentError? error)
    {
        content = null;
        tracker = string.IsNullOrEmpty(tracker) ? null : tracker;
        error = CheckAlphabet(text, declaration.Encoding, out var gsm7) ?? CheckTracker(tracker);
        var measure = default(SmsMeasure);
        error ??= CheckRoom(text, gsm7, declaration, out measure);
        if (error is null)
        {
            content = new SmsContent(text.ToString(), measure, tracker, declaration, hasOwnTextWithoutEquivalent);
            return true;
        }

        if (declaration.Name is not null)
            error = error with { Template = declaration.Name };
        return false;
    }

    /// <summary>Measures a text whose alphabet is known; the segments also hold a reserve, which the units do not count.</summary>
    public static SmsMeasure Measure(ReadOnlySpan<char> text, bool gsm7, int reserve)
    {
        if (reserve == 0)
            return gsm7 ? SmsMeasure.Of(text) : SmsMeasure.Ucs2(text);

        var buffer = ArrayPool<char>.Shared.Rent(text.Length + reserve);
        text.CopyTo(buffer);
        buffer.AsSpan(text.Length, reserve).Fill(' ');
        var measure = Measure(buffer.AsSpan(0, text.Length + reserve), gsm7, 0);
        ArrayPool<char>.Shared.Return(buffer);
        return measure with { Units = measure.Units - reserve };
    }

    private static SmsArgumentError? CheckTracker(string? tracker) =>
        tracker is null || TrackerRule.Check(tracker).Problem == TrackerProblem.None ? null : TextErrors.BadTracker(tracker);

    private static SmsArgumentError? CheckAlphabet(ReadOnlySpan<char> text, SmsEncoding encoding, out bool gsm7)
    {
        gsm7 = encoding != SmsEncoding.Ucs2 && SmsMeasure.Septets(text) >= 0;
        if (gsm7)
            return null;
        if (encoding == SmsEncoding.Gsm7)
            return TextErrors.OutsideGsm7(text);
        var lone = Surrogates.IndexOfLone(text);
        return lone < 0 ? null : TextErrors.LoneSurrogate(text, lone);
    }

    private static SmsArgumentError? CheckRoom(ReadOnlySpan<char> text, bool gsm7, SmsTemplateDeclaration declaration, out SmsMeasure measure)
    {
        var reserve = declaration.Kind == SmsKind.Marketing ? SegmentLimits.StopText : 0;
        var limit = Limit(declaration.MaxSegments);
        measure = Measure(text, gsm7, reserve);
        return measure.Segments <= limit ? null : TextErrors.TooLong(gsm7, measure.Units, reserve, measure.Segments, limit);
    }
}
