using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>The output up to a point, and the shortest and the longest way to it.</summary>
internal sealed record Output(TextShape Shape, Trail? Shortest, Trail? Longest)
{
    public static Output Empty { get; } = new(TextShape.Empty, null, null);

    /// <summary>Those of the texts that may have left GSM-7 by now, which alone are sent in UCS-2 under <c>auto</c>; null where there are none.</summary>
    public Output? Leaving { get; init; }

    /// <summary>The bytes of the texts in UTF-8, counted for messages with a one-time code alone.</summary>
    public Interval Bytes { get; init; }

    /// <summary>Whether no message comes of it, since the encoding refuses a text on every way to it.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Nothing yet, where the text alone is asked for, and not which way it takes.</summary>
    public static Output OfText { get; } = new(TextShape.Empty, Trail.Untold, Trail.Untold);

    /// <summary>Nothing yet, for arguments of which something is known.</summary>
    public static Output Given(Facts arguments)
    {
        var start = new Trail(null) { Given = arguments };
        return new Output(TextShape.Empty, start, start);
    }

    /// <param name="piece">What is printed next.</param>
    /// <param name="leaving">Those of its texts that leave GSM-7; null where there are none.</param>
    public Output Then(Piece piece, TextShape? leaving) =>
        Then(piece, Either(Leaving?.Then(piece, leaving: (Output?)null), leaving is null ? null : Then(piece with { Shape = leaving }, leaving: (Output?)null)));

    public Output Assuming(BoundExpression condition, bool truth)
    {
        if (Shortest == Trail.Untold)
            return this;
        var shortest = new Trail(Shortest) { Assumed = (condition, truth) };
        return this with
        {
            Shortest = shortest,
            Longest = IsOneWay ? shortest : new Trail(Longest) { Assumed = (condition, truth) },
            Leaving = Leaving?.Assuming(condition, truth),
        };
    }

    /// <summary>This, and then rounds of a loop that are alike. A round that is refused leaves those texts that have none of it.</summary>
    public Output Then(Output round, Interval count)
    {
        if (round.IsRefused && count.Least == 0)
            return Besides(round);
        var leaving = round.Leaving is { } one && count.Most > 0 ? Repeated(round, count.Less(1)).Repeated(one, Interval.Exactly(1)) : null;
        return Repeated(round, count) with
        {
            Leaving = Either(Leaving?.Repeated(round, count), leaving),
            IsRefused = IsRefused || round.IsRefused,
        };
    }

    /// <summary>Either of two, the ways weighed in septets or in UTF-16 units. Where one of them is refused, it is the other.</summary>
    public Output Join(Output other, bool gsm7)
    {
        if (IsRefused != other.IsRefused)
            return IsRefused ? other.Besides(this) : Besides(other);
        return new Output(
            Shape.Join(other.Shape),
            Units(this, gsm7).Least <= Units(other, gsm7).Least ? Shortest : other.Shortest,
            Units(this, gsm7).Most >= Units(other, gsm7).Most ? Longest : other.Longest)
        {
            Leaving = Either(Leaving, other.Leaving),
            Bytes = Bytes.Join(other.Bytes),
            IsRefused = IsRefused,
        };
    }

    // A refused text is none of the messages, but it left GSM-7, and had no equivalents there.
    private Output Besides(Output refused) => this with
    {
        Shape = Shape with { Alphabet = Shape.Alphabet == refused.Shape.Alphabet ? Shape.Alphabet : AlphabetFact.MayLeave, IsKnownToHaveEquivalents = false },
    };

    private bool IsOneWay => ReferenceEquals(Shortest, Longest);

    private Output Then(Piece piece, Output? leaving)
    {
        var shortest = Trail.Printing(Shortest, piece);
        return new Output(Shape.Then(piece.Shape), shortest, IsOneWay ? shortest : Trail.Printing(Longest, piece)) { Leaving = leaving, Bytes = Bytes + piece.Bytes, IsRefused = IsRefused };
    }

    private Output Repeated(Output round, Interval count) => new(
        Shape.Then(round.Shape.Times(count)),
        Trail.Repeating(Shortest, round.Shortest, count.Least),
        Trail.Repeating(Longest, round.Longest, count.Most))
    {
        Bytes = Bytes + round.Bytes.Times(count),
    };

    // What leaves GSM-7 is sent in UCS-2.
    private static Output? Either(Output? a, Output? b) => a is null ? b : b is null ? a : a.Join(b, gsm7: false);

    private static Interval Units(Output output, bool gsm7) => gsm7 ? output.Shape.Septets : output.Shape.Units;
}
