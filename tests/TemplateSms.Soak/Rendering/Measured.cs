using TemplateSms.Soak.Making.Templates;

namespace TemplateSms.Soak.Rendering;

/// <summary>The extremes of what one template rendered in one encoding.</summary>
/// <param name="IsGsm7">GSM-7, or UCS-2.</param>
internal sealed record Measured(MadeTemplate Template, bool IsGsm7, long LeastUnits, long MostUnits, long LeastSegments, long MostSegments)
{
    public static Measured Of(MadeTemplate template, SmsContent content) => new(
        template,
        content.Encoding == SmsEncoding.Gsm7,
        content.Units,
        content.Units,
        content.Segments,
        content.Segments);

    public Measured With(Measured other) => this with
    {
        LeastUnits = Math.Min(LeastUnits, other.LeastUnits),
        MostUnits = Math.Max(MostUnits, other.MostUnits),
        LeastSegments = Math.Min(LeastSegments, other.LeastSegments),
        MostSegments = Math.Max(MostSegments, other.MostSegments),
    };
}
