using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

internal sealed partial class Evaluator
{
    /// <summary>What is known where a condition holds, or does not; null where it never can.</summary>
    public Facts? Assume(BoundExpression condition, bool truth, Facts facts)
    {
        var results = truth ? _whenTrue : _whenFalse;
        return results.TryGet(condition, facts, out var result) ? result : results.Add(condition, facts, ComputeAssumption(condition, truth, facts));
    }

    private Facts? ComputeAssumption(BoundExpression condition, bool truth, Facts facts)
    {
        if (Of(condition, facts).Truth == !truth)
            return null;
        return condition switch
        {
            BoundUnary { Operator: UnaryOperator.Not } not => Assume(not.Operand, !truth, facts),
            BoundUnary { Operator: UnaryOperator.IsTruthy } truthy => AssumeTruthy(truthy.Operand, truth, facts),
            BoundBinary { Operator: BinaryOperator.And } both => AssumeLogic(both, truth, facts, all: true),
            BoundBinary { Operator: BinaryOperator.Or } either => AssumeLogic(either, truth, facts, all: false),
            BoundBinary { Operator: < BinaryOperator.And } comparison => AssumeComparison(comparison, truth, facts),
            BoundCall { Function.Narrows: not null } call => AssumeCall(call, truth, facts),
            { Type.Kind: TypeKind.Bool } => AssumeBool(condition, truth, facts),
            _ => facts,
        };
    }

    private Facts? AssumeCall(BoundCall call, bool truth, Facts facts) =>
        Set(call.Arguments[0], facts, v => call.Function.Narrows!(ContextOf(call, facts), v, truth));

    private Facts? AssumeBool(BoundExpression condition, bool truth, Facts facts) =>
        Set(condition, facts, v => v.Nullness == Nullness.Never ? Value.OfTruth(truth) : v);

    // 'a && b' that holds says both; one that does not says the negation of one, and which is known only where the other holds.
    private Facts? AssumeLogic(BoundBinary logic, bool truth, Facts facts, bool all)
    {
        if (truth == all)
            return Assume(logic.Left, truth, facts) is { } first ? Assume(logic.Right, truth, first) : null;
        var (left, right) = (Assume(logic.Left, truth, facts), Assume(logic.Right, truth, facts));
        return left is null || right is null ? left ?? right : left.Join(right);
    }

    private Facts? AssumeTruthy(BoundExpression operand, bool truth, Facts facts)
    {
        var isBool = operand.Type.Kind == TypeKind.Bool;
        if (operand.Type.Kind == TypeKind.CSharp)
            return facts;
        if (truth)
            return Set(operand, facts, v => isBool ? Value.OfTruth(true) : v.NotNull);
        return Set(operand, facts, v => isBool ? (v.Nullness == Nullness.Never ? Value.OfTruth(false) : v) : Value.Null);
    }

    private Facts? AssumeComparison(BoundBinary comparison, bool truth, Facts facts)
    {
        // Only a null is neither at most nor at least itself.
        if (IsOfItself(comparison))
        {
            return comparison.Operator is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual && Of(comparison.Left, facts).Nullness == Nullness.Maybe
                ? AssumePresence(comparison.Left, truth, facts)
                : facts;
        }

        var (left, right) = (Of(comparison.Left, facts), Of(comparison.Right, facts));
        var operation = comparison.Operator;
        if (!truth)
        {
            // A null is neither less nor greater, so that the opposite order says something of numbers that are there only.
            if (operation is not (BinaryOperator.Equal or BinaryOperator.NotEqual) && (left.Nullness != Nullness.Never || right.Nullness != Nullness.Never))
                return facts;
            operation = Opposite(operation);
        }

        if (operation is not (BinaryOperator.Equal or BinaryOperator.NotEqual) && MayOrderTexts(comparison))
            return AssumeOrderOfTexts(comparison, operation, facts);
        var narrowed = Set(comparison.Left, facts, v => Narrow(operation, v, right));
        return narrowed is null ? null : Set(comparison.Right, narrowed, v => Narrow(Swapped(operation), v, left));
    }

    private Facts? AssumePresence(BoundExpression expression, bool isPresent, Facts facts) => Set(expression, facts, v => isPresent ? v.NotNull : Value.Null);

    // Null comes before any text, so that only the greater one is surely there.
    private Facts? AssumeOrderOfTexts(BoundBinary comparison, BinaryOperator operation, Facts facts)
    {
        var greater = operation is BinaryOperator.Less or BinaryOperator.LessOrEqual ? comparison.Right : comparison.Left;
        return Set(greater, facts, v => v.Nullness == Nullness.Always ? null : v.NotNull);
    }

    /// <summary>
    /// Replaces what is known of a parameter, a local, or the size of one; null where nothing is left. Where nothing is new,
    /// the facts are the same, so that cases which a question does not tell apart stay one.
    /// </summary>
    private Facts? Set(BoundExpression expression, Facts facts, Func<Value, Value?> change)
    {
        if (SizedBy(expression) is { } sized)
            return SetSize(sized, expression, facts, change);
        if (Facts.KeyOf(expression) is not { } key)
            return facts;
        var known = Of(expression, facts);
        return change(known) is not { } value ? null : value == known ? facts : facts.With(key, value);
    }

    private Facts? SetSize(BoundExpression sized, BoundExpression size, Facts facts, Func<Value, Value?> change) =>
        Set(sized, facts, v => WithSize(v, change(Of(size, facts))));

    /// <summary>What is known where a loop has no round, though its list is there: all elements are skipped; null where that cannot be.</summary>
    public Facts? AssumeNoRounds(BoundFor loop, Facts facts)
    {
        var offset = loop.Window.Offset is { } skipped ? Of(skipped, facts).Number : NumberRange.Exactly(0, 0);
        if (offset is not { IsInLong: true } || offset.Least != offset.Most)
            return facts;
        var most = (long)Math.Max(0, offset.Least);
        return Set(loop.List, facts, v => OfAtMost(v.NotNull, most, loop.List.Type));
    }

    // A text of so many characters, of two units each where they are pairs, or a list of so many elements.
    private static Value? OfAtMost(Value value, long count, TemplateType type)
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

    // What the size is of, where a null would not count as an empty one.
    private static BoundExpression? SizedBy(BoundExpression expression) => expression switch
    {
        BoundSize size => size.Target,
        BoundCall { Function.IsSize: true } call when !call.Arguments[0].Type.IsNullable => call.Arguments[0],
        _ => null,
    };

    private static Value? WithSize(Value value, Value? size)
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

    private Value? Narrow(BinaryOperator operation, Value value, Value other)
    {
        switch (operation)
        {
            case BinaryOperator.Equal:
                return NarrowEqual(value, other);
            case BinaryOperator.NotEqual:
                return NarrowNotEqual(value, other);
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

    private Value? NarrowEqual(Value value, Value other)
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

    private Value? NarrowNotEqual(Value value, Value other)
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

    private static BinaryOperator Opposite(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        _ => BinaryOperator.Less,
    };

    private static BinaryOperator Swapped(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => operation,
    };
}
