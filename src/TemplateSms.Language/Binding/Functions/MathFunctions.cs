using TemplateSms.Language.Analysis;
using static TemplateSms.Language.Binding.Signatures;

namespace TemplateSms.Language.Binding;

/// <summary><c>math.*</c>.</summary>
internal static class MathFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Of("math.abs", "MathFunctions.Abs", [Number("value")], LikeFirst),
        Of("math.ceil", "MathFunctions.Ceil", [Number("value")], Returns(TemplateType.Double)),
        Of("math.floor", "MathFunctions.Floor", [Number("value")], Returns(TemplateType.Double)),
        Of("math.round", "MathFunctions.Round", [Number("value"), OptionalInteger("precision")], Returns(TemplateType.Double)),
        Operation("math.plus", "Operators.Add", BinaryOperator.Add),
        Operation("math.minus", "Operators.Subtract", BinaryOperator.Subtract),
        Operation("math.times", "Operators.Multiply", BinaryOperator.Multiply),
        Operation("math.modulo", "Operators.Modulo", BinaryOperator.Modulo),
        Of("math.divided_by", "MathFunctions.DividedBy", [Number("value"), Number("divisor")], Quotient),
        new("math.format", "MathFunctions.Format", [Number("value"), new("format", ArgumentKind.ConstantText)], Returns(TemplateType.String), NumberFormatShapes.Of),
    ];

    private static Function Of(string name, string emit, IReadOnlyList<FunctionParameter> parameters, Func<IReadOnlyList<TemplateType>, TemplateType> result) =>
        new(name, emit, parameters, result, c => TypeShapes.Of(result([.. c.Arguments.Select(a => a.Type)]), c.Settings));

    private static Function Operation(string name, string emit, BinaryOperator operation) =>
        Of(name, emit, [Number("value"), Number("with")], types => Arithmetic.ResultOf(operation, types[0], types[1]) ?? TemplateType.Error);

    // As Scriban has it: the result follows the divisor, and a whole one gives the floor.
    private static TemplateType Quotient(IReadOnlyList<TemplateType> types) => types[1].Kind switch
    {
        TypeKind.Decimal => TemplateType.Decimal,
        TypeKind.Double => TemplateType.Double,
        TypeKind.CSharp => types[1],
        _ => TemplateType.Long,
    };
}
