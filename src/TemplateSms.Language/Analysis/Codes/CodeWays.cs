using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>
/// The ways to the end of a message, followed back from it: a branch has one for each of its blocks, also where the conditions of two
/// branches exclude each other. A loop is followed no farther.
/// </summary>
internal sealed class CodeWays
{
    private const int MostWays = 64;

    private readonly ILookup<BoundPrint, TextShape> _shapes;

    private CodeWays(IReadOnlyList<ReachedHole> holes) =>
        _shapes = holes.ToLookup(hole => hole.Hole, hole => hole.Shape, Collections.ByReference<BoundPrint>.Instance);

    /// <summary>The ways of a text, each to its end.</summary>
    /// <param name="holes">The placeholders that were reached, with what they print.</param>
    public static IReadOnlyList<CodeWay> Of(BoundBlock body, IReadOnlyList<ReachedHole> holes) => new CodeWays(holes).Back(body, [CodeWay.End]);

    private List<CodeWay> Back(BoundBlock block, List<CodeWay> ends)
    {
        var ways = ends;
        foreach (var statement in Enumerable.Reverse(block.Statements))
        {
            ways = Back(statement, ways);
            if (ways.Count > MostWays)
                ways = [.. ways.Select(way => way.CutAt(statement.Span)).Take(MostWays)];
        }

        return ways;
    }

    private List<CodeWay> Back(BoundStatement statement, List<CodeWay> ends) => statement switch
    {
        BoundText text => [.. ends.Select(way => way.After(new CodePart(text.Span, text.Value, TextShape.Constant(text.Value))))],
        BoundPrint print => [.. Parts(print, print.Expression).SelectMany(part => ends.Select(way => way.After(part)))],
        BoundIf branch => [.. branch.Branches.Select(b => b.Body).Append(branch.Otherwise).SelectMany(body => Back(body, ends))],
        BoundRegion region => Back(region.Body, ends),
        BoundFor or BoundJump => [.. ends.Select(way => way.CutAt(statement.Span))],
        _ => ends,
    };

    private IEnumerable<CodePart> Parts(BoundPrint print, BoundExpression expression) => expression switch
    {
        BoundConditional conditional => Parts(print, conditional.WhenTrue).Concat(Parts(print, conditional.WhenFalse)),
        BoundLiteral { Value: string text } => [new CodePart(expression.Span, text, TextShape.Constant(text))],
        _ => [Part(print)],
    };

    // A placeholder that nothing reaches prints nothing.
    private CodePart Part(BoundPrint print)
    {
        var shape = _shapes[print].DefaultIfEmpty(TextShape.Empty).Aggregate((a, b) => a.Join(b));
        return new CodePart(print.Span, shape.Known, shape);
    }
}
