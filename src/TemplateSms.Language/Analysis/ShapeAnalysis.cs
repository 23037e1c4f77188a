using TemplateSms.Language.Binding;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>The abstract interpretation of a bound tree: what every block can print, over all arguments that the guards let through.</summary>
internal sealed class ShapeAnalysis(string source, TemplateEncoding encoding, bool gsm7)
{
    private const int LongestLabel = 30;

    /// <summary>The shape of a block, with its pieces weighed in septets or in UTF-16 units.</summary>
    public BlockShape Of(BoundBlock block) => BlockShape.Sequence(block.Statements.Select(Of));

    /// <summary>The shape of an expression's printed text.</summary>
    public TextShape Of(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => TextShape.Constant(LiteralText.Of(literal)),
        BoundSize => TextShape.Basic(new Interval(1, 10)),
        BoundLoopProperty { Type.Kind: TypeKind.Bool } => TextShape.Basic(new Interval(4, 5)),
        BoundConditional conditional => Of(conditional.WhenTrue).Join(Of(conditional.WhenFalse)),
        BoundBinary { Operator: BinaryOperator.Coalesce } coalesce => Of(coalesce.Left).Join(Of(coalesce.Right)),
        BoundCall call when FunctionCatalogue.TryFind(call.Function, out var function) =>
            function.Transfer(new TransferContext(call.Arguments, call.Arguments.Select(Of).ToArray())),
        _ => TypeShapes.Of(expression.Type, encoding),
    };

    private BlockShape Of(BoundStatement statement) => statement switch
    {
        BoundText text => BlockShape.Of(new Piece(null, text.Span, TextShape.Constant(text.Value), text.Value)),
        BoundPrint print => BlockShape.Of(new Piece(Label(print.Span), print.Span, Of(print.Expression), null)),
        BoundIf branch => OfIf(branch),
        BoundFor loop => OfFor(loop),
        _ => BlockShape.Empty,
    };

    private BlockShape OfIf(BoundIf statement)
    {
        var shape = Of(statement.Otherwise);
        foreach (var branch in statement.Branches.Reverse())
            shape = Of(branch.Body).Join(shape, gsm7);
        return shape;
    }

    private BlockShape OfFor(BoundFor loop)
    {
        var count = new Interval(0, loop.List.Type.MostElements ?? Interval.Unbounded);
        return Of(loop.Body).Times(count).Join(Of(loop.Otherwise), gsm7);
    }

    private string Label(TextSpan span)
    {
        var text = source.Substring(span.Start, Math.Min(span.Length, LongestLabel));
        return span.Length > LongestLabel ? text.Replace("\n", " ") + "…" : text.Replace("\n", " ");
    }
}
