using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Values of which a condition says more; null where it leaves none.</summary>
internal static class Narrowing
{
    /// <summary>A text of so many characters, of two units each where they are pairs, or a list of so many elements.</summary>
    public static Value? ToAtMost(Value value, long count, TemplateType type)
    {
        if (value.List is { } list)
        {
            return list.Count.Within(new Interval(0, count)) is not { } counts ? null
                : type.Element is { Kind: not TypeKind.CSharp } element && list with { Count = counts, Elements = null } is var fewer ? value with { List = fewer, Text = ListShapes.Printed(fewer, element), Known = null }
                : value;
        }

        var units = value.Text.MayHavePairs ? 2 * count : count;
        return value.Known is not null || value.Text.Units.Least > units ? value
            : count == 0 ? Value.OfText("")
            : value with { Text = PartShapes.AtMost(value.Text, units) };
    }

    /// <summary>A text or a list whose size is known to be within a range.</summary>
    public static Value? ToSize(Value value, Value? size)
    {
        if (size?.Number is not { } range)
            return size is null ? null : value;

        // What has a size is there.
        if (size.Nullness == Nullness.Never)
            value = value.NotNull;
        var count = new Interval((long)Math.Max(0, range.Least), range.Most >= int.MaxValue ? Interval.Unbounded : (long)range.Most);
        if (value.List is { } list)
            return list.Count.Within(count) is { } counts ? value with { List = list with { Count = counts } } : null;
        if (value.Text.Known is not null || value.Number is not null)
            return value;
        return value.Text.Units.Within(count) is { } units ? value with { Text = value.Text with { Units = units } } : null;
    }

    /// <summary>A value that compares with another as a condition says.</summary>
    public static Value? By(BinaryOperator operation, Value value, Value other)
    {
        switch (operation)
        {
            case BinaryOperator.Equal:
                return Equal(value, other);
            case BinaryOperator.NotEqual:
                return NotEqual(value, other);
        }

        if (value.Nullness == Nullness.Always)
            return null;
        if (value.Number is not { } range || other.Number is not { } bound)
            return value.NotNull;

        // Doubles are near their range, not within it.
        if (range.Scale is null || bound.Scale is null)
            return value.NotNull;
        var step = range.IsWhole && bound.IsWhole ? 1 : 0;
        var narrowed = operation switch
        {
            BinaryOperator.Less => range.Within(range.Least, Minus(bound.Most, step)),
            BinaryOperator.LessOrEqual => range.Within(range.Least, bound.Most),
            BinaryOperator.Greater => range.Within(Minus(bound.Least, -step), range.Most),
            _ => range.Within(bound.Least, range.Most),
        };
        return narrowed is null ? null : WithRange(value.NotNull, narrowed);
    }

    private static Value? Equal(Value value, Value other)
    {
        if (other.Nullness == Nullness.Always)
            return value.Nullness == Nullness.Never ? null : Value.Null;
        if (other.Nullness == Nullness.Maybe)
            return value;
        if (value.Nullness == Nullness.Always)
            return null;
        value = value.NotNull;
        if (value.Excluded?.Has(other.Known) == true)
            return null;
        if (value.Number is { Scale: not null } range && other.Number is { Scale: not null } bound)
            return range.Within(bound.Least, bound.Most) is { } common ? WithRange(value, common) : null;
        if (value.Choices is { } choices && other.Choices is { } others)
            return WithChoices(value, [.. choices.Intersect(others, StringComparer.Ordinal)]);
        if (other.Known is string text && value.Known is null && !value.Text.MayBe(text))
            return null;
        return other.Known is string or bool ? other : value;
    }

    private static Value? NotEqual(Value value, Value other)
    {
        if (other.Nullness == Nullness.Always)
            return value.Nullness == Nullness.Always ? null : value.NotNull;
        if (other.Nullness == Nullness.Maybe || value.Nullness == Nullness.Always)
            return value;
        if (value.Number is { IsWhole: true } range && other.Number is { IsWhole: true } one && one.Least == one.Most)
        {
            var least = range.Least == one.Least ? range.Least + 1 : range.Least;
            var most = range.Most == one.Least ? range.Most - 1 : range.Most;
            return least <= most ? Without(WithRange(value, range with { Least = least, Most = most }), other) : value.Nullness == Nullness.Maybe ? Value.Null : null;
        }

        if (value.Choices is { } choices && other.Choices is { Count: 1 } excluded)
            return WithChoices(value, [.. choices.Where(c => c != excluded[0])]);
        if (value.Truth is null && other.Truth is { } truth && value.Nullness == Nullness.Never && other.Known is bool)
            return Value.OfTruth(!truth);
        return other.Known is "" && value.Text.Known is null && value.Text.Units.Most > 0 ? value with { Text = value.Text.NotEmpty } : Without(value, other);
    }

    // A value that is known, or that cannot be the other anyway, says as much.
    private static Value Without(Value value, Value other)
    {
        var isAnother = value.Nullness != Nullness.Maybe && value.Known is not null;
        var mayBe = other.Known is string text ? value.Number is null && value.List is null && value.Text.MayBe(text)
            : value.Number is { Scale: not null } range && other.Number is { } number && range.Within(number.Least, number.Most) is not null;
        return isAnother || !mayBe ? value : value with { Excluded = Exclusions.With(value.Excluded, other.Known) };
    }

    private static Value? WithChoices(Value value, IReadOnlyList<string> choices) =>
        value.Among(choices) ?? (value.Nullness == Nullness.Maybe ? Value.Null : null);

    private static Value WithRange(Value value, NumberRange range)
    {
        if (range == value.Number)
            return value;
        if (range.IsWhole)
            return (value.Known is decimal ? value with { Number = range } : Value.OfWhole(range)) with { Nullness = value.Nullness, Excluded = value.Excluded };
        return new Value(value.Text.Known is null ? NumberShapes.Of(range) : value.Text) { Number = range, Nullness = value.Nullness, Known = value.Known, Excluded = value.Excluded };
    }

    private static decimal Minus(decimal number, int step) =>
        number is > decimal.MinValue / 2 and < decimal.MaxValue / 2 ? number - step : number;

    public static BinaryOperator Opposite(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        _ => BinaryOperator.Less,
    };

    public static BinaryOperator Swapped(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => operation,
    };
}
