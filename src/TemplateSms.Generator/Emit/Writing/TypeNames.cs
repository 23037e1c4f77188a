using TemplateSms.Language.Types;

namespace TemplateSms.Generator.Emit;

/// <summary>The C# types of a template's values.</summary>
internal static class TypeNames
{
    /// <summary>The type of a parameter, fully qualified.</summary>
    /// <param name="enumName">The name of the parameter's enum, when it has one.</param>
    public static string Of(TemplateType type, string enumName)
    {
        var name = type.Kind switch
        {
            TypeKind.String => "string",
            TypeKind.Bool => "bool",
            TypeKind.Int => "int",
            TypeKind.Long => "long",
            TypeKind.Double => "double",
            TypeKind.Decimal => "decimal",
            TypeKind.Date => "global::System.DateOnly",
            TypeKind.Time => "global::System.TimeOnly",
            TypeKind.DateTime => "global::System.DateTimeOffset",
            TypeKind.LocalDateTime => "global::System.DateTime",
            TypeKind.Guid => "global::System.Guid",
            TypeKind.Uri => "global::System.Uri",
            TypeKind.Enum => enumName,
            TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<{Of(type.Element!, enumName)}>",
            TypeKind.CSharp => type.CSharpName is { } full && full.Contains(".") ? "global::" + full : type.CSharpName ?? "object?",

            // Of a type that cannot be read: takes whatever the caller gives, so that only the template's own error shows.
            _ => "object?",
        };
        return type.IsNullable && !name.EndsWith("?", StringComparison.Ordinal) ? name + "?" : name;
    }

    public static bool IsReference(TemplateType type) => type.Kind is TypeKind.String or TypeKind.Uri or TypeKind.List or TypeKind.Error;

    public static bool IsValue(TemplateType type) => !IsReference(type) && type.Kind is not (TypeKind.CSharp or TypeKind.Null);
}
