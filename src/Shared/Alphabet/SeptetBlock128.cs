#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TemplateSms.Shared;

/// <summary>16 characters, looked up by the nibbles of their bytes.</summary>
internal readonly struct SeptetBlock128 : ISeptetBlock
{
    private static readonly Vector128<byte> _oneSeptetBelow = SeptetNibbles.OneSeptetBelow;
    private static readonly Vector128<byte> _oneSeptetAbove = SeptetNibbles.OneSeptetAbove;
    private static readonly Vector128<byte> _twoSeptetsBelow = SeptetNibbles.TwoSeptetsBelow;
    private static readonly Vector128<byte> _greekAbove = SeptetNibbles.GreekAbove;
    private static readonly Vector128<byte> _bits = SeptetNibbles.Bits;

    public static int Length => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryClassify(ref ushort first, int index, out uint twoSeptets)
    {
        var left = Vector128.LoadUnsafe(ref first, (nuint)index);
        var right = Vector128.LoadUnsafe(ref first, (nuint)(index + Vector128<ushort>.Count));
        var low = Vector128.Narrow(left & Vector128.Create((ushort)0xFF), right & Vector128.Create((ushort)0xFF));

        var lowNibble = low & Vector128.Create(SeptetNibbles.Nibble);
        var bit = Lookup(_bits, (low >>> 4) & Vector128.Create(SeptetNibbles.Nibble));
        var isAbove = Vector128.LessThan(low.AsSByte(), Vector128<sbyte>.Zero).AsByte();
        var one = Vector128.ConditionalSelect(isAbove, Lookup(_oneSeptetAbove, lowNibble), Lookup(_oneSeptetBelow, lowNibble)) & bit;
        var two = Vector128.AndNot(Lookup(_twoSeptetsBelow, lowNibble) & bit, isAbove);
        if (((left | right) & Vector128.Create((ushort)0xFF00)) != Vector128<ushort>.Zero)
        {
            var high = Vector128.Narrow(left >>> 8, right >>> 8);
            var isLatin = Vector128.Equals(high, Vector128<byte>.Zero);
            var isGreek = Vector128.Equals(high, Vector128.Create(SeptetNibbles.GreekPage)) & isAbove;
            var isEuro = Vector128.Equals(high, Vector128.Create(SeptetNibbles.EuroPage)) & Vector128.Equals(low, Vector128.Create(SeptetNibbles.EuroLow));
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
}
#endif
