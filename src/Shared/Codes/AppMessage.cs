namespace TemplateSms.Shared;

/// <summary>
/// The length of a message that an Android app reads. The provider of the rule says "140 bytes" and not of which encoding, so that both
/// count: the octets of the short message, and the bytes of the text in UTF-8.
/// </summary>
internal static class AppMessage
{
    /// <summary>The most bytes.</summary>
    public const int MostBytes = 140;

    /// <summary>The bytes of a text whose units are known: the greater of the two counts.</summary>
    public static int BytesOf(ReadOnlySpan<char> text, bool gsm7, int units) => (int)Math.Max(Octets(units, gsm7), Utf8(text));

    /// <summary>The octets of units in a message: seven bits for a septet, two octets for a UTF-16 unit.</summary>
    public static long Octets(long units, bool gsm7) => gsm7 ? units - (units / 8) : 2 * units;

    /// <summary>The bytes of a text in UTF-8.</summary>
    public static int Utf8(ReadOnlySpan<char> text)
    {
        var bytes = 0;
        foreach (var unit in text)
            bytes += unit < 0x80 ? 1 : unit < 0x800 || char.IsSurrogate(unit) ? 2 : 3;
        return bytes;
    }
}
