using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Functions;

/// <summary>Computes the shape of a text after replacements.</summary>
internal static class ReplaceShapes
{
    private const int LongestSplit = 100;

    /// <summary>Every occurrence of a match replaced.</summary>
    public static TextShape All(TransferContext context)
    {
        var (text, match, by) = (context.Shapes[0], context.Shapes[1], context.Shapes[2]);
        if (OfItself(context) is { } itself)
            return itself;
        if (context.AreSame(1, 2))
            return context.Shapes[0];
        if (!MayMatch(context, ignoresCase: false))
            return text;
        if (context.KnownText(0) is { Length: > 0 and <= LongestSplit } known && context.KnownText(1) is { Length: > 0 } part)
            return Between(known.Split([part], StringSplitOptions.None), by);

        // Matches do not overlap and are not empty, so there are at most as many as fit into the text, in either count.
        var count = Math.Min(Fits(text.Units, Math.Max(1, match.Units.Least)), Fits(text.Septets, match.Septets.Least));
        return Replaced(text, match, by, count);
    }

    // What stands between the matches is known.
    private static TextShape Between(string[] texts, TextShape by) =>
        texts.Skip(1).Aggregate(TextShape.Constant(texts[0]), (sum, next) => sum.Then(by).Then(TextShape.Constant(next)));

    /// <summary>One occurrence replaced, or none.</summary>
    public static TextShape First(TransferContext context) =>
        OfItself(context) ?? (MayMatch(context, ignoresCase: true) ? Replaced(context.Shapes[0], context.Shapes[1], context.Shapes[2], 1) : context.Shapes[0]);

    /// <summary>The text without one occurrence, or without any.</summary>
    public static TextShape Removed(TransferContext context, bool ignoresCase) =>
        context.AreSame(0, 1) ? TextShape.Empty
        : MayMatch(context, ignoresCase) ? PartShapes.Part(context.Shapes[0])
        : context.Shapes[0];

    // A text in which it is replaced itself becomes the other one; an empty text stays empty.
    private static TextShape? OfItself(TransferContext context)
    {
        if (!context.AreSame(0, 1))
            return null;
        return context.AreSame(0, 2) ? context.Shapes[0]
            : context.Shapes[0].Units.Least > 0 ? context.Shapes[2]
            : context.Shapes[2].Join(TextShape.Empty);
    }

    private static bool MayMatch(TransferContext context, bool ignoresCase) =>
        context.KnownText(1) is not { Length: > 0 } match
        || (context.KnownText(0) is { } known ? known.IndexOf(match, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) >= 0
        : ignoresCase ? context.Shapes[0].MayHoldInSomeCase(match) : context.Shapes[0].MayHold(match));

    private static long Fits(Interval text, long match) =>
        match == 0 || !text.IsBounded ? Interval.Unbounded : text.Most / match;

    private static TextShape Replaced(TextShape text, TextShape match, TextShape by, long count)
    {
        var all = PartShapes.Part(text);

        // What matches half a pair leaves the other half, which costs as much as the pair did.
        var septets = text.MayHavePairs && match.MayHavePairs ? by.Septets + Interval.Exactly(1) : by.Septets;
        return new TextShape(
            new Interval(0, Grown(text.Septets.Most, match.Septets.Least, septets.Most, count)),
            new Interval(0, Grown(text.Units.Most, match.Units.Least, by.Units.Most, count)),
            all.Alphabet == AlphabetFact.Gsm7 && by.Alphabet == AlphabetFact.Gsm7 ? AlphabetFact.Gsm7 : AlphabetFact.MayLeave,
            text.MayHaveExtension || by.MayHaveExtension,
            text.MayHavePairs || by.MayHavePairs)
        {
            IsAscii = text.IsAscii && by.IsAscii,
            Characters = text.Characters.Or(by.Characters),
            IsPlain = text.IsPlain && by.IsPlain,
        };
    }

    private static long Grown(long text, long match, long by, long count) =>
        by == Interval.Unbounded ? (count == 0 ? text : Interval.Unbounded) : Interval.Add(text, Interval.Multiply(Math.Max(0, by - match), count));
}
