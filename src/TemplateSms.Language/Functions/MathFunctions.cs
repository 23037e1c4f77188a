using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;
using static TemplateSms.Language.Functions.Signatures;

namespace TemplateSms.Language.Functions;

/// <summary><c>math.*</c>.</summary>
internal static class MathFunctions
{
    // Beyond, not even whole numbers are told apart.
    private const decimal MostOfDouble = 1e15m;

    public static IReadOnlyList<Function> All { get; } =
    [
        Of("math.abs", "MathFunctions.Abs", [Number("value")], LikeFirst) with { Precise = Absolute, KeepsOriginOf = new[] { 0 } },
        Of("math.ceil", "MathFunctions.Ceil", [Number("value")], Returns(TemplateType.Double)) with { Precise = c => Rounded(c, Math.Ceiling), DropsDecimals = true, IsTotal = true },
        Of("math.floor", "MathFunctions.Floor", [Number("value")], Returns(TemplateType.Double)) with { Precise = c => Rounded(c, Math.Floor), DropsDecimals = true, IsTotal = true },
        Of("math.round", "MathFunctions.Round", [Number("value"), OptionalInteger("precision")], Returns(TemplateType.Double)) with { Precise = RoundedTo, DropsDecimals = true },
        Operation("math.plus", BinaryOperator.Add),
        Operation("math.minus", BinaryOperator.Subtract),
        Operation("math.times", BinaryOperator.Multiply),
        Operation("math.modulo", BinaryOperator.Modulo),
        Of("math.divided_by", "MathFunctions.DividedBy", [Number("value"), Divisor("divisor")], Quotient) with { Precise = QuotientOf, FitsIntegers = true },
        new("math.format", "MathFunctions.Format", [Number("value"), new("format", ArgumentKind.NumberFormat)], Returns(TemplateType.String), NumberFormatShapes.Of) { Precise = NumberFormatShapes.Known, EmitFitted = "MathFunctions.FormatFitted", Prints = PrintedArguments.Of([1]), TakesCulture = true },
    ];

    private static Value? Absolute(TransferContext context)
    {
        var value = context.Values[0];
        if (value.Number is not { } range || context.Arguments[0].Type is not { IsNumber: true, Kind: not TypeKind.Double } type || value.Nullness == Nullness.Always)
            return null;

        // The least whole number of 32 bits, as that of 64, has no opposite.
        if (value.Known is (long)int.MinValue or long.MinValue)
            return null;
        return ValueArithmetic.OfRange(range.Abs().WithinInt(type), LikeFirst([type]), context.Factory) with { Nullness = value.Nullness };
    }

    // Rounding is done in doubles, whatever the argument is, and there 9.99999999999999999999 is 10.
    private static Value? Rounded(TransferContext context, Func<double, double> round)
    {
        if (NumberOf(context) is not { } range)
            return null;
        var hasSign = HasSign(context, range);
        if (range.Least == range.Most && range.IsExactInDouble && !hasSign)
            return context.Factory.OfDouble(round((double)range.Least));
        if ((range.IsExactInDouble ? range : range.Blurred()) is not { Least: > -MostOfDouble, Most: < MostOfDouble } seen)
            return null;
        return OfPlaces(new NumberRange((decimal)round((double)seen.Least), (decimal)round((double)seen.Most), null), 0, hasSign);
    }

    private static Value? RoundedTo(TransferContext context)
    {
        var places = context.Arguments.Count < 2 ? 0 : context.ConstantInteger(1);
        if (places is not (>= 0 and <= 15) || NumberOf(context) is not { } range)
            return null;
        var hasSign = HasSign(context, range);
        if (range.Least == range.Most && range.IsExactInDouble && Math.Round((double)range.Least, (int)places) is var known && (!hasSign || known != 0))
            return context.Factory.OfDouble(known);

        // A decimal has no more places than its scale.
        var shown = range is { IsExactInDouble: true, Scale: { } scale } ? Math.Min((int)places, scale) : (int)places;
        return range.Blurred() is { } blurred ? OfPlaces(blurred, shown, hasSign) : null;
    }

    // What is below zero, or a zero that was, may print as -0.
    private static bool HasSign(TransferContext context, NumberRange range) =>
        range.Least < 0 || range.MayBeNegativeZero(context.Arguments[0].Type);

    private static Value? OfPlaces(NumberRange range, int places, bool hasSign)
    {
        var signed = hasSign && range.Least >= 0 ? range with { Least = -0.1m } : range;
        var rounded = range with { Least = decimal.Round(range.Least, places), Most = decimal.Round(range.Most, places) };
        return NumberShapes.OfRounded(signed, places) is { } shape ? new Value(shape) { Number = rounded.Blurred() } : null;
    }

    // Nothing counts as zero.
    private static NumberRange? NumberOf(TransferContext context) => context.Values[0] switch
    {
        { Nullness: Nullness.Always } => NumberRange.Exactly(0, 0),
        { Nullness: Nullness.Maybe, Number: { } range } => range.Join(NumberRange.Exactly(0, 0)),
        var value => value.Number,
    };

    private static Value? QuotientOf(TransferContext context)
    {
        if (context.Arguments[1].Type.Kind != TypeKind.Int || NumberOf(context) is not { } range || context.Values[1] is not { Nullness: Nullness.Never, Number: { } divisor })
            return null;
        return NumberRange.Divide(range, divisor) is { } quotient
            ? Value.OfWhole(NumberRange.Whole(Floor(quotient.Least), Floor(quotient.Most)))
            : null;

        static decimal Floor(decimal number) => Math.Min(Math.Max(decimal.Floor(number), int.MinValue), int.MaxValue);
    }

    private static Function Of(string name, string emit, IReadOnlyList<FunctionParameter> parameters, Func<IReadOnlyList<TemplateType>, TemplateType> result) =>
        new(name, emit, parameters, result, c => TypeShapes.Of(result([.. c.Arguments.Select(a => a.Type)]), c.Settings));

    private static Function Operation(string name, BinaryOperator operation) =>
        Of(name, "", [Number("value"), Number("with")], types => Arithmetic.ResultOf(operation, types[0], types[1]) ?? TemplateType.Error) with { Operator = operation };

    // As Scriban has it: the result follows the divisor, and a whole one of 32 bits gives the floor.
    private static TemplateType Quotient(IReadOnlyList<TemplateType> types) => types[1].Kind switch
    {
        TypeKind.Decimal => TemplateType.Decimal,
        TypeKind.Double or TypeKind.Long => TemplateType.Double,
        TypeKind.CSharp => types[1],
        _ => TemplateType.Long,
    };
}
