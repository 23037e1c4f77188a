using System.Globalization;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>Arithmetic on what is known of numbers.</summary>
internal static class ValueArithmetic
{
    /// <summary>The result of an operation, not yet looked at as text; the range is null where nothing bounds it.</summary>
    public static NumberRange? Range(BinaryOperator operation, NumberRange? left, NumberRange? right, TypeKind result)
    {
        if (left is null || right is null)
            return null;
        var range = operation switch
        {
            BinaryOperator.Add => NumberRange.Add(left, right),
            BinaryOperator.Subtract => NumberRange.Subtract(left, right),
            BinaryOperator.Multiply => NumberRange.Multiply(left, right),
            BinaryOperator.Divide when result == TypeKind.Double => NumberRange.Divide(left, right),
            BinaryOperator.Divide when result == TypeKind.Decimal => NumberRange.DivideDecimal(left, right),
            BinaryOperator.DivideWhole when result == TypeKind.Long => NumberRange.DivideWhole(left, right),
            BinaryOperator.DivideWhole when result == TypeKind.Double => NumberRange.DivideAndRound(left, right),
            BinaryOperator.DivideWhole when result == TypeKind.Decimal => NumberRange.DivideAndRoundDecimal(left, right),
            BinaryOperator.Modulo when result == TypeKind.Long => NumberRange.Modulo(left, right),
            BinaryOperator.Modulo when result == TypeKind.Decimal => NumberRange.ModuloDecimal(left, right),
            _ => null,
        };
        if (result != TypeKind.Double)
            return range;
        range = operation is BinaryOperator.Add or BinaryOperator.Subtract ? range?.BlurredLike(left, right) : range?.Blurred();
        return range is null ? null : range with { Double = DigitsOf(operation, left, right) };
    }

    private static DoubleDigits? DigitsOf(BinaryOperator operation, NumberRange left, NumberRange right) => operation switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract => DoubleArithmetic.Exact(left, right, isProduct: false),
        BinaryOperator.Multiply => DoubleArithmetic.Exact(left, right, isProduct: true),
        BinaryOperator.Divide => DoubleArithmetic.Quotient(left, right),
        BinaryOperator.DivideWhole => new DoubleDigits(0, IsExact: true, 1, HasPlainZero: false),
        _ => null,
    };

    /// <summary>A number as the decimal that it becomes beside one.</summary>
    public static Value AsDecimal(Value value) => value.NotNull.Known is double known && Math.Abs(known) < 1e15 && (decimal)known is var exact
        ? value with { Number = NumberRange.Exactly(exact, DecimalDigits.ScaleOf(exact)), Known = exact }
        : value;

    /// <summary>The decimal that two known numbers give; null where there is none.</summary>
    public static decimal? Exact(BinaryOperator operation, object? left, object? right)
    {
        if (left is not (long or decimal) || right is not (long or decimal))
            return null;
        var (a, b) = (Convert.ToDecimal(left, CultureInfo.InvariantCulture), Convert.ToDecimal(right, CultureInfo.InvariantCulture));
        try
        {
            return operation switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.DivideWhole => Math.Round(a / b),
                BinaryOperator.Modulo => a % b,
                _ => null,
            };
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>Whether the result of whole numbers can lie outside a <c>long</c>.</summary>
    public static bool Overflows(BinaryOperator operation, NumberRange? left, NumberRange? right) =>
        operation is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
        && left is not null
        && right is not null
        && Range(operation, left, right, TypeKind.Long) is not { IsInLong: true };

    /// <summary>A number of a type within a range.</summary>
    public static Value OfRange(NumberRange? range, TemplateType type, ValueFactory factory)
    {
        if (range is null)
            return factory.OfType(new TemplateType(type.Kind)) with { Number = null };
        return type.Kind switch
        {
            TypeKind.Int or TypeKind.Long => Value.OfWhole(range.Within(long.MinValue, long.MaxValue) ?? NumberRange.Long),
            TypeKind.Decimal => OfDecimal(range, factory),
            _ => new Value(DoubleShapes.Of(range)) { Number = range },
        };
    }

    // A scale is the most places that there can be: only where it is none is the printed text known.
    private static Value OfDecimal(NumberRange range, ValueFactory factory) =>
        range.Least == range.Most && range.IsWhole
            ? factory.OfKnown(decimal.Truncate(range.Least), TemplateType.Decimal)
            : new Value(NumberShapes.Of(range)) { Number = range };
}
