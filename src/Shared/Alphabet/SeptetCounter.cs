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
/// character on, characters are looked up in the largest block that the processor and the text have.
/// </summary>
internal static class SeptetCounter
{
    private const int Ascii = 0x80;

    private static readonly SearchValues<char> _gsm7Ascii = SearchValues.Create([.. Enumerable.Range(0, Ascii).Select(unit => (char)unit).Where(Gsm7.Contains)]);

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
        var septets = CountRest(text[start..]);
        return septets < 0 ? septets : start + septets;
    }

    /// <summary>The index of the first character outside GSM-7, or -1.</summary>
    public static int IndexOutside(ReadOnlySpan<char> text)
    {
        if (OneSeptetAscii.IsSurelyPlain(text))
            return -1;
        var index = text.IndexOfAnyExcept(_gsm7Ascii);
        while ((uint)index < (uint)text.Length)
        {
            if (Gsm7.Septets(text[index]) == 0)
                return index;
            index++;
        }

        return -1;
    }

    private static int CountRest(ReadOnlySpan<char> text)
    {
        if (Avx2.IsSupported && text.Length >= SeptetBlock256.Length)
            return CountBlocks<SeptetBlock256>(text);
        return Vector128.IsHardwareAccelerated && text.Length >= SeptetBlock128.Length ? CountBlocks<SeptetBlock128>(text) : CountEach(text);
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

    private static int CountBlocks<TBlock>(ReadOnlySpan<char> text)
        where TBlock : struct, ISeptetBlock
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var extensions = 0;
        var i = 0;
        for (; i <= text.Length - TBlock.Length; i += TBlock.Length)
        {
            if (!TBlock.TryClassify(ref first, i, out var twoSeptets))
                return -1;
            extensions += BitOperations.PopCount(twoSeptets);
        }

        if (i < text.Length)
        {
            // The last block begins before the end of the one ahead of it: what both hold was counted there.
            if (!TBlock.TryClassify(ref first, text.Length - TBlock.Length, out var twoSeptets))
                return -1;
            extensions += BitOperations.PopCount(twoSeptets >> (TBlock.Length - (text.Length - i)));
        }

        return text.Length + extensions;
    }
}
#endif
