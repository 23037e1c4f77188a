using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Evaluates operators.</summary>
/// <param name="of">What is known of an operand.</param>
internal sealed class OperatorValues(Func<BoundExpression, Facts, Value> of, ValueFactory factory, Conversions conversions, EvaluationNotes notes)
{
    private readonly SmallRanges _doubles = new();

    public Value Unary(BoundUnary unary, Facts facts)
    {
        var operand = of(unary.Operand, facts);
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                return Value.OfTruth(!operand.Truth);
            case UnaryOperator.IsTruthy:
                return Value.OfTruth(IsTruthy(operand, unary.Operand.Type.Kind));
            case UnaryOperator.Narrow:
                notes.MayFail |= operand.Number is not { Least: >= int.MinValue, Most: <= int.MaxValue };
                return operand;
            case UnaryOperator.Fit:
                return operand;
            default:
                if (unary.Type.Kind == TypeKind.Long && operand.Number is { } negated && !negated.Negate().IsInLong)
                    notes.NoteOverflow(unary.Span);
                notes.MayFail |= operand.Known is (long)int.MinValue or long.MinValue;
                return ValueArithmetic.OfRange(operand.Number?.Negate().WithinInt(unary.Type), unary.Type, factory) with { Nullness = operand.Nullness };
        }
    }

    // Only null and false are false.
    private static bool? IsTruthy(Value value, TypeKind kind) => value.Nullness switch
    {
        Nullness.Always => false,
        Nullness.Never => kind switch { TypeKind.Bool => value.Truth, TypeKind.CSharp => null, _ => true },
        _ => null,
    };

    public Value Binary(BoundBinary binary, Facts facts)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return Value.OfTruth(OfLogic(binary, facts));
            case BinaryOperator.Coalesce:
                return OfCoalesce(binary, facts);
            case < BinaryOperator.And:
                return Value.OfTruth(Comparisons.Of(binary, of(binary.Left, facts), of(binary.Right, facts)));
        }

        var (left, right) = (of(binary.Left, facts), of(binary.Right, facts));
        if (binary.Type.Kind == TypeKind.String)
            return binary.Operator == BinaryOperator.Add ? Joined(binary, left, right) : OfRepetition(binary, left, right);
        var result = Arithmetic(binary.Operator, left, right, binary.Type, binary.Span);
        return result.Nullness != Nullness.Always && OfItself(binary) is { } known ? Value.OfWhole(NumberRange.Whole(known, known)) with { Nullness = result.Nullness } : result;
    }

    /// <summary>The result of a whole number with itself, where there is one: the difference, the remainder and the quotient.</summary>
    private static long? OfItself(BoundBinary binary)
    {
        if (binary.Type.Kind is not (TypeKind.Int or TypeKind.Long) || !Comparisons.AreTheSame(binary))
            return null;
        return binary.Operator switch
        {
            BinaryOperator.Subtract or BinaryOperator.Modulo => 0,
            BinaryOperator.DivideWhole => 1,
            _ => null,
        };
    }

    private bool? OfLogic(BoundBinary binary, Facts facts)
    {
        var decides = binary.Operator == BinaryOperator.Or;
        var left = of(binary.Left, facts).Truth;
        if (left == decides)
            return decides;
        var right = of(binary.Right, facts).Truth;
        return right == decides ? decides : left is null || right is null ? null : !decides;
    }

    private Value OfCoalesce(BoundBinary binary, Facts facts)
    {
        var left = of(binary.Left, facts);
        if (left.Nullness == Nullness.Never)
            return conversions.Converted(left, binary.Left, binary);
        var right = conversions.Converted(of(binary.Right, facts), binary.Right, binary);
        return left.Nullness == Nullness.Always ? right : conversions.Converted(left.NotNull, binary.Left, binary).Join(right);
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
    public Value Arithmetic(BinaryOperator operation, Value left, Value right, TemplateType type, TextSpan span)
    {
        if (left.Nullness == Nullness.Always || right.Nullness == Nullness.Always)
            return type.IsNullable ? Value.Null : factory.OfType(type);
        if (type.Kind == TypeKind.Long && ValueArithmetic.Overflows(operation, left.Number, right.Number))
            notes.NoteOverflow(span);
        if (!type.IsNumber)
            return factory.OfType(type);
        if (type.Kind == TypeKind.Decimal)
            (left, right) = (ValueArithmetic.AsDecimal(left), ValueArithmetic.AsDecimal(right));
        if (type.Kind == TypeKind.Decimal && ValueArithmetic.Exact(operation, left.Known, right.Known) is { } exact)
            return factory.OfKnown(exact, type);
        var nullness = left.Nullness == Nullness.Maybe || right.Nullness == Nullness.Maybe ? Nullness.Maybe : Nullness.Never;
        if (type.Kind == TypeKind.Double && _doubles.Of(operation, left, right, factory) is { } computed)
            return computed with { Nullness = nullness };
        // Of a whole number or a decimal nothing is left by zero, and the message fails; a double is infinite.
        notes.MayFail |= operation is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo
            && type.Kind is TypeKind.Long or TypeKind.Decimal
            && right.Number is { Least: <= 0, Most: >= 0 };
        var range = ValueArithmetic.Range(operation, left.Number, right.Number, type.Kind);
        return ValueArithmetic.OfRange(range, type, factory) with { Nullness = nullness };
    }
}
