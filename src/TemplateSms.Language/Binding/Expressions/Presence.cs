using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Finds the names that a condition proves not to be null.</summary>
internal static class Presence
{
    /// <summary>The member of a nullable value itself: it can be read where the value is not there.</summary>
    public const string HasValue = "HasValue";

    /// <summary>A path as it is told from others; null for what is computed.</summary>
    public static string? KeyOf(BoundExpression value) => value switch
    {
        BoundParameter parameter => parameter.Parameter.Name,
        BoundLocal local => local.Key,
        BoundMember member when KeyOf(member.Target) is { } target => $"{target}.{member.CSharpName}",
        BoundIndex { Index: BoundLiteral { Value: long place } } index when KeyOf(index.Target) is { } target =>
            $"{target}[{place.ToString(System.Globalization.CultureInfo.InvariantCulture)}]",
        _ => null,
    };

    /// <summary>The names that are not null where a condition holds, or where it does not.</summary>
    public static IEnumerable<string> NamesWhere(BoundExpression condition, bool truth) => condition switch
    {
        BoundUnary { Operator: UnaryOperator.Not } not => NamesWhere(not.Operand, !truth),
        BoundUnary { Operator: UnaryOperator.IsTruthy } truthy when truth =>
            NameOf(truthy.Operand is BoundMember { CSharpName: HasValue, Target: var owner } ? owner : truthy.Operand),
        BoundBinary { Operator: BinaryOperator.And } both when truth => NamesWhere(both.Left, true).Concat(NamesWhere(both.Right, true)),
        BoundBinary { Operator: BinaryOperator.Or } either when !truth => NamesWhere(either.Left, false).Concat(NamesWhere(either.Right, false)),
        BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or } logic => NamesWhere(logic.Left, truth).Intersect(NamesWhere(logic.Right, truth)),
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
        TypeRules.HasOrder(value.Type) || (value.Type.Kind == TypeKind.CSharp && !other.Type.IsNullable && TypeRules.HasOrder(other.Type)) ? NameOf(value) : [];

    // Where the end of a path is there, so is what it leads through.
    private static IEnumerable<string> NameOf(BoundExpression value)
    {
        if (value is BoundMember { CSharpName: HasValue })
            yield break;
        if (KeyOf(value) is { } key)
            yield return key;
        if (value is not BoundMember member)
            yield break;
        foreach (var name in NameOf(member.Target))
            yield return name;
    }
}
