namespace TemplateSms.Language.Domain;

/// <summary>The shapes of parts of a text.</summary>
internal static class PartShapes
{
    private static readonly Lazy<(long Costliest, bool AreLettersFree)> _costs = new(MeasureCosts);

    /// <summary>The most septets of one UTF-16 unit.</summary>
    public static long Costliest => _costs.Value.Costliest;

    /// <summary>Whether there is a letter that costs no septet.</summary>
    public static bool AreLettersFree => _costs.Value.AreLettersFree;

    /// <summary>Any part, the empty one and the whole one among them.</summary>
    public static TextShape Part(TextShape text) => text.Anywhere with
    {
        Septets = text.Septets with { Least = 0 },
        Units = text.Units with { Least = 0 },
        Alphabet = text.Alphabet == AlphabetFact.Gsm7 ? AlphabetFact.Gsm7 : AlphabetFact.MayLeave,
    };

    /// <summary>Whether each UTF-16 unit costs one septet or two, as all of GSM-7 and of ASCII does.</summary>
    public static bool CostsOneOrTwo(TextShape text) => text.Alphabet == AlphabetFact.Gsm7 || text.IsAscii;

    /// <summary>At most so many UTF-16 units of a text.</summary>
    public static TextShape AtMost(TextShape text, long units)
    {
        var part = Part(text);
        var septets = CostsOneOrTwo(text)
            ? Interval.Multiply(Math.Min(units, text.Units.Most), text.MayHaveExtension ? 2 : 1)
            : Interval.Multiply(Math.Min(units, text.Units.Most), Costliest);
        return part.CutAt(septets, units);
    }

    private static (long Costliest, bool AreLettersFree) MeasureCosts()
    {
        var (costliest, areFree) = (1L, false);
        for (int unit = char.MinValue; unit <= char.MaxValue; unit++)
        {
            var cost = TextShape.CostOf((char)unit);
            costliest = Math.Max(costliest, cost);
            areFree |= cost == 0 && char.IsLetterOrDigit((char)unit);
        }

        return (costliest, areFree);
    }
}
