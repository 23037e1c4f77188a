namespace TemplateSms.Language.Types;

/// <summary>The types of arithmetic: whole numbers are long, <c>/</c> of them is a double, a decimal wins over both.</summary>
internal static class Arithmetic
{
    /// <summary>The type of a result; null when the operation takes no such values.</summary>
    public static TemplateType? ResultOf(BinaryOperator operation, TemplateType left, TemplateType right)
    {
        var isNullable = left.IsNullable || right.IsNullable;
        if (operation == BinaryOperator.Add && (left.Kind == TypeKind.String || right.Kind == TypeKind.String))
        {
            return left.Kind == TypeKind.List || right.Kind == TypeKind.List
                ? null
                : TemplateType.String with { IsNullable = MayJoinToNull(left, right) };
        }

        if (operation == BinaryOperator.Multiply && IsRepetition(left, right))
            return TemplateType.String with { IsNullable = isNullable };
        if (left.Kind == TypeKind.CSharp || right.Kind == TypeKind.CSharp)
            return left.Kind == TypeKind.List || right.Kind == TypeKind.List ? null : new TemplateType(TypeKind.CSharp);
        if (left.Kind == TypeKind.Null && right.IsNumber)
            return right with { IsNullable = true, Number = null };
        if (right.Kind == TypeKind.Null && left.IsNumber)
            return left with { IsNullable = true, Number = null };
        if (!left.IsNumber || !right.IsNumber)
            return null;

        var kind = left.Kind == TypeKind.Decimal || right.Kind == TypeKind.Decimal ? TypeKind.Decimal
            : left.Kind == TypeKind.Double || right.Kind == TypeKind.Double || operation == BinaryOperator.Divide ? TypeKind.Double
            : TypeKind.Long;
        return new TemplateType(kind) { IsNullable = isNullable };
    }

    // Beside a text null is an empty one; beside any other value a null text makes the whole null.
    private static bool MayJoinToNull(TemplateType left, TemplateType right) => left.IsText && right.IsText
        ? left.IsNullable && right.IsNullable
        : (left.Kind == TypeKind.String ? left : right).IsNullable;

    /// <summary>Whether a product repeats a text.</summary>
    public static bool IsRepetition(TemplateType left, TemplateType right) =>
        (left.Kind == TypeKind.String && right is { IsInteger: true, IsNullable: false })
        || (right.Kind == TypeKind.String && left is { IsInteger: true, IsNullable: false });
}
