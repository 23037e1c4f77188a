namespace TemplateSms.Language.Bound;

/// <summary>The statements and expressions of a block, those inside others included.</summary>
public static class BoundNodes
{
    public static IReadOnlyList<BoundStatement> Statements(BoundBlock block) => FlatStatements.In(block);

    public static IReadOnlyList<BoundExpression> Expressions(BoundBlock block)
    {
        var all = new List<BoundExpression>();
        foreach (var statement in Statements(block))
            AddOf(statement, all);
        return all;
    }

    /// <summary>The expressions of a statement itself, not those of the blocks in it.</summary>
    public static IReadOnlyList<BoundExpression> Expressions(BoundStatement statement)
    {
        var all = new List<BoundExpression>();
        AddOf(statement, all);
        return all;
    }

    private static void AddOf(BoundStatement statement, List<BoundExpression> all)
    {
        switch (statement)
        {
            case BoundPrint print:
                AddWithParts(print.Expression, all);
                break;
            case BoundAssignment assignment:
                AddWithParts(assignment.Value, all);
                break;
            case BoundIf branch:
                foreach (var part in branch.Branches)
                    AddWithParts(part.Condition, all);
                break;
            case BoundFor loop:
                AddWithParts(loop.List, all);
                if (loop.Window.Offset is { } offset)
                    AddWithParts(offset, all);
                if (loop.Window.Limit is { } limit)
                    AddWithParts(limit, all);
                break;
        }
    }

    // The parts of a part come after all parts of the whole.
    private static void AddWithParts(BoundExpression expression, List<BoundExpression> all)
    {
        var next = all.Count;
        for (all.Add(expression); next < all.Count; next++)
            AddParts(all[next], all);
    }

    private static void AddParts(BoundExpression expression, List<BoundExpression> all)
    {
        switch (expression)
        {
            case BoundSize size:
                all.Add(size.Target);
                break;
            case BoundInterpolated interpolated:
                all.AddRange(interpolated.Parts);
                break;
            case BoundConditional conditional:
                all.Add(conditional.Condition);
                all.Add(conditional.WhenTrue);
                all.Add(conditional.WhenFalse);
                break;
            case BoundPlural plural:
                all.Add(plural.Count);
                all.AddRange(plural.Forms.Select(form => form.Text));
                break;
            case BoundUnary unary:
                all.Add(unary.Operand);
                break;
            case BoundBinary binary:
                all.Add(binary.Left);
                all.Add(binary.Right);
                break;
            case BoundCall call:
                all.AddRange(call.Arguments);
                break;
            case BoundIndex index:
                all.Add(index.Target);
                all.Add(index.Index);
                break;
            case BoundMember member:
                all.Add(member.Target);
                break;
        }
    }
}
