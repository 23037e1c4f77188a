namespace TemplateSms.Language.Bound;

/// <summary>The statements and expressions of a block, those inside others included.</summary>
internal static class BoundNodes
{
    public static IEnumerable<BoundStatement> Statements(BoundBlock block) => FlatStatements.In(block);

    public static IEnumerable<BoundExpression> Expressions(BoundBlock block) =>
        Statements(block).SelectMany(ExpressionsOf).SelectMany(WithParts);

    private static IEnumerable<BoundExpression> ExpressionsOf(BoundStatement statement) => statement switch
    {
        BoundPrint print => [print.Expression],
        BoundAssignment assignment => [assignment.Value],
        BoundIf branch => branch.Branches.Select(b => b.Condition),
        BoundFor loop => new[] { loop.List, loop.Window.Offset, loop.Window.Limit }.OfType<BoundExpression>(),
        _ => [],
    };

    private static List<BoundExpression> WithParts(BoundExpression expression)
    {
        var all = new List<BoundExpression> { expression };
        for (var i = 0; i < all.Count; i++)
            all.AddRange(PartsOf(all[i]));
        return all;
    }

    private static IEnumerable<BoundExpression> PartsOf(BoundExpression expression) => expression switch
    {
        BoundSize size => [size.Target],
        BoundInterpolated interpolated => interpolated.Parts,
        BoundConditional conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        BoundUnary unary => [unary.Operand],
        BoundBinary binary => [binary.Left, binary.Right],
        BoundCall call => call.Arguments,
        BoundIndex index => [index.Target, index.Index],
        BoundMember member => [member.Target],
        _ => [],
    };
}
