using TemplateSms.Shared;
using TemplateSms.Templating;

namespace TemplateSms.Contents;

/// <summary>Holds a finished text against its declaration: the last check before a message can exist.</summary>
internal static class TextMeter
{
    /// <summary>Measures a finished text, and finds the first reason why it cannot be sent as declared; null where there is none.</summary>
    public static SmsArgumentError? Check(ReadOnlySpan<char> text, SmsTemplateDeclaration declaration, out SmsMeasure measure)
    {
        var error = CheckText(text, declaration, out measure) ?? CheckRoom(measure, declaration) ?? CheckApp(text, measure, declaration);
        return error is null || declaration.Name is null ? error : error with { Template = declaration.Name };
    }

    /// <summary>Whether a text fits its declaration as most do: in one segment of GSM-7, which none forbids, and its septets. One for which it does not may still fit. In a plain text, every character is known to take one septet.</summary>
    public static bool FitsPlainly(ReadOnlySpan<char> text, bool isPlain, SmsTemplateDeclaration declaration, out int septets)
    {
        septets = 0;
        if (declaration.Encoding == SmsEncoding.Ucs2 || declaration.Kind == SmsKind.Code || text.Length > SegmentLimits.Gsm7Single)
            return false;
        septets = isPlain ? text.Length : SmsMeasure.Septets(text);
        return septets >= 0 && septets + declaration.Reserve <= SegmentLimits.Gsm7Single;
    }

    /// <summary>Measures a text whose alphabet is known; the segments also hold a reserve, which the units do not count.</summary>
    public static SmsMeasure Measure(ReadOnlySpan<char> text, bool gsm7, int reserve) =>
        gsm7 ? SmsMeasure.Gsm7Of(text, SmsMeasure.Septets(text), reserve) : SmsMeasure.Ucs2(text, reserve);

    private static SmsArgumentError? CheckText(ReadOnlySpan<char> text, SmsTemplateDeclaration declaration, out SmsMeasure measure)
    {
        var reserve = declaration.Reserve;
        var septets = declaration.Encoding == SmsEncoding.Ucs2 ? -1 : SmsMeasure.Septets(text);
        measure = septets < 0 ? SmsMeasure.Ucs2(text, reserve) : SmsMeasure.Gsm7Of(text, septets, reserve);
        if (septets >= 0)
            return null;
        if (declaration.Encoding == SmsEncoding.Gsm7)
            return TextErrors.OutsideGsm7(text, declaration);
        var lone = Surrogates.IndexOfLone(text);
        return lone < 0 ? null : TextErrors.LoneSurrogate(text, lone);
    }

    private static SmsArgumentError? CheckRoom(in SmsMeasure measure, SmsTemplateDeclaration declaration)
    {
        var limit = declaration.LimitOf(measure.IsGsm7);
        return measure.Segments <= limit
            ? null
            : TextErrors.TooLong(measure, declaration.Reserve, limit, declaration.Adding, declaration.Kind == SmsKind.Marketing);
    }

    private static SmsArgumentError? CheckApp(ReadOnlySpan<char> text, in SmsMeasure measure, SmsTemplateDeclaration declaration)
    {
        if (declaration.Kind != SmsKind.Code || AppHash.At(text).IsEmpty)
            return null;
        var bytes = AppMessage.BytesOf(text, measure.IsGsm7, measure.Units);
        return bytes <= AppMessage.MostBytes ? null : TextErrors.TooLongForApp(bytes);
    }
}
