using System.Globalization;
using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Types;

/// <summary>A type with its declared bound.</summary>
public sealed record TemplateType(TypeKind Kind)
{
    public static readonly TemplateType Error = new(TypeKind.Error);
    public static readonly TemplateType Null = new(TypeKind.Null) { IsNullable = true };
    public static readonly TemplateType String = new(TypeKind.String);
    public static readonly TemplateType Bool = new(TypeKind.Bool);
    public static readonly TemplateType Int = new(TypeKind.Int);
    public static readonly TemplateType Long = new(TypeKind.Long);
    public static readonly TemplateType Double = new(TypeKind.Double);
    public static readonly TemplateType Decimal = new(TypeKind.Decimal);

    public bool IsNullable { get; init; }

    /// <summary>The bound of a <c>string</c> or of a <c>uri</c>'s printed form.</summary>
    public TextLimit Text { get; init; } = TextLimit.None;

    /// <summary>The bound of a number; null when none is declared.</summary>
    public NumberLimit? Number { get; init; }

    /// <summary>The type of a list's elements.</summary>
    public TemplateType? Element { get; init; }

    /// <summary>The type of the elements of a list's lists, however deep; the type itself where it is no list.</summary>
    public TemplateType Innermost => Element?.Innermost ?? this;

    /// <summary>Most elements of a list; null when unbounded.</summary>
    public int? MostElements { get; init; }

    /// <summary>The members of an <c>enum</c>, as they print.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>The full name of a C# type.</summary>
    public string? CSharpName { get; init; }

    public bool IsNumber => Kind is TypeKind.Int or TypeKind.Long or TypeKind.Double or TypeKind.Decimal;

    public bool IsInteger => Kind is TypeKind.Int or TypeKind.Long;

    public bool IsMoment => Kind is TypeKind.Date or TypeKind.DateTime or TypeKind.LocalDateTime;

    /// <summary>Whether <c>+</c> takes it for a text; null counts as one.</summary>
    public bool IsText => Kind is TypeKind.String or TypeKind.Enum or TypeKind.Null;

    /// <summary>The name of the type in messages, as it is written in a template.</summary>
    public string Display => DisplayName + (IsNullable && Kind != TypeKind.Null ? "?" : "");

    private string DisplayName => Kind switch
    {
        TypeKind.List => $"list({Element?.Display})",
        TypeKind.Enum => $"enum({string.Join("|", Members)})",
        TypeKind.CSharp => CSharpName ?? "a C# type",
        TypeKind.LocalDateTime => "datetime",
        _ => Kind.ToString().ToLower(CultureInfo.InvariantCulture),
    };
}
