#if NET
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TemplateSms.Shared;

/// <summary>The characters of ASCII that cost one septet: of most texts, all.</summary>
internal static class OneSeptetAscii
{
    private const int Block = 64;
    private const byte IsOther = 0x80;

    // Beyond it, a search is as fast.
    private const int MostOfArgument = 64;

    private static readonly SearchValues<char> _characters = SearchValues.Create([.. Enumerable.Range(0, 2 * Block).Select(c => (char)c).Where(IsOne)]);

    // A byte for each character of ASCII, its sign set for those that are not of them.
    private static readonly Vector512<byte> _below = TableFrom(0);
    private static readonly Vector512<byte> _above = TableFrom(Block);

    /// <summary>The index of the first character outside the set, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOfOther(ReadOnlySpan<char> text) => IsSurelyPlain(text) ? -1 : text.IndexOfAnyExcept(_characters);

    /// <summary>Whether a text of the length of a message is sure to have no other character.</summary>
    public static bool IsSurelyAll(ReadOnlySpan<char> text)
    {
        if (!Avx512Vbmi.IsSupported || text.Length is < Block or > 3 * Block)
            return false;

        // Three blocks, that overlap where the text is shorter.
        ref var first = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));
        var last = text.Length - Block;
        var others = Others(ref first, 0) | Others(ref first, Math.Min(Block, last)) | Others(ref first, last);
        return others.ExtractMostSignificantBits() == 0;
    }

    /// <summary>Whether a text of the length of an argument is sure to be letters, digits and common signs of ASCII, each of one septet.</summary>
    public static bool IsSurelyPlain(ReadOnlySpan<char> text)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length > MostOfArgument)
            return false;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length < Vector128<ushort>.Count)
            return IsSurelyPlain(ref first, text.Length);
        var last = text.Length - Vector128<ushort>.Count;
        var plain = Plain(ref first, last);
        for (var i = 0; i < last; i += Vector128<ushort>.Count)
            plain &= Plain(ref first, i);
        return plain == Vector128<ushort>.AllBitsSet;
    }

    // Two halves of a block, that overlap where the text is shorter; below that, one character after the other.
    private static bool IsSurelyPlain(ref ushort first, int length)
    {
        var half = Vector64<ushort>.Count;
        if (length >= half)
            return Plain(Vector128.Create(Vector64.LoadUnsafe(ref first), Vector64.LoadUnsafe(ref first, (nuint)(length - half)))) == Vector128<ushort>.AllBitsSet;
        for (var i = 0; i < length; i++)
        {
            if (Unsafe.Add(ref first, i) is not ((>= ' ' and <= 'Z') or (>= 'a' and <= 'z')))
                return false;
        }

        return true;
    }

    // From the space to Z, and from a to z: between them are the signs of two septets.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Plain(ref ushort first, int index) => Plain(Vector128.LoadUnsafe(ref first, (nuint)index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Plain(Vector128<ushort> units)
    {
        return Vector128.LessThanOrEqual(units - Vector128.Create((ushort)' '), Vector128.Create((ushort)('Z' - ' ')))
            | Vector128.LessThanOrEqual(units - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a')));
    }

    // Narrowed, what is above 0xFF has its sign set or becomes zero, which is none of them either.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Others(ref short first, int index)
    {
        var left = Vector512.LoadUnsafe(ref first, (nuint)index);
        var right = Vector512.LoadUnsafe(ref first, (nuint)(index + (Block / 2)));
        var bytes = Avx512BW.PackUnsignedSaturate(left, right);
        return Avx512Vbmi.PermuteVar64x8x2(_below, bytes, _above) | bytes;
    }

    private static Vector512<byte> TableFrom(int start) =>
        Vector512.Create(Enumerable.Range(start, Block).Select(c => IsOne((char)c) ? (byte)0 : IsOther).ToArray());

    private static bool IsOne(char character) => Gsm7.Septets(character) == 1;
}
#endif
