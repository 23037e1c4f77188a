using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>One way through a template, back from its end: what it prints, and what it takes for granted.</summary>
/// <param name="before">The way up to here; null at the start.</param>
internal sealed class Trail(Trail? before)
{
    /// <summary>A way that nobody asks for: what comes after it is not noted.</summary>
    public static Trail Untold { get; } = new(null);

    public Trail? Before { get; } = before;

    public Piece? Piece { get; init; }

    /// <summary>The facts known of the arguments at the start.</summary>
    public Facts? Given { get; init; }

    /// <summary>A condition and how it went.</summary>
    public (BoundExpression Condition, bool Truth)? Assumed { get; init; }

    /// <summary>The rounds of a loop that are alike, and how many there are.</summary>
    public (Trail Round, long Count)? Repeated { get; init; }

    public static Trail Printing(Trail? before, Piece piece) => before == Untold ? Untold : new Trail(before) { Piece = piece };

    public static Trail Repeating(Trail? before, Trail? round, long count) => before == Untold ? Untold : new Trail(before) { Repeated = (new Trail(round), count) };

    /// <summary>The steps of a way in order.</summary>
    public static IReadOnlyList<Trail> Steps(Trail? end)
    {
        var steps = new List<Trail>();
        for (var step = end; step is not null; step = step.Before)
            steps.Add(step);
        steps.Reverse();
        return steps;
    }

    /// <summary>The pieces of a way in order, those of a loop together.</summary>
    public static List<Piece> Pieces(Trail? end, long count = 1)
    {
        var pieces = new List<Piece>();
        foreach (var step in Steps(end))
        {
            if (step.Piece is { } piece)
                pieces.Add(count == 1 ? piece : piece with { Shape = piece.Shape.Times(Interval.Exactly(count)), Bytes = piece.Bytes.Times(Interval.Exactly(count)), Text = null });
            if (step.Repeated is { Count: > 0 } rounds)
                pieces.AddRange(Pieces(rounds.Round, Interval.Multiply(count, rounds.Count)));
        }

        return pieces;
    }

    /// <summary>The conditions on a way in order.</summary>
    public static List<(BoundExpression Condition, bool Truth)> Assumptions(Trail? end)
    {
        var assumptions = new List<(BoundExpression, bool)>();
        foreach (var step in Steps(end))
        {
            if (step.Assumed is { } assumed)
                assumptions.Add(assumed);
            if (step.Repeated is { Count: > 0 } rounds)
                assumptions.AddRange(Assumptions(rounds.Round));
        }

        return assumptions;
    }
}
