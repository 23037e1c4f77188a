using TemplateSms.Language.Bound;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>Writes calls of functions.</summary>
internal sealed class CallEmitter(Func<BoundExpression, Code> emit, UseEmitter uses, ComparisonEmitter comparisons)
{
    public Code Call(BoundCall call)
    {
        var function = call.Function;
        if (function.Takes(ArgumentKind.Item))
            return comparisons.Contains(call.Arguments[0], call.Arguments[1]);

        // Null is its default; a value that is never null and never an empty text has no use for it.
        var isChoice = function.Takes(ArgumentKind.Choice);
        if (isChoice && call.Arguments[0].Type.Kind == TypeKind.Null)
            return emit(call.Arguments[1]);
        if (isChoice && call.Arguments[0].Type is { IsNullable: false, Kind: not (TypeKind.String or TypeKind.CSharp) })
            return emit(call.Arguments[0]);
        var arguments = call.Arguments.Select((a, i) => Argument(call, a, function.Parameters[i].Accepts));
        var method = call.Arguments.Count > 1 && function.EmitByMember is { } byMember ? byMember
            : function.EmitFitted is { } fitted && call.Arguments[0] is BoundUnary { Operator: UnaryOperator.Fit } ? fitted
            : function.Emit;
        var last = function.TakesCulture ? uses.CultureArgument : "";
        return $"{(function.Operator is { } operation ? UseEmitter.Arithmetic(operation) : Runtime.Templating + method)}({Code.Join(", ", arguments)}{last})";
    }

    /// <summary>The field that has the form of a currency's amounts.</summary>
    public static string MoneyFormOf(string currency) => "MoneyOf" + currency;

    private Code Argument(BoundCall call, BoundExpression argument, ArgumentKind kind) => kind switch
    {
        ArgumentKind.Text => uses.Text(argument),
        ArgumentKind.PrintedList when argument.Type.Element?.Kind == TypeKind.Enum =>
            $"{Runtime.Templating}ArrayFunctions.Map({emit(argument)}, static item => {GeneratedNames.TextOf}(item))",
        ArgumentKind.PrintedList when argument.Type.Element?.Kind == TypeKind.Uri =>
            $"{Runtime.Templating}ArrayFunctions.Map({emit(argument)}, static item => {Runtime.Templating}TextForm.Of(item))",
        ArgumentKind.List or ArgumentKind.PrintedList or ArgumentKind.OrderedList => uses.Items(argument),
        ArgumentKind.Amount => emit(argument),
        ArgumentKind.Currency => Code.Of(MoneyFormOf((string)((BoundLiteral)argument).Value!)),
        ArgumentKind.Member => Selector(call.Arguments[0], argument),
        ArgumentKind.TimeAmount => uses.Amount(argument),
        ArgumentKind.Divisor => uses.Divisor(argument),
        ArgumentKind.Number => uses.Operand(argument),
        ArgumentKind.Integer => uses.Whole(argument),
        ArgumentKind.PresentMoment => uses.Present(argument),
        ArgumentKind.Choice when call.Arguments[1].Type.IsNumber => uses.Operand(argument),
        _ => emit(argument),
    };

    private static Code Selector(BoundExpression list, BoundExpression member)
    {
        Code element = $"{Runtime.Door}Present(item, {CSharpText.String(PathText.OfElement(list))})";
        Code name = $".{CSharpText.Identifier(MemberName(member))}";
        return $"static item => {element.At(list.Span)}{name.At(member.Span)}";
    }

    private static string MemberName(BoundExpression argument)
    {
        var member = (string)((BoundLiteral)argument).Value!;
        return member.Any(char.IsUpper) ? member : Names.ToPascalCase(member);
    }
}
