namespace TemplateSms.Generator.Tests.Proof.Mutations;

internal static partial class Mutants
{
    private const string TextShape = Shapes + "TextShape.cs";
    private const string Interval = Shapes + "Interval.cs";

    // Intervals, texts, and how they follow each other and meet.
    private static IEnumerable<Mutant> Domain() =>
    [
        new("texts in GSM-7 have no character of two septets", TextShape, "MayHaveExtension ? Interval.Multiply(Units.Most, 2) : Units.Most", "Units.Most"),
        new("sequence takes the longer of two", Interval, "Add(a.Most, b.Most))", "Math.Max(a.Most, b.Most))"),
        new("join by minimum", Interval, "Math.Max(Most, other.Most));", "Math.Min(Most, other.Most));"),
        new("repetition off by one", Interval, "Multiply(Most, count.Most));", "Multiply(Most, Math.Max(0, count.Most - 1)));"),
        new("cut one short", Interval, "Math.Min(Most, most));", "Math.Min(Most, Math.Max(0, most - 1)));"),
        new("extension character forgotten", TextShape, "septets += step.SeptetCost;", "septets += step.IsInside ? 1 : step.SeptetCost;"),
        new("replacement counted as one character", TextShape, "i += step.Length;", "septets -= step.Replacement is null ? 0 : step.SeptetCost - 1; i += step.Length;"),
        new("pairs of a text forgotten", TextShape, "hasPairs |= step.Length == 2 && char.IsHighSurrogate(text[i]);", ""),
        new("alphabet of a join is the first one", TextShape, "Alphabet == other.Alphabet ? Alphabet : AlphabetFact.MayLeave", "Alphabet"),
        new("extension flag lost in a join", TextShape, "MayHaveExtension || other.MayHaveExtension", "MayHaveExtension && other.MayHaveExtension"),
        new("pairs flag lost in a join", TextShape, "MayHavePairs || other.MayHavePairs", "MayHavePairs && other.MayHavePairs"),
        new("text of one way surely lacks equivalents", TextShape, "LacksEquivalents && other.LacksEquivalents", "LacksEquivalents || other.LacksEquivalents"),
        new("three dots are one", Shared + "Alphabet/Transliteration.Data.cs", "(\"...\", \"…", "(\".\", \"…"),
    ];
}
