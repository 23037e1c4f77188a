using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

/// <summary>The settings with which a call can send its constant text unchanged.</summary>
/// <param name="AsUcs2">Whether it has to ask for UCS-2.</param>
/// <param name="Segments">Segments it has to allow, no fewer than it does.</param>
public sealed record TextRemedy(bool AsUcs2, int Segments)
{
    /// <summary>The cheapest, or null when the text fits no message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoding">The encoding that the call asks for.</param>
    /// <param name="segments">Most segments that it allows.</param>
    /// <param name="reserve">Units kept for the STOP text.</param>
    /// <param name="gateways">The gateways that are to take it.</param>
    /// <param name="isForeign">Whether characters outside GSM-7 are in it that <paramref name="text"/>, the least that is known of it, does not have.</param>
    public static TextRemedy? Of(string text, TemplateEncoding encoding, int segments, int reserve, GatewaySet gateways, bool isForeign = false)
    {
        var asUcs2 = encoding == TemplateEncoding.Gsm7 && (isForeign || ForeignRuns.Of(text).Count > 0);
        for (var most = segments; most <= gateways.MostSegmentsOf(isGsm7: !asUcs2); most++)
        {
            if (ConstantRules.Text(text, asUcs2 ? TemplateEncoding.Ucs2 : encoding, most, gateways, reserve).Count == 0)
                return new TextRemedy(asUcs2, most);
        }

        return null;
    }
}
