#if NET
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TemplateSms.Shared;

/// <summary>
/// Counts septets many characters at a time. Texts of <see cref="OneSeptetAscii"/> are found first; from the first other
/// character on, blocks of 16 are looked up by the nibbles of their bytes.
/// </summary>
internal static class SeptetCounter
{
    private const int Block = 16;
    private const int Ascii = 0x80;
    private const int GreekPage = 0x300;
    private const byte Nibble = 0x0F;

    private static readonly SearchValues<char> _gsm7Ascii = SearchValues.Create([.. Enumerable.Range(0, Ascii).Select(unit => (char)unit).Where(Gsm7.Contains)]);

    // Each byte holds the characters of one low nibble: bit n is set where the high nibble n, or n + 8, makes one of them.
    private static readonly Vector128<byte> _oneSeptetBelow = NibblesOf(0, 1);
    private static readonly Vector128<byte> _oneSeptetAbove = NibblesOf(Ascii, 1);
    private static readonly Vector128<byte> _twoSeptetsBelow = NibblesOf(0, 2);
    private static readonly Vector128<byte> _greekAbove = NibblesOf(GreekPage + Ascii, 1);
    private static readonly Vector128<byte> _bits = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);

    /// <summary>The septets of a text, or -1 when a character of it is outside GSM-7.</summary>
    // Not inlined, since the runtime's compiler would stop inlining what its callers do with the count.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Count(ReadOnlySpan<char> text)
    {
        if (OneSeptetAscii.IsSurelyAll(text))
            return text.Length;
        var start = OneSeptetAscii.IndexOfOther(text);
        if (start < 0)
            return text.Length;
        var rest = text[start..];
        var septets = Vector128.IsHardwareAccelerated && rest.Length >= Block ? CountBlocks(rest) : CountEach(rest);
        return septets < 0 ? septets : start + septets;
    }

    /// <summary>Where the first character outside GSM-7 is, or -1.</summary>
    public static int IndexOutside(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAnyExcept(_gsm7Ascii);
        while ((uint)index < (uint)text.Length)
        {
            if (Gsm7.Septets(text[index]) == 0)
                return index;
            index++;
        }

        return -1;
    }

    private static int CountEach(ReadOnlySpan<char> text)
    {
        var septets = 0;
        foreach (var unit in text)
        {
            var cost = Gsm7.Septets(unit);
            if (cost == 0)
                return -1;
            septets += cost;
        }

        return septets;
    }

    private static int CountBlocks(ReadOnlySpan<char> text)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var extensions = 0;
        var i = 0;
        for (; i <= text.Length - Block; i += Block)
        {
            if (!TryClassify(ref first, i, out var twoSeptets))
                return -1;
            extensions += BitOperations.PopCount(twoSeptets);
        }

        if (i < text.Length)
        {
            // The last block begins before the end of the one ahead of it: what both hold was counted there.
            if (!TryClassify(ref first, text.Length - Block, out var twoSeptets))
                return -1;
            extensions += BitOperations.PopCount(twoSeptets >> (Block - (text.Length - i)));
        }

        return text.Length + extensions;
    }

    // False when one of 16 characters is outside GSM-7; else a bit for each that costs two septets.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryClassify(ref ushort first, int index, out uint twoSeptets)
    {
        var left = Vector128.LoadUnsafe(ref first, (nuint)index);
        var right = Vector128.LoadUnsafe(ref first, (nuint)(index + (Block / 2)));
        var low = Vector128.Narrow(left & Vector128.Create((ushort)0xFF), right & Vector128.Create((ushort)0xFF));
        var high = Vector128.Narrow(left >>> 8, right >>> 8);

        var lowNibble = low & Vector128.Create(Nibble);
        var bit = Lookup(_bits, (low >>> 4) & Vector128.Create(Nibble));
        var isAbove = Vector128.LessThan(low.AsSByte(), Vector128<sbyte>.Zero).AsByte();
        var one = Vector128.ConditionalSelect(isAbove, Lookup(_oneSeptetAbove, lowNibble), Lookup(_oneSeptetBelow, lowNibble)) & bit;
        var two = Vector128.AndNot(Lookup(_twoSeptetsBelow, lowNibble) & bit, isAbove);
        if (high != Vector128<byte>.Zero)
        {
            var isLatin = Vector128.Equals(high, Vector128<byte>.Zero);
            var isGreek = Vector128.Equals(high, Vector128.Create((byte)(GreekPage >> 8))) & isAbove;
            var isEuro = Vector128.Equals(high, Vector128.Create((byte)('€' >> 8))) & Vector128.Equals(low, Vector128.Create((byte)('€' & 0xFF)));
            one = (one & isLatin) | (Lookup(_greekAbove, lowNibble) & bit & isGreek);
            two = (two & isLatin) | isEuro;
        }

        twoSeptets = ~Vector128.Equals(two, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
        return !Vector128.EqualsAny(one | two, Vector128<byte>.Zero);
    }

    // No index is above 15, where the two differ.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> indices) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, indices) : Vector128.Shuffle(table, indices);

    private static Vector128<byte> NibblesOf(int first, int septets)
    {
        Span<byte> table = stackalloc byte[Block];
        table.Clear();
        for (var i = 0; i < Ascii; i++)
        {
            if (Gsm7.Septets((char)(first + i)) == septets)
                table[i % Block] |= (byte)(1 << (i / Block));
        }

        return Vector128.Create<byte>(table);
    }
}
#endif
