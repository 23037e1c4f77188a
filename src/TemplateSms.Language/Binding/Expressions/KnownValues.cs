using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Applies to values what conditions have found out about null.</summary>
internal sealed class KnownValues(LocalTable locals)
{
    /// <summary>
    /// A value without the null of its type, where a condition has found it there; else the value. It is asked for only where a
    /// null is refused, since everything else takes what may be null as it is.
    /// </summary>
    public BoundExpression Present(BoundExpression value) => value switch
    {
        { Type.IsNullable: false } or { Type.Kind: TypeKind.CSharp or TypeKind.Null } => value,
        BoundParameter parameter when locals.IsPresent(parameter.Parameter.Name) =>
            parameter with { Type = parameter.Type with { IsNullable = false }, IsPresent = true },
        BoundLocal local when locals.IsPresent(local.Key) =>
            local with { Type = local.Type with { IsNullable = false }, IsPresent = true },
        _ => value,
    };

    /// <summary>
    /// Notes of a value of a C# type that a condition has found it there. The C# compiler follows null through a path of one
    /// step; of longer ones only the template knows.
    /// </summary>
    public BoundExpression Known(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp && Presence.KeyOf(value) is { } key && locals.IsPresent(key) ? value with { IsKnown = true } : value;

    /// <summary>Notes that the rest of the template is not reached without a value of a C# type.</summary>
    public void Need(BoundExpression value)
    {
        if (value.Type.Kind == TypeKind.CSharp && Presence.KeyOf(value) is { } key)
            locals.AddPresent([key]);
    }
}
