using TemplateSms.Generator.Analyzers.CallSites.Texts;

namespace TemplateSms.Generator.Analyzers.CallSites.Twilio;

/// <summary>
/// An address of another channel than the short message, such as <c>whatsapp:+33680010203</c>, to which the rules of numbers and
/// senders do not apply.
/// </summary>
internal static class ChannelAddress
{
    /// <summary>Whether a text is such an address, or can be one when all of it is known.</summary>
    public static bool MayBe(TextWay way)
    {
        if (way.Whole() is not { } whole)
            return new FlatText(way).Stretches.Any(stretch => stretch.Text.IndexOf(':') >= 0);
        var colon = whole.Text.IndexOf(':');
        return colon > 0 && whole.Text.Take(colon).All(c => c is >= 'a' and <= 'z');
    }
}
