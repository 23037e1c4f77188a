using System.Text.RegularExpressions;
using TemplateSms.ScribanParity;

namespace TemplateSms.Soak.Parity;

/// <summary>The table of allowed differences.</summary>
internal static partial class AllowedDifferences
{
    /// <summary>Those that docs/language.md lists.</summary>
    private static readonly AllowedDifference[] _documented =
    [
        new("half of a surrogate pair is cut off", (line, c) => Cuts().IsMatch(c.Template) && HoldsPair(line)),
        new("texts are sorted by one order everywhere", (_, c) => c.Template.Contains("array.sort", StringComparison.Ordinal)),
        new("starts_with and ends_with compare code units", (_, c) => StartsOrEnds().IsMatch(c.Template)),
        new("a date has a zone of its own", (_, c) => Zone().IsMatch(c.Template)),
        new("a number without padding", (_, c) => Unpadded().IsMatch(c.Template)),
        new("positions, lengths and counts have more than 32 bits", (_, c) => c.Engine.Error?.Contains("Unable to convert type `long` to int", StringComparison.Ordinal) == true),
        new("a whole number is found among those of another size", (line, c) => c.Template.Contains("array.contains", StringComparison.Ordinal) && Long().IsMatch(line)),
        new("quotients of numbers beyond 2^53", (line, c) => c.Template.Contains(" / ", StringComparison.Ordinal) && Beyond53Bits().IsMatch(line)),
    ];

    /// <summary>Faults that are known; a row goes when its fault is fixed.</summary>
    private static readonly AllowedDifference[] _faults =
    [
        new("'for' over a text walks surrogate pairs", (line, c) => c.Template.Contains("{{ for ", StringComparison.Ordinal) && HoldsPair(line)),
        new("handleize of null is empty", (_, c) => c.Template.Contains("string.handleize", StringComparison.Ordinal) && c.Engine.Error?.Contains("Object reference", StringComparison.Ordinal) == true),
    ];

    /// <summary>The engine's own limit.</summary>
    private static readonly AllowedDifference _longTexts = new("the engine cuts long texts", (_, c) => c.Engine.Text is { Length: > MostEngineUnits });

    private const int MostEngineUnits = 1_000_000;

    public static IReadOnlyList<AllowedDifference> All { get; } = [.. _documented, .. _faults, _longTexts];

    private static bool HoldsPair(string line) => line.Contains(@"\ud8", StringComparison.OrdinalIgnoreCase) || line.Any(char.IsSurrogate);

    [GeneratedRegex(@"string\.(slice|slice1|truncate)\b")]
    private static partial Regex Cuts();

    [GeneratedRegex(@"string\.(starts|ends)_with")]
    private static partial Regex StartsOrEnds();

    [GeneratedRegex("%[Zs]")]
    private static partial Regex Zone();

    [GeneratedRegex("%-[CdeHIjklmMsSuUVwWyY]")]
    private static partial Regex Unpadded();

    [GeneratedRegex(@"\blong\b")]
    private static partial Regex Long();

    [GeneratedRegex(@"\d{16}")]
    private static partial Regex Beyond53Bits();
}
