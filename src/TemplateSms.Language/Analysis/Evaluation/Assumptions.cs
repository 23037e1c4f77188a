using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Draws facts about parameters and locals from conditions.</summary>
/// <param name="of">What is known of an expression.</param>
internal sealed class Assumptions(Func<BoundExpression, Facts, Value> of, CallValues calls)
{
    // Conditions are looked at for their truth and for what each outcome says; nested, that would multiply.
    private readonly Memo<Facts?> _whenTrue = new();
    private readonly Memo<Facts?> _whenFalse = new();

    /// <summary>Forgets what was found, since a round of a loop begins.</summary>
    public void Clear()
    {
        _whenTrue.Clear();
        _whenFalse.Clear();
    }

    /// <summary>The facts where a condition is met, or is not; null where that cannot be.</summary>
    public Facts? Of(BoundExpression condition, bool truth, Facts facts)
    {
        var results = truth ? _whenTrue : _whenFalse;
        return results.TryGet(condition, facts, out var result) ? result : results.Add(condition, facts, ComputeAssumption(condition, truth, facts));
    }

    private Facts? ComputeAssumption(BoundExpression condition, bool truth, Facts facts)
    {
        if (of(condition, facts).Truth == !truth)
            return null;
        return condition switch
        {
            BoundUnary { Operator: UnaryOperator.Not } not => Of(not.Operand, !truth, facts),
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
        Set(call.Arguments[0], facts, v => call.Function.Narrows!(calls.ContextOf(call, facts), v, truth));

    private Facts? AssumeBool(BoundExpression condition, bool truth, Facts facts) =>
        Set(condition, facts, v => v.Nullness == Nullness.Never ? Value.OfTruth(truth) : v);

    // 'a && b' that holds says both; one that does not says the negation of one, and which is known only where the other holds.
    private Facts? AssumeLogic(BoundBinary logic, bool truth, Facts facts, bool all)
    {
        if (truth == all)
            return Of(logic.Left, truth, facts) is { } first ? Of(logic.Right, truth, first) : null;
        var (left, right) = (Of(logic.Left, truth, facts), Of(logic.Right, truth, facts));
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
        if (Comparisons.IsOfItself(comparison))
        {
            return comparison.Operator is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual && of(comparison.Left, facts).Nullness == Nullness.Maybe
                ? AssumePresence(comparison.Left, truth, facts)
                : facts;
        }

        var (left, right) = (of(comparison.Left, facts), of(comparison.Right, facts));
        var operation = comparison.Operator;
        if (!truth)
        {
            // A null is neither less nor greater, so that the opposite order says something of numbers that are there only.
            if (operation is not (BinaryOperator.Equal or BinaryOperator.NotEqual) && (left.Nullness != Nullness.Never || right.Nullness != Nullness.Never))
                return facts;
            operation = Narrowing.Opposite(operation);
        }

        if (operation is not (BinaryOperator.Equal or BinaryOperator.NotEqual) && Comparisons.MayOrderTexts(comparison))
            return AssumeOrderOfTexts(comparison, operation, facts);
        var narrowed = Set(comparison.Left, facts, v => Narrowing.By(operation, v, right));
        return narrowed is null ? null : Set(comparison.Right, narrowed, v => Narrowing.By(Narrowing.Swapped(operation), v, left));
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
        var known = of(expression, facts);
        return change(known) is not { } value ? null : value == known ? facts : facts.With(key, value);
    }

    private Facts? SetSize(BoundExpression sized, BoundExpression size, Facts facts, Func<Value, Value?> change) =>
        Set(sized, facts, v => Narrowing.ToSize(v, change(of(size, facts))));

    /// <summary>The facts where a loop has no round although its list is there, since all elements are skipped; null where that cannot be.</summary>
    public Facts? OfNoRounds(BoundFor loop, Facts facts)
    {
        var offset = loop.Window.Offset is { } skipped ? of(skipped, facts).Number : NumberRange.Exactly(0, 0);
        if (offset is not { IsInLong: true } || offset.Least != offset.Most)
            return facts;
        var most = (long)Math.Max(0, offset.Least);
        return Set(loop.List, facts, v => Narrowing.ToAtMost(v.NotNull, most, loop.List.Type));
    }

    // What the size is of, where a null would not count as an empty one.
    private static BoundExpression? SizedBy(BoundExpression expression) => expression switch
    {
        BoundSize size => size.Target,
        BoundCall { Function.IsSize: true } call when !call.Arguments[0].Type.IsNullable => call.Arguments[0],
        _ => null,
    };
}
