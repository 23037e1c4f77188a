#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TemplateSms.Shared;

/// <summary>32 characters, looked up by the nibbles of their bytes. Needs AVX2.</summary>
internal readonly struct SeptetBlock256 : ISeptetBlock
{
    private static readonly Vector256<byte> _oneSeptetBelow = Twice(SeptetNibbles.OneSeptetBelow);
    private static readonly Vector256<byte> _oneSeptetAbove = Twice(SeptetNibbles.OneSeptetAbove);
    private static readonly Vector256<byte> _twoSeptetsBelow = Twice(SeptetNibbles.TwoSeptetsBelow);
    private static readonly Vector256<byte> _greekAbove = Twice(SeptetNibbles.GreekAbove);
    private static readonly Vector256<byte> _bits = Twice(SeptetNibbles.Bits);

    public static int Length => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryClassify(ref ushort first, int index, out uint twoSeptets)
    {
        var left = Vector256.LoadUnsafe(ref first, (nuint)index);
        var right = Vector256.LoadUnsafe(ref first, (nuint)(index + Vector256<ushort>.Count));
        var low = Vector256.Narrow(left & Vector256.Create((ushort)0xFF), right & Vector256.Create((ushort)0xFF));

        var lowNibble = low & Vector256.Create(SeptetNibbles.Nibble);
        var bit = Lookup(_bits, (low >>> 4) & Vector256.Create(SeptetNibbles.Nibble));
        var isAbove = Vector256.LessThan(low.AsSByte(), Vector256<sbyte>.Zero).AsByte();
        var one = Vector256.ConditionalSelect(isAbove, Lookup(_oneSeptetAbove, lowNibble), Lookup(_oneSeptetBelow, lowNibble)) & bit;
        var two = Vector256.AndNot(Lookup(_twoSeptetsBelow, lowNibble) & bit, isAbove);
        if (((left | right) & Vector256.Create((ushort)0xFF00)) != Vector256<ushort>.Zero)
        {
            var high = Vector256.Narrow(left >>> 8, right >>> 8);
            var isLatin = Vector256.Equals(high, Vector256<byte>.Zero);
            var isGreek = Vector256.Equals(high, Vector256.Create(SeptetNibbles.GreekPage)) & isAbove;
            var isEuro = Vector256.Equals(high, Vector256.Create(SeptetNibbles.EuroPage)) & Vector256.Equals(low, Vector256.Create(SeptetNibbles.EuroLow));
            one = (one & isLatin) | (Lookup(_greekAbove, lowNibble) & bit & isGreek);
            two = (two & isLatin) | isEuro;
        }

        twoSeptets = ~Vector256.Equals(two, Vector256<byte>.Zero).ExtractMostSignificantBits();
        return !Vector256.EqualsAny(one | two, Vector256<byte>.Zero);
    }

    // Both halves look up in a table of 16, which each of them has.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Lookup(Vector256<byte> table, Vector256<byte> indices) => Avx2.Shuffle(table, indices);

    private static Vector256<byte> Twice(Vector128<byte> table) => Vector256.Create(table, table);
}
#endif
