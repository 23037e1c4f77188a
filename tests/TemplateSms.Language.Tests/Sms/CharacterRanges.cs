using System.Globalization;

namespace TemplateSms.Language.Tests.Sms;

/// <summary>Characters as the ranges that they form, for a file that a reader approves.</summary>
internal static class CharacterRanges
{
    /// <summary>Every character outside ASCII and the surrogates, with those planes of which a rule speaks.</summary>
    public static IReadOnlyList<int> All { get; } =
        [.. Enumerable.Range(0x80, 0xD800 - 0x80), .. Enumerable.Range(0xE000, 0x2000), .. Enumerable.Range(0x10000, 0x2400), .. Enumerable.Range(0x1E000, 0x2000), .. Enumerable.Range(0xE0000, 0x200)];

    /// <summary>The ranges, in words: <c>U+05D0 to U+05EA, U+05F0</c>. Characters of <see cref="All"/> between which none is left out are one.</summary>
    /// <param name="characters">The characters, in their order.</param>
    public static string Describe(IEnumerable<int> characters)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var character in characters)
        {
            if (ranges.Count > 0 && ranges[^1].Last == character - 1)
                ranges[^1] = (ranges[^1].First, character);
            else
                ranges.Add((character, character));
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last ? Name(range.First) : $"{Name(range.First)} to {Name(range.Last)}"));
    }

    private static string Name(int character) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");
}
