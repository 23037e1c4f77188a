using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Gives operators on bound operands their meaning.</summary>
internal sealed class OperatorBinder(BindingFile file, KnownValues known)
{
    /// <summary>A sign before a number.</summary>
    public BoundExpression Sign(UnarySyntax syntax, BoundExpression operand)
    {
        operand = known.Present(operand);
        if (operand.Type.Kind == TypeKind.Error)
            return operand;
        if (!operand.Type.IsNumber && operand.Type.Kind != TypeKind.CSharp)
            return file.Fail(syntax.Span, BindingRules.WrongType, $"'{file.TextOf(syntax.Operator)}' takes a number, and '{file.TextOf(operand.Span)}' is of type {operand.Type.Display}");
        if (TypeRules.IsNameThatMayBeNull(operand))
            return file.Fail(syntax.Span, BindingRules.WrongType, $"'{file.TextOf(syntax.Operator)}' takes a number, and '{file.TextOf(operand.Span)}' may be null; test it with 'if', or give another value with '??'");
        if (syntax.Operator.Kind == TokenKind.Plus)
            return operand with { Span = syntax.Span };
        if (operand is BoundLiteral literal && NumberLiterals.Negate(literal.Value) is { } negated)
            return literal with { Span = syntax.Span, Value = negated };
        return new BoundUnary(TypeRules.Unbounded(operand.Type), syntax.Span, UnaryOperator.Negate, operand);
    }

    public BoundExpression ToCondition(BoundExpression value)
    {
        if (value.Type.Kind is TypeKind.Error || value.Type is { Kind: TypeKind.Bool, IsNullable: false })
            return value;
        if (value.Type.IsNullable || value.Type.Kind == TypeKind.CSharp)
            return new BoundUnary(TemplateType.Bool, value.Span, UnaryOperator.IsTruthy, value);
        file.Findings.Add(BindingRules.AlwaysTrue, value.Span, $"a value of type {value.Type.Display}");
        return new BoundLiteral(TemplateType.Bool, value.Span, true);
    }

    public BoundExpression Coalesce(BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.Kind == TypeKind.Error || (!left.Type.IsNullable && left.Type.Kind != TypeKind.CSharp))
            return left;
        if (left.Type.Kind == TypeKind.Null)
            return right;
        (left, right) = (NumberLiterals.LikeOther(left, right.Type), NumberLiterals.LikeOther(right, left.Type));
        return TypeRules.CommonType(left, right) is { } type
            ? new BoundBinary(type with { IsNullable = right.Type.IsNullable }, span, BinaryOperator.Coalesce, left, right)
            : file.Fail(span, BindingRules.WrongType, $"One value is of type {left.Type.Display}, the other of type {right.Type.Display}");
    }

    public BoundExpression Compare(BinaryOperator operation, string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, span, null);
        (left, right) = (ToEnumMember(left, right.Type), ToEnumMember(right, left.Type));
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, span, null);

        var isEquality = operation is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (OriginRules.IsRefusedForCapture(left, right, isEquality) || OriginRules.IsRefusedForCapture(right, left, isEquality))
            return file.Fail(span, BindingRules.WrongType, $"{symbol} compares what 'capture' gives with a text that is surely there only, as Scriban does; {OriginRules.AsText}");
        if (!TypeRules.AreComparable(left.Type, right.Type, isEquality))
            return file.Fail(span, BindingRules.WrongType, $"{symbol} cannot compare {left.Type.Display} with {right.Type.Display}");
        return new BoundBinary(TemplateType.Bool, span, operation, left, right);
    }

    // A text that names a member of an enum, beside a value of that enum, is that member.
    public BoundExpression ToEnumMember(BoundExpression value, TemplateType other)
    {
        if (other.Kind != TypeKind.Enum || value is not BoundLiteral { Value: string member } literal)
            return value;
        if (other.Members.Contains(member))
            return literal with { Type = other with { IsNullable = false } };
        var hint = Spelling.Hint(member, other.Members);
        return file.Fail(new Finding(BindingRules.WrongType, value.Span, new[] { $"'{member}' is not a member of {other.Display}{hint.Text}" })
        {
            Suggestion = file.InQuotesOf(value.Span, hint.Suggestion),
        });
    }

    /// <summary>Arithmetic, and the joining of texts.</summary>
    public BoundExpression Compute(BinaryOperator operation, string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, span, null);
        if (operation is BinaryOperator.Divide or BinaryOperator.DivideWhole && SumOfMembers(left, right) is { } sum)
            return file.Fail(sum.Span, BindingRules.WrongType, $"Whether '{file.TextOf(sum.Span)}' divides as whole numbers or as decimals depends on members that the template cannot see; declare them in 'bounds'");
        if ((Origins.IsCapture(left) && !OriginRules.JoinsCapture(operation, right)) || (Origins.IsCapture(right) && !OriginRules.JoinsCapture(operation, left)))
            return file.Fail(span, BindingRules.WrongType, $"'{symbol}' joins what 'capture' gives with a text that is surely there only, as Scriban does; {OriginRules.AsText}");
        if (OriginRules.MixedLiteral(operation, left, right) is { } mixed)
            return file.Fail(mixed.Span, BindingRules.WrongType, OriginRules.MixedMessage(file, mixed));
        if (Arithmetic.ResultOf(operation, left.Type, right.Type) is null)
            (left, right) = (known.Present(left), known.Present(right));
        if (Arithmetic.ResultOf(operation, left.Type, right.Type) is { } type)
            return new BoundBinary(type, span, operation, left, right);
        var verb = operation == BinaryOperator.Add ? "adds numbers and joins texts" : "takes numbers";
        return file.Fail(span, BindingRules.WrongType, $"'{symbol}' {verb}, not {left.Type.Display} and {right.Type.Display}");
    }

    private static BoundLocal? SumOfMembers(params BoundExpression[] operands) =>
        operands.OfType<BoundLocal>().FirstOrDefault(l => l.IsSumOfMembers);
}
