using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites.Twilio;

/// <summary>The room of a body that Twilio's SDK sends.</summary>
internal static class TwilioText
{
    /// <summary>All that Twilio takes: it chooses the encoding by itself, and a call bounds neither segments nor cost.</summary>
    public static TextRoom Room => TextRoom.Unknown with { Gateways = GatewaySet.Twilio };
}
