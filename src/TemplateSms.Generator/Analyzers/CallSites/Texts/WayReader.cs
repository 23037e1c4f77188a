using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Source;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>Reads what is known of the texts that an expression can evaluate to.</summary>
internal sealed class WayReader(Compilation compilation, CancellationToken cancellationToken)
{
    public static WayReader Of(OperationAnalysisContext context) => new(context.Compilation, context.CancellationToken);

    public IReadOnlyList<TextWay> Read(IOperation value) => new TextScope(new TextBudget(), Read).Read(value);

    private IReadOnlyList<TextWay> Read(IOperation value, TextScope scope) => value.ConstantValue.HasValue ? Constant(value) : Composed(value, scope);

    private IReadOnlyList<TextWay> Composed(IOperation value, TextScope scope) => value switch
    {
        _ when TypedText.Written(value) is { } written => scope.Read(written),
        IConversionOperation { OperatorMethod: null } conversion when IsText(conversion.Operand) => scope.Read(conversion.Operand),
        IParenthesizedOperation parenthesized => scope.Read(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => TextWay.Join(scope.Read(conditional.WhenTrue), scope.Read(otherwise)),
        ICoalesceOperation coalesce => TextWay.Join([.. scope.Read(coalesce.Value).Where(way => !way.IsNull)], scope.Read(coalesce.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms
            .Select(arm => arm.Value is IThrowOperation or IConversionOperation { Operand: IThrowOperation } ? [] : scope.Read(arm.Value))
            .Aggregate((IReadOnlyList<TextWay>)[], TextWay.Join),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Sum(sum, scope),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } added =>
            scope.Sequence([added.Target, added.Value]),
        ISimpleAssignmentOperation assignment => scope.Read(assignment.Value),
        IInterpolatedStringOperation interpolated => [new([.. interpolated.Parts.SelectMany(part => Part(part, scope))])],
        IInterpolatedStringAdditionOperation addition => [new([.. scope.Parts(addition.Left), .. scope.Parts(addition.Right)])],
        IInterpolatedStringHandlerCreationOperation handler => scope.Read(handler.Content),
        ILocalReferenceOperation { Local: var local } => Of(local, value, scope),
        IParameterReferenceOperation { Parameter: var parameter } => Of(parameter, value, scope),
        IMemberReferenceOperation member => MemberTexts.Read(member, scope, compilation, cancellationToken),
        IInvocationOperation call => StringCalls.Read(call, scope) ?? MemberTexts.Read(call, scope, compilation, cancellationToken),
        _ => TextWay.Unknown(value.Syntax.Span),
    };

    private static IReadOnlyList<TextWay> Of(ISymbol local, IOperation reference, TextScope scope) =>
        scope.Known(local) ?? LocalTexts.At(reference, local, scope);

    private static bool IsText(IOperation operand) =>
        operand.ConstantValue.HasValue
        || operand.Type is null
        || TypedText.IsText(operand.Type)
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
    private static IReadOnlyList<TextWay> Sum(IBinaryOperation sum, TextScope scope)
    {
        var operands = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } binary)
        {
            operands.Push(binary.RightOperand);
            left = binary.LeftOperand;
        }

        operands.Push(left);
        return scope.Sequence(operands);
    }

    private static IEnumerable<TextPart> Part(IInterpolatedStringContentOperation content, TextScope scope) => content switch
    {
        IInterpolatedStringTextOperation text => scope.Parts(text.Text),
        IInterpolationOperation interpolation => Interpolation(interpolation.Expression, interpolation.Alignment, interpolation.FormatString, scope),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: > 0 } append } => append.Arguments.Length == 1
            ? scope.Parts(append.Arguments[0].Value)
            : Interpolation(append.Arguments[0].Value, Optional(append, "alignment"), Optional(append, "format"), scope),
        _ => [new GapPart(content.Syntax.Span)],
    };

    private static IEnumerable<TextPart> Interpolation(IOperation expression, IOperation? alignment, IOperation? format, TextScope scope) =>
        alignment?.ConstantValue.Value is int width && width != int.MinValue ? [new GapPart(expression.Syntax.Span, Math.Abs(width))]
        : format is null || expression.Type?.SpecialType == SpecialType.System_String ? scope.Parts(expression)
        : [new GapPart(expression.Syntax.Span)];

    private static IOperation? Optional(IInvocationOperation append, string name) =>
        append.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name && argument.ArgumentKind == ArgumentKind.Explicit)?.Value;
}
