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
        new("starts_with and its like compare code units", (_, c) => ComparesTexts().IsMatch(c.Template)),
        new("a date has a zone of its own", (_, c) => Zone().IsMatch(c.Template)),
        new("a number without padding", (_, c) => Unpadded().IsMatch(c.Template)),
        new("positions, lengths and counts have more than 32 bits", (_, c) => c.Engine.Error?.Contains("Unable to convert type `long` to int", StringComparison.Ordinal) == true),
        new("a whole number is found among those of another size", (line, c) => c.Template.Contains("array.contains", StringComparison.Ordinal) && Long().IsMatch(line)),
        new("quotients of numbers beyond 2^53", (line, c) => c.Template.Contains(" / ", StringComparison.Ordinal) && Beyond53Bits().IsMatch(line)),
        new("'for' over a text walks surrogate pairs", (line, c) => c.Template.Contains("{{ for ", StringComparison.Ordinal) && HoldsPair(line)),
        new("handleize of null is empty", (_, c) => c.Template.Contains("string.handleize", StringComparison.Ordinal) && c.Engine.Error?.Contains("Object reference", StringComparison.Ordinal) == true),
        new("a decimal's zero has no sign", (line, c) => Decimal().IsMatch(line) && c.Ours.Text is not null && c.Engine.Text?.Replace("-0", "0", StringComparison.Ordinal) == c.Ours.Text),
        new("null stays null beside a sign", (_, c) => Sign().IsMatch(c.Engine.Error ?? "")),
    ];

    /// <summary>The engine's own limit.</summary>
    private static readonly AllowedDifference _longTexts = new("the engine cuts long texts", (_, c) => c.Engine.Text is { Length: > MostEngineUnits });

    private const int MostEngineUnits = 1_000_000;

    public static IReadOnlyList<AllowedDifference> All { get; } = [.. _documented, _longTexts];

    private static bool HoldsPair(string line) => line.Contains(@"\ud8", StringComparison.OrdinalIgnoreCase) || line.Any(char.IsSurrogate);

    [GeneratedRegex(@"string\.(slice|slice1|truncate)\b")]
    private static partial Regex Cuts();

    [GeneratedRegex(@"string\.(starts_with|ends_with|equals_ignore_case)")]
    private static partial Regex ComparesTexts();

    [GeneratedRegex(@"\bdecimal\b|\dm\b")]
    private static partial Regex Decimal();

    [GeneratedRegex("Operator `[-+]` is not supported")]
    private static partial Regex Sign();

    [GeneratedRegex("%[Zs]")]
    private static partial Regex Zone();

    [GeneratedRegex("%-[CdeHIjklmMsSuUVwWyY]")]
    private static partial Regex Unpadded();

    [GeneratedRegex(@"\blong\b")]
    private static partial Regex Long();

    [GeneratedRegex(@"\d{16}")]
    private static partial Regex Beyond53Bits();
}
