using TemplateSms.Language.Bound;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

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
            TokenKind.Plus => BinaryOperator.Add,
            TokenKind.Minus => BinaryOperator.Subtract,
            TokenKind.Star => BinaryOperator.Multiply,
            TokenKind.Slash => BinaryOperator.Divide,
            TokenKind.SlashSlash => BinaryOperator.DivideWhole,
            TokenKind.Percent => BinaryOperator.Modulo,
            _ => null,
        };

        // What the parser has reported as not compiled.
        if (operation is null)
            return new BoundLiteral(TemplateType.Error, syntax.Span, null);
        if (operation is BinaryOperator.And or BinaryOperator.Or)
        {
            var first = BindCondition(syntax.Left);
            var second = BindWhere(first, operation is BinaryOperator.And, () => BindCondition(syntax.Right));
            return new BoundBinary(TemplateType.Bool, syntax.Span, operation.Value, first, second);
        }

        var left = BindExpression(syntax.Left);
        var before = _locals.Snapshot();
        var right = BindExpression(syntax.Right);

        // What stands for null is not always computed.
        if (operation == BinaryOperator.Coalesce)
            _locals.Restore(before);
        var symbol = TextOf(syntax.Operator);
        return operation switch
        {
            BinaryOperator.Coalesce => Coalesce(left, right, syntax.Span),
            >= BinaryOperator.Add => Compute(operation.Value, symbol, left, right, syntax.Span),
            _ => Compare(operation.Value, $"'{symbol}'", left, right, syntax.Span),
        };
    }

    private BoundExpression Coalesce(BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.Kind == TypeKind.Error || (!left.Type.IsNullable && left.Type.Kind != TypeKind.CSharp))
            return left;
        if (left.Type.Kind == TypeKind.Null)
            return right;
        (left, right) = (NumberLiterals.LikeOther(left, right.Type), NumberLiterals.LikeOther(right, left.Type));
        return CommonType(left, right) is { } type
            ? new BoundBinary(type with { IsNullable = right.Type.IsNullable }, span, BinaryOperator.Coalesce, left, right)
            : Fail(span, BindingRules.WrongType, $"One value is of type {left.Type.Display}, the other of type {right.Type.Display}");
    }

    private BoundExpression Compare(BinaryOperator operation, string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, span, null);
        (left, right) = (ToEnumMember(left, right.Type), ToEnumMember(right, left.Type));
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, span, null);

        var isEquality = operation is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (IsRefusedForCapture(left, right, isEquality) || IsRefusedForCapture(right, left, isEquality))
            return Fail(span, BindingRules.WrongType, $"{symbol} compares what 'capture' gives with a text that is surely there only, as Scriban does; {AsText}");
        if (!AreComparable(left.Type, right.Type, isEquality))
            return Fail(span, BindingRules.WrongType, $"{symbol} cannot compare {left.Type.Display} with {right.Type.Display}");
        return new BoundBinary(TemplateType.Bool, span, operation, left, right);
    }

    private static bool AreComparable(TemplateType left, TemplateType right, bool isEquality)
    {
        if (left.Kind == TypeKind.Null || right.Kind == TypeKind.Null)
            return isEquality;
        if (left.Kind == TypeKind.CSharp || right.Kind == TypeKind.CSharp)
            return true;
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
        var hint = Spelling.Hint(member, other.Members);
        return Fail(new Finding(BindingRules.WrongType, value.Span, new[] { $"'{member}' is not a member of {other.Display}{hint.Text}" })
        {
            Suggestion = InQuotesOf(value.Span, hint.Suggestion),
        });
    }

    /// <summary>Arithmetic, and the joining of texts.</summary>
    private BoundExpression Compute(BinaryOperator operation, string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.Kind == TypeKind.Error || right.Type.Kind == TypeKind.Error)
            return new BoundLiteral(TemplateType.Error, span, null);
        if (operation is BinaryOperator.Divide or BinaryOperator.DivideWhole && SumOfMembers(left, right) is { } sum)
            return Fail(sum.Span, BindingRules.WrongType, $"Whether '{TextOf(sum.Span)}' divides as whole numbers or as decimals depends on members that the template cannot see; declare them in 'bounds'");
        if ((Origins.IsCapture(left) && !JoinsCapture(operation, right)) || (Origins.IsCapture(right) && !JoinsCapture(operation, left)))
            return Fail(span, BindingRules.WrongType, $"'{symbol}' joins what 'capture' gives with a text that is surely there only, as Scriban does; {AsText}");
        if (MixedLiteral(operation, left, right) is { } mixed)
            return Fail(mixed.Span, BindingRules.WrongType, MixedMessage(mixed));
        if (Arithmetic.ResultOf(operation, left.Type, right.Type) is null)
            (left, right) = (Present(left), Present(right));
        if (Arithmetic.ResultOf(operation, left.Type, right.Type) is { } type)
            return new BoundBinary(type, span, operation, left, right);
        var verb = operation == BinaryOperator.Add ? "adds numbers and joins texts" : "takes numbers";
        return Fail(span, BindingRules.WrongType, $"'{symbol}' {verb}, not {left.Type.Display} and {right.Type.Display}");
    }

    private static BoundLocal? SumOfMembers(params BoundExpression[] operands) =>
        operands.OfType<BoundLocal>().FirstOrDefault(l => l.IsSumOfMembers);

    private static TemplateType Unbounded(TemplateType type) => type.Kind switch
    {
        TypeKind.Int => TemplateType.Long with { IsNullable = type.IsNullable },
        TypeKind.CSharp or TypeKind.List or TypeKind.Enum => type,
        _ => new TemplateType(type.Kind) { IsNullable = type.IsNullable },
    };

    /// <summary>The type of a value that is one of two; null when they have none in common.</summary>
    private static TemplateType? CommonType(BoundExpression left, BoundExpression right)
    {
        var (a, b) = (left.Type, right.Type);
        if (a.Kind == TypeKind.Error || b.Kind == TypeKind.Error)
            return TemplateType.Error;
        if (a.Kind == TypeKind.CSharp || b.Kind == TypeKind.CSharp)
            return new TemplateType(TypeKind.CSharp) { IsNullable = a.IsNullable || b.IsNullable };
        if (a.Kind == TypeKind.Null)
            return b with { IsNullable = true };
        if (b.Kind == TypeKind.Null)
            return a with { IsNullable = true };
        var isNullable = a.IsNullable || b.IsNullable;

        // The enums of two parameters are two types in C#.
        if (a is { Kind: TypeKind.List, Innermost.Kind: TypeKind.Enum })
            return null;
        if (a with { IsNullable = false } == b with { IsNullable = false })
            return a with { IsNullable = isNullable };
        if (a.Kind == b.Kind && a.Kind is not (TypeKind.List or TypeKind.Enum))
            return new TemplateType(a.Kind) { IsNullable = isNullable };
        return a.IsInteger && b.IsInteger ? TemplateType.Long with { IsNullable = isNullable } : null;
    }
}
