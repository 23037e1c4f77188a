using TemplateSms.Language.Bound;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>Moves a bound tree to one place: that of the statement which includes it.</summary>
internal static class Relocation
{
    public static BoundBlock To(TextSpan span, BoundBlock block) =>
        new(block.Statements.Select(s => To(span, s)).ToArray());

    private static BoundStatement To(TextSpan span, BoundStatement statement) => statement switch
    {
        BoundPrint print => new BoundPrint(To(span, print.Expression)),
        BoundIf branch => new BoundIf(
            span,
            branch.Branches.Select(b => new BoundBranch(To(span, b.Condition), To(span, b.Body))).ToArray(),
            To(span, branch.Otherwise)),
        BoundFor loop => loop with
        {
            Span = span,
            List = To(span, loop.List),
            Window = loop.Window with { Offset = ToOptional(span, loop.Window.Offset), Limit = ToOptional(span, loop.Window.Limit) },
            Body = To(span, loop.Body),
            Otherwise = To(span, loop.Otherwise),
        },
        BoundAssignment assignment => assignment with { Span = span, Value = To(span, assignment.Value) },
        BoundRegion region => new BoundRegion(span, To(span, region.Body)),
        BoundCapture capture => capture with { Span = span, Body = To(span, capture.Body) },
        _ => statement with { Span = span },
    };

    private static BoundExpression? ToOptional(TextSpan span, BoundExpression? expression) =>
        expression is null ? null : To(span, expression);

    private static BoundExpression To(TextSpan span, BoundExpression expression) => expression switch
    {
        BoundSize size => size with { Span = span, Target = To(span, size.Target) },
        BoundMember member => member with { Span = span, NameSpan = span, Target = To(span, member.Target) },
        BoundIndex index => index with { Span = span, Target = To(span, index.Target), Index = To(span, index.Index) },
        BoundInterpolated interpolated => new BoundInterpolated(span, interpolated.Parts.Select(p => To(span, p)).ToArray()),
        BoundUnary unary => unary with { Span = span, Operand = To(span, unary.Operand) },
        BoundBinary binary => binary with { Span = span, Left = To(span, binary.Left), Right = To(span, binary.Right) },
        BoundConditional conditional => conditional with
        {
            Span = span,
            Condition = To(span, conditional.Condition),
            WhenTrue = To(span, conditional.WhenTrue),
            WhenFalse = To(span, conditional.WhenFalse),
        },
        BoundPlural plural => plural with
        {
            Span = span,
            NameSpan = span,
            Count = To(span, plural.Count),
            Forms = plural.Forms.Select(form => form with { Text = To(span, form.Text) }).ToArray(),
        },
        BoundCall call => call with { Span = span, Arguments = call.Arguments.Select(a => To(span, a)).ToArray() },
        _ => expression with { Span = span },
    };
}
