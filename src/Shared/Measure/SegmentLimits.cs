namespace TemplateSms.Shared;

/// <summary>
/// The room of a short message: 140 octets, of which a concatenated part gives six to its header
/// (3GPP TS 23.040, 9.2.3.24.1), counted in septets or in UTF-16 units.
/// </summary>
internal static class SegmentLimits
{
    public const int Gsm7Single = 160;
    public const int Gsm7Part = 153;
    public const int Ucs2Single = 70;
    public const int Ucs2Part = 67;

    /// <summary>Most parts that the gateway sends as one message (provider's document, <c>smslong</c>).</summary>
    public const int MostSegments = 6;

    /// <summary>The number of parts that lets the gateway use as many as the text needs (provider's document, <c>smslong</c>).</summary>
    public const int Dynamic = 999;

    /// <summary>Most characters of a message that the gateway sends.</summary>
    public const int LongestText = MostSegments * Gsm7Part;

    /// <summary>Units that the gateway's own STOP text takes from a message with a sender (provider's document: 148 characters are left).</summary>
    public const int StopText = 12;

    /// <summary>Most units that can be kept free for the gateway's text: no more than a single message of UCS-2 has.</summary>
    public const int MostReserve = 70;

    /// <summary>Most units that fit in a number of segments when no pair straddles a boundary.</summary>
    public static int Room(bool gsm7, int segments) =>
        segments <= 1
            ? (gsm7 ? Gsm7Single : Ucs2Single)
            : segments * (gsm7 ? Gsm7Part : Ucs2Part);
}
