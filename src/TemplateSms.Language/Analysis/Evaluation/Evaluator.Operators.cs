using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

internal sealed partial class Evaluator
{
    private Value OfUnary(BoundUnary unary, Facts facts)
    {
        var operand = Of(unary.Operand, facts);
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                return Value.OfTruth(!operand.Truth);
            case UnaryOperator.IsTruthy:
                return Value.OfTruth(IsTruthy(operand, unary.Operand.Type.Kind));
            case UnaryOperator.Narrow:
                MayFail |= operand.Number is not { Least: >= int.MinValue, Most: <= int.MaxValue };
                return operand;
            case UnaryOperator.Fit:
                return operand;
            default:
                if (unary.Type.Kind == TypeKind.Long && operand.Number is { } negated && !negated.Negate().IsInLong)
                    _overflows.Add(unary.Span);
                MayFail |= operand.Known is (long)int.MinValue or long.MinValue;
                return ValueArithmetic.OfRange(operand.Number?.Negate().WithinInt(unary.Type), unary.Type, Factory) with { Nullness = operand.Nullness };
        }
    }

    // Only null and false are false.
    private static bool? IsTruthy(Value value, TypeKind kind) => value.Nullness switch
    {
        Nullness.Always => false,
        Nullness.Never => kind switch { TypeKind.Bool => value.Truth, TypeKind.CSharp => null, _ => true },
        _ => null,
    };

    private Value OfBinary(BoundBinary binary, Facts facts)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return Value.OfTruth(OfLogic(binary, facts));
            case BinaryOperator.Coalesce:
                return OfCoalesce(binary, facts);
            case < BinaryOperator.And:
                return Value.OfTruth(IsOfItself(binary) ? CompareWithItself(binary.Operator, Of(binary.Left, facts).Nullness) : Compare(binary, Of(binary.Left, facts), Of(binary.Right, facts)));
        }

        var (left, right) = (Of(binary.Left, facts), Of(binary.Right, facts));
        if (binary.Type.Kind == TypeKind.String)
            return binary.Operator == BinaryOperator.Add ? Joined(binary, left, right) : OfRepetition(binary, left, right);
        var result = OfArithmetic(binary.Operator, left, right, binary.Type, binary.Span);
        return result.Nullness != Nullness.Always && OfItself(binary) is { } known ? Value.OfWhole(NumberRange.Whole(known, known)) with { Nullness = result.Nullness } : result;
    }

    /// <summary>What a whole number gives with itself, where it gives anything: the difference, the remainder and the quotient.</summary>
    private static long? OfItself(BoundBinary binary)
    {
        if (binary.Type.Kind is not (TypeKind.Int or TypeKind.Long) || !AreTheSame(binary))
            return null;
        return binary.Operator switch
        {
            BinaryOperator.Subtract or BinaryOperator.Modulo => 0,
            BinaryOperator.DivideWhole => 1,
            _ => null,
        };
    }

    private static bool AreTheSame(BoundBinary binary) => Facts.KeyOf(binary.Left) is { } key && key == Facts.KeyOf(binary.Right);

    // Doubles have a value that is not equal to itself, and values of C# types may have one.
    private static bool IsOfItself(BoundBinary comparison) =>
        AreTheSame(comparison) && comparison.Left.Type.Kind is not (TypeKind.Double or TypeKind.CSharp or TypeKind.List);

    private static bool? CompareWithItself(BinaryOperator operation, Nullness nullness) => operation switch
    {
        BinaryOperator.Equal => true,
        BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.Greater => false,
        _ => nullness switch { Nullness.Never => true, Nullness.Always => false, _ => null },
    };

    private bool? OfLogic(BoundBinary binary, Facts facts)
    {
        var decides = binary.Operator == BinaryOperator.Or;
        var left = Of(binary.Left, facts).Truth;
        if (left == decides)
            return decides;
        var right = Of(binary.Right, facts).Truth;
        return right == decides ? decides : left is null || right is null ? null : !decides;
    }

    private Value OfCoalesce(BoundBinary binary, Facts facts)
    {
        var left = Of(binary.Left, facts);
        if (left.Nullness == Nullness.Never)
            return Converted(left, binary.Left, binary);
        var right = Converted(Of(binary.Right, facts), binary.Right, binary);
        return left.Nullness == Nullness.Always ? right : Converted(left.NotNull, binary.Left, binary).Join(right);
    }

    private static Value Joined(BoundBinary binary, Value left, Value right)
    {
        // A null text beside what is no text leaves nothing, and so does null beside null.
        var (isLeftText, isRightText) = (binary.Left.Type.IsText, binary.Right.Type.IsText);
        var areBothNull = left.Nullness == Nullness.Always && right.Nullness == Nullness.Always;
        if (areBothNull || IsGone(left, isLeftText, binary.Right.Type) || IsGone(right, isRightText, binary.Left.Type))
            return Value.Null;
        var text = left.Printed.Then(right.Printed);
        var isSurelyThere = !binary.Type.IsNullable || IsThere(left, isLeftText) || IsThere(right, isRightText) || (left.Nullness == Nullness.Never && right.Nullness == Nullness.Never);
        return isSurelyThere ? new Value(text) { Known = text.Known } : new Value(text) { Nullness = Nullness.Maybe };

        static bool IsGone(Value value, bool isText, TemplateType other) =>
            isText && value.Nullness == Nullness.Always && other.Kind != TypeKind.CSharp && !other.IsText;

        static bool IsThere(Value value, bool isText) => isText && value.Nullness == Nullness.Never;
    }

    private static Value OfRepetition(BoundBinary product, Value left, Value right)
    {
        var (repeated, count) = product.Left.Type.Kind == TypeKind.String ? (left, right.Number) : (right, left.Number);
        if (repeated.Nullness == Nullness.Always)
            return Value.Null;
        if (repeated.Nullness == Nullness.Maybe)
            return OfRepetition(repeated.Text, count) with { Nullness = Nullness.Maybe };
        return OfRepetition(repeated.Text, count);
    }

    private static Value OfRepetition(TextShape text, NumberRange? count)
    {
        var times = count is null
            ? Interval.Any
            : new Interval((long)Math.Max(0, Math.Min(count.Least, long.MaxValue)), (long)Math.Max(0, Math.Min(count.Most, long.MaxValue)));
        if (text.Known is "")
            return Value.OfText("");
        if (text.Known is { } known && times.IsExact && Interval.Multiply(times.Most, known.Length) <= TextShape.LongestKnown)
            return Value.OfText(string.Concat(Enumerable.Repeat(known, (int)times.Least)));
        return new Value(text.Forgotten.Times(times));
    }

    /// <summary>Arithmetic on numbers; a null on either side gives null.</summary>
    private Value OfArithmetic(BinaryOperator operation, Value left, Value right, TemplateType type, TextSpan span)
    {
        if (left.Nullness == Nullness.Always || right.Nullness == Nullness.Always)
            return type.IsNullable ? Value.Null : Factory.OfType(type);
        if (type.Kind == TypeKind.Long && ValueArithmetic.Overflows(operation, left.Number, right.Number))
            _overflows.Add(span);
        if (!type.IsNumber)
            return Factory.OfType(type);
        if (type.Kind == TypeKind.Decimal)
            (left, right) = (ValueArithmetic.AsDecimal(left), ValueArithmetic.AsDecimal(right));
        if (type.Kind == TypeKind.Decimal && ValueArithmetic.Exact(operation, left.Known, right.Known) is { } exact)
            return Factory.OfKnown(exact, type);
        var nullness = left.Nullness == Nullness.Maybe || right.Nullness == Nullness.Maybe ? Nullness.Maybe : Nullness.Never;
        if (type.Kind == TypeKind.Double && _doubles.Of(operation, left, right, Factory) is { } computed)
            return computed with { Nullness = nullness };
        // Of a whole number or a decimal nothing is left by zero, and the message fails; a double is infinite.
        MayFail |= operation is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo
            && type.Kind is TypeKind.Long or TypeKind.Decimal
            && right.Number is { Least: <= 0, Most: >= 0 };
        var range = ValueArithmetic.Range(operation, left.Number, right.Number, type.Kind);
        return ValueArithmetic.OfRange(range, type, Factory) with { Nullness = nullness };
    }

    /// <summary>Whether a comparison holds; null when it depends on the arguments.</summary>
    private static bool? Compare(BoundBinary comparison, Value left, Value right)
    {
        var operation = comparison.Operator;
        if (operation == BinaryOperator.NotEqual)
            return !Compare(comparison with { Operator = BinaryOperator.Equal }, left, right);
        if (operation == BinaryOperator.Equal && (IsRuledOut(left, right) || IsRuledOut(right, left)))
            return false;
        if (left.Nullness == Nullness.Always || right.Nullness == Nullness.Always)
        {
            return operation != BinaryOperator.Equal && MayOrderTexts(comparison)
                ? OrderWithNull(comparison, left.Nullness, right.Nullness)
                : CompareWithNull(operation, left.Nullness, right.Nullness);
        }

        if (left.Nullness == Nullness.Maybe || right.Nullness == Nullness.Maybe)
            return null;
        if (left.Number is { } a && right.Number is { } b)
            return CompareRanges(operation, a, b);
        if (operation != BinaryOperator.Equal)
            return left.Known is DateTime or string && right.Known is DateTime or string ? CompareOrder(operation, left.Known, right.Known) : OrderOfCharacters(operation, comparison, left, right);
        if (left.Choices is { } some && right.Choices is { } others && !some.Intersect(others, StringComparer.Ordinal).Any())
            return false;
        if (left.Truth is not null && right.Truth is not null)
            return left.Truth == right.Truth;
        return left.Known is string or DateTime or Guid && left.Known.GetType() == right.Known?.GetType() ? left.Known.Equals(right.Known) : null;
    }

    // A null is no text and no number, either.
    private static bool IsRuledOut(Value value, Value other) =>
        other.Nullness == Nullness.Never
        && (value.Excluded?.Has(other.Known) == true || (value.Nullness != Nullness.Always && value is { Number: null, List: null } && other.Known is string text && !(value.Choices?.Contains(text) ?? value.Text.MayBe(text))));

    private static bool? OrderOfCharacters(BinaryOperator operation, BoundBinary comparison, Value left, Value right)
    {
        if (comparison.Left.Type.Kind != TypeKind.String || comparison.Right.Type.Kind != TypeKind.String)
            return null;
        int? order = right.Known is string { Length: > 0 } text ? left.Text.Characters.OrderTo(text, left.Text.Units.Least == 0)
            : left.Known is string { Length: > 0 } other ? -right.Text.Characters.OrderTo(other, right.Text.Units.Least == 0)
            : null;
        return order is { } known ? Holds(operation, known) : null;
    }

    /// <summary>Whether a comparison orders texts, or members that may be some: null comes before any text.</summary>
    private static bool MayOrderTexts(BoundBinary comparison) =>
        comparison.Left.Type.Kind is TypeKind.String or TypeKind.CSharp && comparison.Right.Type.Kind is TypeKind.String or TypeKind.CSharp;

    private static bool? OrderWithNull(BoundBinary comparison, Nullness left, Nullness right)
    {
        var (lower, upper) = comparison.Operator is BinaryOperator.Less or BinaryOperator.LessOrEqual ? (left, right) : (right, left);
        var areTexts = comparison.Left.Type.Kind == TypeKind.String || comparison.Right.Type.Kind == TypeKind.String;
        return upper == Nullness.Always ? false : areTexts && lower == Nullness.Always && upper == Nullness.Never ? true : null;
    }

    // A null equals null only, and no number or date is less or greater than it.
    private static bool? CompareWithNull(BinaryOperator operation, Nullness left, Nullness right) =>
        operation != BinaryOperator.Equal || left == Nullness.Never || right == Nullness.Never ? false
        : left == right ? true
        : null;

    private static bool? CompareOrder(BinaryOperator operation, object left, object right)
    {
        int order;
        if (left is string a && right is string b)
            order = string.CompareOrdinal(a, b);
        else if (left is DateTime first && right is DateTime second)
            order = first.CompareTo(second);
        else
            return null;
        return Holds(operation, order);
    }

    private static bool Holds(BinaryOperator operation, int order) => operation switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    // The range of a double is wider than its values, so that only ranges apart decide.
    private static bool? CompareRanges(BinaryOperator operation, NumberRange a, NumberRange b)
    {
        if (a.Scale is null || b.Scale is null)
        {
            if (a.Blurred() is not { } left || b.Blurred() is not { } right)
                return null;
            (a, b) = (left, right);
        }

        return operation switch
        {
            BinaryOperator.Equal => a.Most < b.Least || b.Most < a.Least || IsBetweenWholes(a, b) || IsBetweenWholes(b, a) ? false : IsOne(a) && IsOne(b) ? true : null,
            BinaryOperator.Less => a.Most < b.Least ? true : a.Least >= b.Most ? false : null,
            BinaryOperator.LessOrEqual => a.Most <= b.Least ? true : a.Least > b.Most ? false : null,
            BinaryOperator.Greater => a.Least > b.Most ? true : a.Most <= b.Least ? false : null,
            _ => a.Least >= b.Most ? true : a.Most < b.Least ? false : null,
        };

        static bool IsBetweenWholes(NumberRange one, NumberRange wholes) => IsOne(one) && wholes.IsWhole && decimal.Truncate(one.Least) != one.Least;

        static bool IsOne(NumberRange range) => range.Scale is not null && range.Least == range.Most;
    }
}
