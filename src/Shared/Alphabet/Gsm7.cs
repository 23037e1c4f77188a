namespace TemplateSms.Shared;

/// <summary>
/// The GSM 7 bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1 and 6.2.1.1):
/// 127 characters of one septet, 10 of two. The one table for the compiler, the runtime and the command line.
/// </summary>
internal static class Gsm7
{
    /// <summary>The characters of the basic table, in the order of their septets; U+001B stands for the escape.</summary>
    public const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// <summary>The characters that cost an escape and a septet.</summary>
    public const string Extension = "\f^{}\\[~]|€";

    private const char Escape = '\u001b';

    // The last character below the euro sign is Ψ (U+03A8): a small table and one comparison serve all of Unicode.
    private const int TableLength = 0x3AA;

    private static readonly byte[] _septets = BuildSeptets();

    /// <summary>The septets that a UTF-16 unit costs: 1, 2, or 0 when it is outside the alphabet.</summary>
    public static int Septets(char unit) =>
        unit < TableLength ? _septets[unit] : unit == '€' ? 2 : 0;

    /// <summary>Whether a UTF-16 unit is in the alphabet.</summary>
    public static bool Contains(char unit) => Septets(unit) != 0;

    private static byte[] BuildSeptets()
    {
        var septets = new byte[TableLength];
        foreach (var unit in Basic)
        {
            if (unit != Escape)
                septets[unit] = 1;
        }

        foreach (var unit in Extension)
        {
            if (unit < TableLength)
                septets[unit] = 2;
        }

        return septets;
    }
}
