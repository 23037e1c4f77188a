using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>The places where a value of a C# type has to be there: its member is read, or null has no meaning.</summary>
public static class NeededValues
{
    public static IReadOnlyList<BoundExpression> In(TemplateModel model) =>
    [
        .. model.Blocks
            .SelectMany(block => BoundNodes.Expressions(block).SelectMany(NeededBy).Concat(BoundNodes.Statements(block).SelectMany(NeededBy)))
            .Where(value => value.Type.Kind == TypeKind.CSharp)
            .OrderBy(value => value.Span.Start),
    ];

    private static IEnumerable<BoundExpression> NeededBy(BoundExpression expression) => expression switch
    {
        BoundMember { IsConditional: false } member => [member.Target],
        BoundSize { IsConditional: false } size => [size.Target],
        BoundIndex index => [index.Index],
        BoundBinary { Operator: >= BinaryOperator.Add } binary => [binary.Left, binary.Right],
        BoundUnary { Operator: UnaryOperator.Negate } unary => [unary.Operand],
        BoundCall call => call.Arguments,
        _ => [],
    };

    private static IEnumerable<BoundExpression> NeededBy(BoundStatement statement) => statement switch
    {
        BoundAssignment assignment => [assignment.Value],
        BoundFor loop => new[] { loop.Window.Offset, loop.Window.Limit }.OfType<BoundExpression>(),
        _ => [],
    };
}
