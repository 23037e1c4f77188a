using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>What a condition says of names whose values may be null: where it has found one, it is there.</summary>
internal sealed partial class Binder
{
    // Of a nullable value itself: it can be read where the value is not there.
    private const string HasValue = "HasValue";

    /// <summary>Binds what is computed only where a condition holds, or only where it does not.</summary>
    private BoundExpression BindWhere(BoundExpression condition, bool truth, Func<BoundExpression> bind)
    {
        var before = _locals.Snapshot();
        _locals.AddPresent(PresentWhere(condition, truth));
        var bound = bind();
        _locals.Restore(before);
        return bound;
    }

    /// <summary>
    /// A value without the null of its type, where a condition has found it there; else the value. It is asked for only where a
    /// null is refused, since everything else takes what may be null as it is.
    /// </summary>
    private BoundExpression Present(BoundExpression value) => value switch
    {
        { Type.IsNullable: false } or { Type.Kind: TypeKind.CSharp or TypeKind.Null } => value,
        BoundParameter parameter when _locals.IsPresent(parameter.Parameter.Name) =>
            parameter with { Type = parameter.Type with { IsNullable = false }, IsPresent = true },
        BoundLocal local when _locals.IsPresent(local.Name) =>
            local with { Type = local.Type with { IsNullable = false }, IsPresent = true },
        _ => value,
    };

    /// <summary>
    /// Notes of a value of a C# type that a condition has found it there. The C# compiler follows null through a path of one
    /// step; of longer ones only the template knows.
    /// </summary>
    private BoundExpression Known(BoundExpression value) =>
        value.Type.Kind == TypeKind.CSharp && PresenceKey(value) is { } key && _locals.IsPresent(key) ? value with { IsKnown = true } : value;

    /// <summary>Notes that the rest of the template is not reached without a value of a C# type.</summary>
    private void Need(BoundExpression value)
    {
        if (value.Type.Kind == TypeKind.CSharp && PresenceKey(value) is { } key)
            _locals.AddPresent([key]);
    }

    /// <summary>A path as it is told from others; null for what is computed.</summary>
    private static string? PresenceKey(BoundExpression value) => value switch
    {
        BoundParameter parameter => parameter.Parameter.Name,
        BoundLocal local => local.Name,
        BoundMember member when PresenceKey(member.Target) is { } target => $"{target}.{member.CSharpName}",
        BoundIndex { Index: BoundLiteral { Value: long place } } index when PresenceKey(index.Target) is { } target =>
            $"{target}[{place.ToString(System.Globalization.CultureInfo.InvariantCulture)}]",
        _ => null,
    };

    /// <summary>Whether a value is null where its caller leaves it out: what is computed or found in a list is mostly there.</summary>
    private static bool IsNameThatMayBeNull(BoundExpression value) =>
        value is BoundParameter or BoundLocal && value.Type is { IsNullable: true, Kind: not TypeKind.CSharp };

    /// <summary>The names that are not null where a condition holds, or where it does not.</summary>
    private static IEnumerable<string> PresentWhere(BoundExpression condition, bool truth) => condition switch
    {
        BoundUnary { Operator: UnaryOperator.Not } not => PresentWhere(not.Operand, !truth),
        BoundUnary { Operator: UnaryOperator.IsTruthy } truthy when truth =>
            NameOf(truthy.Operand is BoundMember { CSharpName: HasValue, Target: var owner } ? owner : truthy.Operand),
        BoundBinary { Operator: BinaryOperator.And } both when truth => PresentWhere(both.Left, true).Concat(PresentWhere(both.Right, true)),
        BoundBinary { Operator: BinaryOperator.Or } either when !truth => PresentWhere(either.Left, false).Concat(PresentWhere(either.Right, false)),
        BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or } logic => PresentWhere(logic.Left, truth).Intersect(PresentWhere(logic.Right, truth)),
        BoundBinary { Operator: BinaryOperator.NotEqual } different when truth => NameBesideNull(different),
        BoundBinary { Operator: BinaryOperator.Equal } equal when !truth => NameBesideNull(equal),
        BoundBinary { Operator: BinaryOperator.Equal } equal => NameBesideValue(equal.Left, equal.Right).Concat(NameBesideValue(equal.Right, equal.Left)),
        BoundBinary { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } order when truth =>
            NameInOrder(order.Left, order.Right).Concat(NameInOrder(order.Right, order.Left)),
        _ => [],
    };

    private static IEnumerable<string> NameBesideNull(BoundBinary comparison) =>
        comparison.Right.Type.Kind == TypeKind.Null ? NameOf(comparison.Left)
        : comparison.Left.Type.Kind == TypeKind.Null ? NameOf(comparison.Right)
        : [];

    private static IEnumerable<string> NameBesideValue(BoundExpression name, BoundExpression other) =>
        other.Type is { IsNullable: false, Kind: not (TypeKind.CSharp or TypeKind.Null or TypeKind.Error) } ? NameOf(name) : [];

    // Null has a place among texts only.
    private static IEnumerable<string> NameInOrder(BoundExpression value, BoundExpression other) =>
        HasOrder(value.Type) || (value.Type.Kind == TypeKind.CSharp && !other.Type.IsNullable && HasOrder(other.Type)) ? NameOf(value) : [];

    private static bool HasOrder(TemplateType type) => type.IsNumber || type.IsMoment;

    // Where the end of a path is there, so is what it leads through.
    private static IEnumerable<string> NameOf(BoundExpression value)
    {
        if (value is BoundMember { CSharpName: HasValue })
            yield break;
        if (PresenceKey(value) is { } key)
            yield return key;
        if (value is not BoundMember member)
            yield break;
        foreach (var name in NameOf(member.Target))
            yield return name;
    }
}
