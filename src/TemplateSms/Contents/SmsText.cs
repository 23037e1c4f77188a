using TemplateSms.Contents;
using TemplateSms.Shared;

namespace TemplateSms;

/// <summary>
/// Measures finished texts as they are, with the tables and the arithmetic of the compiler's proof. A letter and a combining mark
/// (U+0065 U+0301) are two characters here; <see cref="SmsContent.Create"/> and generated methods compose them before they measure.
/// </summary>
public static class SmsText
{
    /// <summary>Measures a text in the smallest alphabet that holds it.</summary>
    /// <param name="text">The text; a line break given as CR LF counts twice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SmsMeasurement Measure(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return From(SmsMeasure.Of(text));
    }

    /// <summary>Measures a text in a given encoding.</summary>
    /// <param name="text">The text; a line break given as CR LF counts twice.</param>
    /// <param name="encoding">The encoding; <see cref="SmsEncoding.Auto"/> takes the smallest that holds the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="SmsTemplateException">GSM-7 was asked for and does not hold the text.</exception>
    public static SmsMeasurement Measure(string text, SmsEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(text);
        var measure = encoding == SmsEncoding.Ucs2 ? SmsMeasure.Ucs2(text) : SmsMeasure.Of(text);
        return encoding != SmsEncoding.Gsm7 || measure.IsGsm7
            ? From(measure)
            : throw TextErrors.OutsideGsm7(text).ToException();
    }

    private static SmsMeasurement From(SmsMeasure measure) =>
        new(measure.IsGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2, measure.Units, measure.Segments);
}
