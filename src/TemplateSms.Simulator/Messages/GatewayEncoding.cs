namespace TemplateSms.Simulator;

/// <summary>The alphabet in which the gateway would send a message.</summary>
public enum GatewayEncoding
{
    /// <summary>The GSM 7 bit default alphabet: 160 septets, or 153 in each part of a concatenated message.</summary>
    Gsm7,

    /// <summary>UCS-2, asked for with <c>ucs2=1</c>: 70 UTF-16 units, or 67 in each part.</summary>
    Ucs2,

    /// <summary>Neither: the text has characters outside GSM-7, and UCS-2 was not asked for. Such a message is refused.</summary>
    None,
}
