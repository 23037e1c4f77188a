using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>The cost of a finished text: alphabet, units (septets or UTF-16 units) and segments.</summary>
public readonly record struct TextMeasure(bool IsGsm7, int Units, int Segments)
{
    public string Encoding => IsGsm7 ? "gsm7" : "ucs2";

    /// <summary>The name of the units: septets or UTF-16 units.</summary>
    public string UnitName => SmsMeasure.UnitName(IsGsm7);

    /// <summary>Measures a text in the smallest alphabet that holds it.</summary>
    public static TextMeasure Of(string text) => From(SmsMeasure.Of(text.AsSpan()));

    /// <summary>Measures a text as UCS-2, whatever its characters.</summary>
    public static TextMeasure Ucs2(string text) => From(SmsMeasure.Ucs2(text.AsSpan()));

    /// <summary>The septets of one character in GSM-7; one for a character that it does not have.</summary>
    public static int SeptetsOf(char unit) => Math.Max(1, Gsm7.Septets(unit));

    private static TextMeasure From(SmsMeasure measure) => new(measure.IsGsm7, measure.Units, measure.Segments);
}
