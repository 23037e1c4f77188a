using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Source;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>Reads what is known of the texts that an expression can evaluate to.</summary>
/// <param name="locals">What is known of locals and parameters at the place that is read, where that is not looked up.</param>
internal sealed class WayReader(TextBudget budget, Compilation compilation, CancellationToken cancellationToken, IReadOnlyDictionary<ISymbol, IReadOnlyList<TextWay>>? locals = null)
{
    public static WayReader Of(OperationAnalysisContext context) => new(new TextBudget(), context.Compilation, context.CancellationToken);

    public IReadOnlyList<TextWay> Read(IOperation value) => budget.Spend(
        () => value.ConstantValue.HasValue ? Constant(value) : Composed(value),
        () => TextWay.Unknown(value.Syntax.Span));

    /// <summary>Reads the contribution of an expression to a text.</summary>
    public IEnumerable<TextPart> Parts(IOperation value) => TextWay.AsParts(Read(value), value.Syntax.Span);

    /// <summary>Expressions one after the other.</summary>
    public IReadOnlyList<TextWay> Sequence(IEnumerable<IOperation> values) => [new([.. values.SelectMany(Parts)])];

    /// <summary>The same reader where a local has known texts.</summary>
    public WayReader With(ISymbol local, IReadOnlyList<TextWay> texts)
    {
        var known = new Dictionary<ISymbol, IReadOnlyList<TextWay>>(SymbolEqualityComparer.Default) { [local] = texts };
        foreach (var other in locals ?? new Dictionary<ISymbol, IReadOnlyList<TextWay>>(SymbolEqualityComparer.Default))
        {
            if (!SymbolEqualityComparer.Default.Equals(other.Key, local))
                known.Add(other.Key, other.Value);
        }

        return new WayReader(budget, compilation, cancellationToken, known);
    }

    private IReadOnlyList<TextWay> Composed(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion when IsText(conversion.Operand) => Read(conversion.Operand),
        IParenthesizedOperation parenthesized => Read(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => TextWay.Join(Read(conditional.WhenTrue), Read(otherwise)),
        ICoalesceOperation coalesce => TextWay.Join([.. Read(coalesce.Value).Where(way => !way.IsNull)], Read(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms
            .Select(arm => arm.Value is IThrowOperation or IConversionOperation { Operand: IThrowOperation } ? [] : Read(arm.Value))
            .Aggregate((IReadOnlyList<TextWay>)[], TextWay.Join),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Sum(sum),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } added =>
            Sequence([added.Target, added.Value]),
        ISimpleAssignmentOperation assignment => Read(assignment.Value),
        IInterpolatedStringOperation interpolated => [new([.. interpolated.Parts.SelectMany(Part)])],
        IInterpolatedStringAdditionOperation addition => [new([.. Parts(addition.Left), .. Parts(addition.Right)])],
        IInterpolatedStringHandlerCreationOperation handler => Read(handler.Content),
        ILocalReferenceOperation { Local: var local } => Of(local, value),
        IParameterReferenceOperation { Parameter: var parameter } => Of(parameter, value),
        IMemberReferenceOperation member => MemberTexts.Read(member, this, compilation, cancellationToken),
        IInvocationOperation call => StringCalls.Read(call, this) ?? MemberTexts.Read(call, this, compilation, cancellationToken),
        _ => TextWay.Unknown(value.Syntax.Span),
    };

    private IReadOnlyList<TextWay> Of(ISymbol local, IOperation reference) =>
        locals?.TryGetValue(local, out var texts) == true ? texts : LocalTexts.At(reference, local, this);

    private static bool IsText(IOperation operand) =>
        operand.ConstantValue.HasValue
        || operand.Type is { SpecialType: SpecialType.System_String } or null
        || operand is IInterpolatedStringOperation or IInterpolatedStringHandlerCreationOperation;

    private IReadOnlyList<TextWay> Constant(IOperation value)
    {
        var span = value.Syntax.Span;
        var printed = value.ConstantValue.Value switch
        {
            null => null,
            string text => text,
            char unit when value.Type?.SpecialType == SpecialType.System_Char => unit.ToString(),
            bool truth => truth ? bool.TrueString : bool.FalseString,
            // The sign depends on the culture, and an enum prints a name.
            int number and >= 0 when value.Type?.SpecialType == SpecialType.System_Int32 => number.ToString(CultureInfo.InvariantCulture),
            _ => "",
        };
        return printed switch
        {
            null => [TextWay.Null],
            _ when value.ConstantValue.Value is string text => TextWay.Known(span, ConstantMap.Of(value, text, cancellationToken)),
            "" => TextWay.Unknown(span),
            _ => TextWay.Known(span, [.. printed.Select(unit => new MappedCharacter(unit, span))]),
        };
    }

    // A sum leans to the left, and a long one would exhaust the stack.
    private IReadOnlyList<TextWay> Sum(IBinaryOperation sum)
    {
        var operands = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } binary)
        {
            operands.Push(binary.RightOperand);
            left = binary.LeftOperand;
        }

        operands.Push(left);
        return Sequence(operands);
    }

    private IEnumerable<TextPart> Part(IInterpolatedStringContentOperation content) => content switch
    {
        IInterpolatedStringTextOperation text => Parts(text.Text),
        IInterpolationOperation interpolation => Interpolation(interpolation.Expression, interpolation.Alignment, interpolation.FormatString),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: > 0 } append } => append.Arguments.Length == 1
            ? Parts(append.Arguments[0].Value)
            : Interpolation(append.Arguments[0].Value, Optional(append, "alignment"), Optional(append, "format")),
        _ => [new GapPart(content.Syntax.Span)],
    };

    private IEnumerable<TextPart> Interpolation(IOperation expression, IOperation? alignment, IOperation? format) =>
        alignment?.ConstantValue.Value is int width && width != int.MinValue ? [new GapPart(expression.Syntax.Span, Math.Abs(width))]
        : format is null || expression.Type?.SpecialType == SpecialType.System_String ? Parts(expression)
        : [new GapPart(expression.Syntax.Span)];

    private static IOperation? Optional(IInvocationOperation append, string name) =>
        append.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name && argument.ArgumentKind == ArgumentKind.Explicit)?.Value;
}
