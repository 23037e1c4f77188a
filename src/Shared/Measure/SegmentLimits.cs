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

    /// <summary>Most parts of one message: the header counts them in an octet (3GPP TS 23.040, 9.2.3.24.1).</summary>
    public const int MostParts = 255;

    /// <summary>The number that stands for as many parts as the gateway takes; no message has so many.</summary>
    public const int Dynamic = 999;

    /// <summary>Most characters of any message.</summary>
    public const int LongestText = MostParts * Gsm7Part;

    /// <summary>Most units that can be kept free for a text that the gateway adds: no more than a single message of UCS-2 has.</summary>
    public const int MostReserve = Ucs2Single;

    /// <summary>Most units that fit in a number of segments when no pair straddles a boundary.</summary>
    public static int Room(bool gsm7, int segments) =>
        segments <= 1
            ? (gsm7 ? Gsm7Single : Ucs2Single)
            : segments * (gsm7 ? Gsm7Part : Ucs2Part);
}
