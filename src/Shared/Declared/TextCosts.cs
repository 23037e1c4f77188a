#if NET
using TemplateSms.Templating;
#endif

namespace TemplateSms.Shared;

/// <summary>Counts what an argument's text costs.</summary>
internal static class TextCosts
{
    /// <summary>The cost of a text.</summary>
    public static int Of(ReadOnlySpan<char> text, TextCost cost) =>
        (int)Of(cost, cost == TextCost.Ucs2 ? 0 : Gsm7Step.Septets(text), text.Length);

    /// <summary>The cost of a text whose septets, brought into GSM-7, and UTF-16 units are known.</summary>
    public static long Of(TextCost cost, long septets, long units) => cost switch
    {
        TextCost.Gsm7 => septets,
        TextCost.Ucs2 => units,
        _ => Math.Max(septets, units),
    };

    /// <summary>The unit in which a cost is counted, in the words of errors.</summary>
    public static string Unit(TextCost cost) => cost switch
    {
        TextCost.Gsm7 => SmsMeasure.UnitName(gsm7: true),
        TextCost.Ucs2 => SmsMeasure.UnitName(gsm7: false),
        _ => $"{SmsMeasure.UnitName(gsm7: true)} or {SmsMeasure.UnitName(gsm7: false)}, the larger of the two",
    };
}
