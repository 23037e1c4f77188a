using System.Globalization;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>Computes an operation on doubles for each of few values, where no rule says how many digits its results have.</summary>
internal sealed class SmallRanges
{
    private const int MostResults = 4096;
    private const int MostWork = 20_000;

    private readonly Dictionary<(BinaryOperator, Value, Value), Value?> _results = [];
    private int _work;

    /// <summary>The printed results over all pairs of values; null where they are too many, or where some pair has no result.</summary>
    public Value? Of(BinaryOperator operation, Value left, Value right, ValueFactory factory)
    {
        if (ValuesOf(left) is not { } lefts || ValuesOf(right) is not { } rights || (long)lefts.Count * rights.Count > MostResults)
            return null;
        if (lefts.Count == 1 && rights.Count == 1)
            return Result(operation, lefts[0], rights[0]) is { } one ? factory.OfDouble(one) : null;
        var key = (operation, left, right);
        if (!_results.TryGetValue(key, out var result) && _work < MostWork)
        {
            _work += lefts.Count * rights.Count;
            _results[key] = result = Compute(operation, lefts, rights);
        }

        return result;
    }

    private static Value? Compute(BinaryOperator operation, IReadOnlyList<double> lefts, IReadOnlyList<double> rights)
    {
        Interval? length = null;
        var (least, most) = (double.MaxValue, double.MinValue);
        foreach (var a in lefts)
        {
            foreach (var b in rights)
            {
                if (Result(operation, a, b) is not { } result || DoubleText.Of(result, CultureInfo.InvariantCulture.NumberFormat) is not { } text)
                    return null;
                length = length?.Join(Interval.Exactly(text.Length)) ?? Interval.Exactly(text.Length);
                (least, most) = (Math.Min(least, result), Math.Max(most, result));
            }
        }

        return length is { } lengths && Math.Max(-least, most) < 1e15
            ? new Value(TextShape.Basic(lengths)) { Number = RangeOf(operation, lefts, rights, (decimal)least, (decimal)most) }
            : null;
    }

    // What the rules say of the digits helps later operations.
    private static NumberRange? RangeOf(BinaryOperator operation, IReadOnlyList<double> lefts, IReadOnlyList<double> rights, decimal least, decimal most)
    {
        if (new NumberRange(least, most, null).Blurred() is not { } range)
            return null;
        var isWhole = lefts.Concat(rights).All(d => d == Math.Floor(d));
        return isWhole && operation == BinaryOperator.Divide
            ? range with { Double = DoubleArithmetic.Quotient(Around(lefts), Around(rights)) }
            : range;
    }

    private static NumberRange Around(IReadOnlyList<double> values) => NumberRange.Whole((decimal)values.Min(), (decimal)values.Max());

    // ValueArithmetic.Exact has the same operators for decimals. They share no table: a decimal overflows and refuses a division by
    // zero where a double has a result, and netstandard2.0 has no arithmetic over a type parameter to write both once.
    private static double? Result(BinaryOperator operation, double a, double b) => operation switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => Math.Round(a / b),
        BinaryOperator.Modulo => a % b,
        _ => null,
    };

    private static IReadOnlyList<double>? ValuesOf(Value value) => value switch
    {
        { NotNull.Known: double known } => [known],
        // As whole numbers: the zero that a decimal reaches from below has a sign, which a double prints.
        { Number: { IsWhole: true } range } when range.Most - range.Least < MostResults && range.Abs().Most < 1e15m =>
            [.. Enumerable.Range(0, (int)(range.Most - range.Least) + 1).Select(i => (double)((long)range.Least + i))],
        _ => null,
    };
}
