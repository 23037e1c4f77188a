using TemplateSms.Language.Bound;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>The types that operators take together.</summary>
internal static class TypeRules
{
    public static bool AreComparable(TemplateType left, TemplateType right, bool isEquality)
    {
        if (left.Kind == TypeKind.Null || right.Kind == TypeKind.Null)
            return isEquality;
        if (left.Kind == TypeKind.CSharp || right.Kind == TypeKind.CSharp)
            return true;
        if (left.IsNumber && right.IsNumber)
            return true;
        if (left.IsMoment && right.IsMoment)
            return true;
        if (left.Kind != right.Kind || left.Kind == TypeKind.List)
            return false;
        if (left.Kind == TypeKind.Enum)
            return isEquality && left.Members.Equals(right.Members);
        return isEquality || left.Kind is TypeKind.String or TypeKind.Time;
    }

    public static TemplateType Unbounded(TemplateType type) => type.Kind switch
    {
        TypeKind.Int => TemplateType.Long with { IsNullable = type.IsNullable },
        TypeKind.CSharp or TypeKind.List or TypeKind.Enum => type,
        _ => new TemplateType(type.Kind) { IsNullable = type.IsNullable },
    };

    /// <summary>Whether a value is null where its caller leaves it out: what is computed or found in a list is mostly there.</summary>
    public static bool IsNameThatMayBeNull(BoundExpression value) =>
        value is BoundParameter or BoundLocal && value.Type is { IsNullable: true, Kind: not TypeKind.CSharp };

    public static bool HasOrder(TemplateType type) => type.IsNumber || type.IsMoment;

    /// <summary>The type of a value that is one of two; null when they have none in common.</summary>
    public static TemplateType? CommonType(BoundExpression left, BoundExpression right)
    {
        var (a, b) = (left.Type, right.Type);
        if (a.Kind == TypeKind.Error || b.Kind == TypeKind.Error)
            return TemplateType.Error;
        if (a.Kind == TypeKind.CSharp || b.Kind == TypeKind.CSharp)
            return new TemplateType(TypeKind.CSharp) { IsNullable = a.IsNullable || b.IsNullable };
        if (a.Kind == TypeKind.Null)
            return b with { IsNullable = true };
        if (b.Kind == TypeKind.Null)
            return a with { IsNullable = true };
        var isNullable = a.IsNullable || b.IsNullable;

        // The enums of two parameters are two types in C#.
        if (a is { Kind: TypeKind.List, Innermost.Kind: TypeKind.Enum })
            return null;
        if (a with { IsNullable = false } == b with { IsNullable = false })
            return a with { IsNullable = isNullable };
        if (a.Kind == b.Kind && a.Kind is not (TypeKind.List or TypeKind.Enum))
            return new TemplateType(a.Kind) { IsNullable = isNullable };
        return a.IsInteger && b.IsInteger ? TemplateType.Long with { IsNullable = isNullable } : null;
    }
}
