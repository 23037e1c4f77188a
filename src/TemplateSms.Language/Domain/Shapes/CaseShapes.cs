using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>The effect of changing the case of a text on its units, measured over all UTF-16 characters rather than assumed.</summary>
internal static class CaseShapes
{
    private static readonly Lazy<Growth> _upper = new(() => Growth.Of(char.ToUpperInvariant, _ => true));
    private static readonly Lazy<Growth> _lower = new(() => Growth.Of(char.ToLowerInvariant, _ => true));
    private static readonly Lazy<Growth> _upperOfGsm7 = new(() => Growth.Of(char.ToUpperInvariant, Gsm7.Contains));
    private static readonly Lazy<Growth> _lowerOfGsm7 = new(() => Growth.Of(char.ToLowerInvariant, Gsm7.Contains));

    public static TextShape Upper(TextShape text) => text.IsAscii ? text with { Characters = text.Characters.ToUpper() } : (text.Alphabet == AlphabetFact.Gsm7 ? _upperOfGsm7 : _upper).Value.ApplyTo(text);

    /// <summary>Some characters in upper case, the rest as they are.</summary>
    public static TextShape SomeUpper(TextShape text) => text.Join(Upper(text));

    public static TextShape Lower(TextShape text) => text.IsAscii ? text with { Characters = text.Characters.ToLower() } : (text.Alphabet == AlphabetFact.Gsm7 ? _lowerOfGsm7 : _lower).Value.ApplyTo(text);

    /// <summary>The greatest factors by which one character's septets can grow and shrink.</summary>
    private sealed record Growth(long MostGrowth, long MostShrinkage, bool LeavesGsm7)
    {
        public static Growth Of(Func<char, char> map, Func<char, bool> isIn)
        {
            long growth = 1, shrinkage = 1;
            var leaves = false;
            for (int unit = char.MinValue; unit <= char.MaxValue; unit++)
            {
                if (!isIn((char)unit))
                    continue;
                var before = TextShape.CostOf((char)unit);
                var after = TextShape.CostOf(map((char)unit));
                growth = Math.Max(growth, before == 0 ? (after == 0 ? 1 : Interval.Unbounded) : (after + before - 1) / before);
                shrinkage = Math.Max(shrinkage, after == 0 ? (before == 0 ? 1 : Interval.Unbounded) : (before + after - 1) / after);
                leaves |= Gsm7.Contains((char)unit) && !Gsm7.Contains(map((char)unit));
            }

            return new Growth(growth, shrinkage, leaves);
        }

        public TextShape ApplyTo(TextShape text) => text with
        {
            Septets = new Interval(
                MostShrinkage == Interval.Unbounded ? 0 : text.Septets.Least / MostShrinkage,
                Interval.Multiply(text.Septets.Most, MostGrowth)),
            Alphabet = LeavesGsm7 || text.Alphabet != AlphabetFact.Gsm7 ? AlphabetFact.MayLeave : AlphabetFact.Gsm7,
            Characters = CharacterSet.All,
            IsKnownToHaveEquivalents = false,
            LacksEquivalents = false,
        };
    }
}
