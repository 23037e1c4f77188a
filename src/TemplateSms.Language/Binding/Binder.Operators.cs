using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

internal sealed partial class Binder
{
    private BoundExpression BindBinary(BinarySyntax syntax)
    {
        BinaryOperator? operation = syntax.Operator.Kind switch
        {
            TokenKind.EqualEqual => BinaryOperator.Equal,
            TokenKind.BangEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.LessEqual => BinaryOperator.LessOrEqual,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
            TokenKind.AmpersandAmpersand => BinaryOperator.And,
            TokenKind.PipePipe => BinaryOperator.Or,
            TokenKind.QuestionQuestion => BinaryOperator.Coalesce,
            _ => null,
        };
        return operation switch
        {
            null => Fail(syntax.Operator.Span, SyntaxRules.NotCompiled, TextOf(syntax.Operator), "this version does not compile it yet"),
            BinaryOperator.And or BinaryOperator.Or => new BoundBinary(
                TemplateType.Bool, syntax.Span, operation.Value, BindCondition(syntax.Left), BindCondition(syntax.Right)),
            BinaryOperator.Coalesce => BindCoalesce(syntax),
            _ => BindComparison(syntax, operation.Value),
        };
    }

    private BoundExpression BindCoalesce(BinarySyntax syntax)
    {
        var left = BindExpression(syntax.Left);
        var right = BindExpression(syntax.Right);
        if (!left.Type.IsNullable || left.Type.Kind == TypeKind.Error)
            return left;
        return CommonType(left, right, syntax.Span) is { } type
            ? new BoundBinary(type with { IsNullable = right.Type.IsNullable }, syntax.Span, BinaryOperator.Coalesce, left, right)
            : Fail(syntax.Span, BindingRules.WrongType, $"One value is of type {left.Type.Display}, the other of type {right.Type.Display}");
    }

    private BoundExpression BindComparison(BinarySyntax syntax, BinaryOperator operation)
    {
        var left = BindExpression(syntax.Left);
        var right = BindExpression(syntax.Right);
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, syntax.Span, null);
        (left, right) = (ToEnumMember(left, right.Type), ToEnumMember(right, left.Type));

        var isEquality = operation is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (!AreComparable(left.Type, right.Type, isEquality))
        {
            return Fail(
                syntax.Span,
                BindingRules.WrongType,
                $"'{TextOf(syntax.Operator)}' cannot compare {left.Type.Display} with {right.Type.Display}");
        }

        if (left is BoundLiteral || right is BoundLiteral)
            (left, right) = (ToTypeOf(left, right.Type), ToTypeOf(right, left.Type));
        return new BoundBinary(TemplateType.Bool, syntax.Span, operation, left, right);
    }

    private static bool AreComparable(TemplateType left, TemplateType right, bool isEquality)
    {
        if (left.Kind == TypeKind.Null || right.Kind == TypeKind.Null)
            return isEquality;
        if (left.IsNumber && right.IsNumber)
            return true;
        if (left.IsMoment && right.IsMoment)
            return true;
        if (left.Kind != right.Kind || left.Kind == TypeKind.List)
            return false;
        if (left.Kind == TypeKind.Enum)
            return isEquality && left.Members.Equals(right.Members);
        return isEquality || left.Kind is TypeKind.String or TypeKind.Time;
    }

    // A text that names a member of an enum, beside a value of that enum, is that member.
    private BoundExpression ToEnumMember(BoundExpression value, TemplateType other)
    {
        if (other.Kind != TypeKind.Enum || value is not BoundLiteral { Value: string member } literal)
            return value;
        if (other.Members.Contains(member))
            return literal with { Type = other with { IsNullable = false } };
        return Fail(value.Span, BindingRules.WrongType, $"'{member}' is not a member of {other.Display}{Names.DidYouMean(member, other.Members)}");
    }

    /// <summary>A number literal as the other side's type has it, so that C# compares like with like.</summary>
    private static BoundExpression ToTypeOf(BoundExpression value, TemplateType other) =>
        value is BoundLiteral { Value: double number } literal && other.Kind == TypeKind.Decimal && NumberLiterals.ToDecimal(number) is { } exact
            ? literal with { Type = TemplateType.Decimal, Value = exact }
            : value;

    /// <summary>The type of a value that is one of two; null when they have none in common.</summary>
    private static TemplateType? CommonType(BoundExpression a, BoundExpression b, TextSpan span)
    {
        if (a.Type.Kind == TypeKind.Error || b.Type.Kind == TypeKind.Error)
            return TemplateType.Error;
        if (a.Type.Kind == TypeKind.Null)
            return b.Type with { IsNullable = true };
        if (b.Type.Kind == TypeKind.Null)
            return a.Type with { IsNullable = true };
        var isNullable = a.Type.IsNullable || b.Type.IsNullable;
        if (a.Type.Kind == b.Type.Kind && a.Type.Kind is not (TypeKind.List or TypeKind.Enum))
            return new TemplateType(a.Type.Kind) { IsNullable = isNullable };
        if (a.Type with { IsNullable = false } == b.Type with { IsNullable = false })
            return a.Type with { IsNullable = isNullable };
        if (a.Type.IsInteger && b.Type.IsInteger)
            return TemplateType.Long with { IsNullable = isNullable };
        return null;
    }
}
