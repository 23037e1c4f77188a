namespace TemplateSms.Generator.Tests.Proof.Mutations;

internal static partial class Mutants
{
    private const string TextShape = Shapes + "TextShape.cs";
    private const string Interval = Shapes + "Interval.cs";

    // Intervals, texts, and how they follow each other and meet.
    private static IEnumerable<Mutant> Domain() =>
    [
        new("sequence takes the longer of two", Interval, "Add(a.Most, b.Most))", "Math.Max(a.Most, b.Most))"),
        new("sequence starts from the longer least", Interval, "new(Add(a.Least, b.Least),", "new(Add(a.Least, b.Most),"),
        new("join by minimum", Interval, "Math.Max(Most, other.Most));", "Math.Min(Most, other.Most));"),
        new("join keeps the longer least", Interval, "new(Math.Min(Least, other.Least),", "new(Math.Max(Least, other.Least),"),
        new("repetition off by one", Interval, "Multiply(Most, count.Most));", "Multiply(Most, Math.Max(0, count.Most - 1)));"),
        new("repetition counts its least from one", Interval, "new(Multiply(Least, count.Least),", "new(Multiply(Least, Math.Max(1, count.Least)),"),
        new("cut one short", Interval, "Math.Min(Most, most));", "Math.Min(Most, Math.Max(0, most - 1)));"),
        new("extension character forgotten", TextShape, "septets += cost;", "septets++;"),
        new("replacement counted as one character", TextShape, "septets += SmsMeasure.Septets(replacement.AsSpan());", "septets++;"),
        new("pair counted as two characters", TextShape, "hasPairs = true;\n                    i++;", "hasPairs = true;"),
        new("pairs of a text forgotten", TextShape, "hasPairs = true;", "hasPairs = false;"),
        new("extension of a text forgotten", TextShape, "hasExtension |= cost == 2;", ""),
        new("alphabet of a sequence is the better one", TextShape, "(AlphabetFact)Math.Max((int)Alphabet, (int)next.Alphabet)", "(AlphabetFact)Math.Min((int)Alphabet, (int)next.Alphabet)"),
        new("alphabet of a join is the first one", TextShape, "Alphabet == other.Alphabet ? Alphabet : AlphabetFact.MayLeave", "Alphabet"),
        new("extension flag lost in a sequence", TextShape, "MayHaveExtension || next.MayHaveExtension", "MayHaveExtension && next.MayHaveExtension"),
        new("extension flag lost in a join", TextShape, "MayHaveExtension || other.MayHaveExtension", "MayHaveExtension && other.MayHaveExtension"),
        new("pairs flag lost in a sequence", TextShape, "MayHavePairs || next.MayHavePairs", "MayHavePairs && next.MayHavePairs"),
        new("pairs flag lost in a join", TextShape, "MayHavePairs || other.MayHavePairs", "MayHavePairs && other.MayHavePairs"),
        new("text of no round surely leaves the alphabet", TextShape, "Alphabet == AlphabetFact.Leaves && count.Least == 0 ? AlphabetFact.MayLeave : Alphabet", "Alphabet"),
        new("constant never leaves the alphabet", TextShape, "leaves |= cost == 0;", ""),
        new("bar is a character of one septet", Shared + "Gsm7.cs", "\"\\f^{}\\\\[~]|€\"", "\"\\f^{}\\\\[~]€\""),
        new("three dots are one", Shared + "Transliteration.cs", "(\"...\", \"…\")", "(\".\", \"…\")"),
        new("fraction is one character", Shared + "Transliteration.cs", "(\"1/2\", \"½\")", "(\"1\", \"½\")"),
    ];
}
