#if NET
using System.Runtime.Intrinsics;

namespace TemplateSms.Shared;

/// <summary>
/// The GSM-7 alphabet by the nibbles of a character's low byte. Each entry stands for a low nibble: bit n is set where the high
/// nibble n, or n + 8, makes a character of the alphabet.
/// </summary>
internal static class SeptetNibbles
{
    public const byte Nibble = 0x0F;
    public const byte GreekPage = 0x03;
    public const byte EuroPage = '€' >> 8;
    public const byte EuroLow = '€' & 0xFF;

    private const int Ascii = 0x80;
    private const int Entries = 16;

    public static Vector128<byte> OneSeptetBelow => Of(0, 1);

    public static Vector128<byte> OneSeptetAbove => Of(Ascii, 1);

    public static Vector128<byte> TwoSeptetsBelow => Of(0, 2);

    public static Vector128<byte> GreekAbove => Of((GreekPage << 8) + Ascii, 1);

    /// <summary>The bit of each high nibble.</summary>
    public static Vector128<byte> Bits => Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);

    private static Vector128<byte> Of(int first, int septets)
    {
        Span<byte> table = stackalloc byte[Entries];
        table.Clear();
        for (var i = 0; i < Ascii; i++)
        {
            if (Gsm7.Septets((char)(first + i)) == septets)
                table[i % Entries] |= (byte)(1 << (i / Entries));
        }

        return Vector128.Create<byte>(table);
    }
}
#endif
