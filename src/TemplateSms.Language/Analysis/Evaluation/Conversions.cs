using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Analysis;

/// <summary>Values that become values of another type.</summary>
internal sealed class Conversions(ValueFactory factory)
{
    /// <summary>An operand beside another, where it is a whole number that becomes a decimal or a double.</summary>
    public Value Converted(Value value, BoundExpression from, BoundExpression to) =>
        from.Type.IsInteger && to.Type.Kind is TypeKind.Decimal or TypeKind.Double ? Assigned(value, from.Type, to.Type) : value;

    /// <summary>The value of a local of a type after an assignment.</summary>
    public Value Assigned(Value value, TemplateType from, TemplateType to)
    {
        if (value.Nullness == Nullness.Always || from.Kind == to.Kind || !from.IsNumber || !to.IsNumber)
            return value;

        // A large whole number prints otherwise as a double; as a decimal its digits stay.
        var converted = to.Kind switch
        {
            TypeKind.Double => value.Number is { IsWhole: true } range && range.Abs().Most < 1e15m
                ? value with { Number = range with { Scale = null, Double = range.AsDouble }, Known = value.Known is long known ? (double)known : null }
                : factory.OfType(TemplateType.Double),
            TypeKind.Decimal when from.IsInteger => value with { Known = value.Known is long known ? (decimal)known : null },
            TypeKind.Long when from.IsInteger => value,
            _ => factory.Widened(to with { IsNullable = false }),
        };
        return converted with { Nullness = value.Nullness };
    }
}
