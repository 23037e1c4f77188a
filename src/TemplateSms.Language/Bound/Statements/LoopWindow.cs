namespace TemplateSms.Language.Bound;

/// <summary>The part of a list that a loop walks: first the offset, then the direction, then the limit; a limit of 0 is none.</summary>
public sealed record LoopWindow(BoundExpression? Offset, BoundExpression? Limit, bool IsReversed)
{
    public static LoopWindow Whole { get; } = new(null, null, IsReversed: false);
}
