using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Comparisons of values of which something is known.</summary>
internal static class Comparisons
{
    /// <summary>Whether a comparison holds; null when it depends on the arguments.</summary>
    /// <param name="left">What is known of its left side.</param>
    /// <param name="right">What is known of its right side.</param>
    public static bool? Of(BoundBinary comparison, Value left, Value right) =>
        IsOfItself(comparison) ? OfItself(comparison.Operator, left.Nullness) : Decide(comparison, left, right);

    /// <summary>Whether both sides read the same parameter or local.</summary>
    public static bool AreTheSame(BoundBinary binary) => Facts.KeyOf(binary.Left) is { } key && key == Facts.KeyOf(binary.Right);

    // Doubles have a value that is not equal to itself, and values of C# types may have one.
    public static bool IsOfItself(BoundBinary comparison) =>
        AreTheSame(comparison) && comparison.Left.Type.Kind is not (TypeKind.Double or TypeKind.CSharp or TypeKind.List);

    private static bool? OfItself(BinaryOperator operation, Nullness nullness) => operation switch
    {
        BinaryOperator.Equal => true,
        BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.Greater => false,
        _ => nullness switch { Nullness.Never => true, Nullness.Always => false, _ => null },
    };

    private static bool? Decide(BoundBinary comparison, Value left, Value right)
    {
        var operation = comparison.Operator;
        if (operation == BinaryOperator.NotEqual)
            return !Decide(comparison with { Operator = BinaryOperator.Equal }, left, right);
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
    public static bool MayOrderTexts(BoundBinary comparison) =>
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
