using System.Globalization;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>The abstract interpretation of a bound tree: what every block can print, over all arguments that the guards let through.</summary>
internal sealed class ShapeAnalysis(string source, TemplateSettings settings, bool gsm7)
{
    private const int LongestLabel = 30;

    private readonly List<(BoundPrint Hole, TextShape Shape)> _holes = [];

    // What is known of each local at this point of the walk.
    private Dictionary<string, TextShape> _locals = new(StringComparer.Ordinal);

    // The most rounds of each loop.
    private readonly Dictionary<int, long> _mostRounds = [];

    /// <summary>The holes of the blocks looked at so far, with what is known of each.</summary>
    public IReadOnlyList<(BoundPrint Hole, TextShape Shape)> Holes => _holes;

    /// <summary>The shape of a block, with its pieces weighed in septets or in UTF-16 units.</summary>
    public BlockShape Of(BoundBlock block) => BlockShape.Sequence(block.Statements.Select(Of));

    /// <summary>The shape of an expression's printed text.</summary>
    public TextShape Of(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => TextShape.Constant(LiteralText.Of(literal)),
        BoundLocal local when _locals.TryGetValue(local.Name, out var known) => known,
        BoundSize { Target.Type.Kind: TypeKind.String } size => CutShapes.Size(Of(size.Target)),
        BoundSize => TextShape.Basic(new Interval(1, 10)),
        BoundLoopProperty { Type.Kind: TypeKind.Bool } => TextShape.Basic(new Interval(4, 5)),
        BoundLoopProperty property => OfLoopNumber(property),
        BoundInterpolated interpolated => interpolated.Parts.Aggregate(TextShape.Empty, (sum, part) => sum.Then(OfInterpolated(part))),
        BoundConditional conditional => Of(conditional.WhenTrue).Join(Of(conditional.WhenFalse)),
        BoundBinary { Operator: BinaryOperator.Coalesce } coalesce => Of(coalesce.Left).Join(Of(coalesce.Right)),
        BoundBinary { Operator: BinaryOperator.Add, Type.Kind: TypeKind.String } joined => Of(joined.Left).Then(Of(joined.Right)),
        BoundBinary { Operator: BinaryOperator.Multiply, Type.Kind: TypeKind.String } repeated => OfRepetition(repeated),
        BoundCall call when FunctionCatalogue.TryFind(call.Function, out var function) =>
            function.Transfer(new TransferContext(call.Arguments, ShapesOf(function, call), settings)),
        { Type.Kind: TypeKind.List } => ListShapes.Printed(expression.Type, settings),
        _ => TypeShapes.Of(expression.Type, settings),
    };

    // Parameters that a call leaves out have the shape of their default.
    private List<TextShape> ShapesOf(Function function, BoundCall call) =>
        [.. call.Arguments.Select(Of), .. function.Parameters.Skip(call.Arguments.Count).Select(p => TextShape.Constant(p.Default as string ?? ""))];

    // .NET's own text of a value, as Scriban has it there: dates with their time, True and False.
    private TextShape OfInterpolated(BoundExpression part)
    {
        TextShape? moment = part.Type.Kind switch
        {
            TypeKind.Date or TypeKind.LocalDateTime => TextShape.Basic(Interval.Exactly(19)),
            TypeKind.DateTime => TextShape.Basic(Interval.Exactly(26)),
            _ => null,
        };
        if (moment is null)
            return Of(part);
        return part.Type.IsNullable ? moment.Join(TextShape.Empty) : moment;
    }

    private TextShape OfRepetition(BoundBinary product)
    {
        var (text, count) = product.Left.Type.Kind == TypeKind.String ? (product.Left, product.Right) : (product.Right, product.Left);
        if (count is BoundLiteral { Value: long times })
            return Of(text).Times(Interval.Exactly(Math.Max(0, times)));
        var most = count.Type.Number is { } bound ? (long)Math.Max(0, bound.Most) : Interval.Unbounded;
        return Of(text).Times(new Interval(0, most));
    }

    private BlockShape Of(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundText text:
                return BlockShape.Of(new Piece(null, text.Span, TextShape.Constant(text.Value), text.Value));
            case BoundPrint print:
                var shape = Of(print.Expression);
                _holes.Add((print, shape));
                return BlockShape.Of(new Piece(Label(print.Span), print.Span, shape, null));
            case BoundIf branch:
                return OfIf(branch);
            case BoundFor loop:
                return OfFor(loop);
            case BoundAssignment assignment:
                _locals[assignment.Local.Name] = OfAssigned(assignment);
                return BlockShape.Empty;
            case BoundCapture capture:
                _locals[capture.Local.Name] = Of(capture.Body).Shape;
                return BlockShape.Empty;
            default:
                return BlockShape.Empty;
        }
    }

    // A large whole number prints otherwise as a double; as a decimal its digits stay.
    private TextShape OfAssigned(BoundAssignment assignment) =>
        assignment.Local.Type.Kind == TypeKind.Double && assignment.Value.Type.Kind != TypeKind.Double
            ? TypeShapes.Of(assignment.Local.Type, settings)
            : Of(assignment.Value);

    private BlockShape OfIf(BoundIf statement)
    {
        var start = _locals;
        var shapes = new List<BlockShape>();
        var ends = new List<Dictionary<string, TextShape>>();
        foreach (var block in statement.Branches.Select(b => b.Body).Append(statement.Otherwise))
        {
            _locals = new Dictionary<string, TextShape>(start, StringComparer.Ordinal);
            shapes.Add(Of(block));
            ends.Add(_locals);
        }

        _locals = Meet(ends);
        return shapes.Skip(1).Aggregate(shapes[0], (joined, shape) => joined.Join(shape, gsm7));
    }

    private BlockShape OfFor(BoundFor loop)
    {
        // A local that the body assigns may hold what any earlier round left in it.
        foreach (var local in AssignedLocals.In(loop.Body))
            _locals[local.Name] = TypeShapes.Of(local.Type, settings);
        _locals.Remove(loop.Variable.Name);
        var count = CountOf(loop);
        _mostRounds[loop.LoopId] = count.Most;
        var start = new Dictionary<string, TextShape>(_locals, StringComparer.Ordinal);
        var body = Of(loop.Body);
        _locals = new Dictionary<string, TextShape>(start, StringComparer.Ordinal);
        var otherwise = Of(loop.Otherwise);
        _locals = Meet([start, _locals]);
        return body.Times(count).Join(otherwise, gsm7);
    }

    // No loop has more rounds than a list can have elements.
    private TextShape OfLoopNumber(BoundLoopProperty property)
    {
        var rounds = _mostRounds.TryGetValue(property.LoopId, out var known) ? Math.Min(known, int.MaxValue) : int.MaxValue;
        var most = property.Property == LoopProperty.Index ? Math.Max(0, rounds - 1) : rounds;
        return TextShape.Basic(new Interval(1, most.ToString(CultureInfo.InvariantCulture).Length));
    }

    private Interval CountOf(BoundFor loop)
    {
        var most = loop.List.Type.Kind == TypeKind.String
            ? Of(loop.List).Units.Most
            : loop.List.Type.MostElements ?? Interval.Unbounded;
        if (loop.Window.Limit is BoundLiteral { Value: long and > 0 and var limit })
            most = Math.Min(most, limit);
        return new Interval(0, most);
    }

    private static Dictionary<string, TextShape> Meet(List<Dictionary<string, TextShape>> branches)
    {
        var joined = new Dictionary<string, TextShape>(branches[0], StringComparer.Ordinal);
        foreach (var branch in branches.Skip(1))
        {
            foreach (var local in branch)
                joined[local.Key] = joined.TryGetValue(local.Key, out var shape) ? shape.Join(local.Value) : local.Value;
        }

        return joined;
    }

    private string Label(TextSpan span)
    {
        var text = source.Substring(span.Start, Math.Min(span.Length, LongestLabel));
        return span.Length > LongestLabel ? text.Replace("\n", " ") + "…" : text.Replace("\n", " ");
    }
}
