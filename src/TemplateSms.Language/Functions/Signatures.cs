using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>Short forms for the tables of functions.</summary>
internal static class Signatures
{
    public static FunctionParameter Printed(string name) => new(name, ArgumentKind.Text);

    public static FunctionParameter Printed(string name, string otherwise) => new(name, ArgumentKind.Text, IsRequired: false, otherwise);

    public static FunctionParameter Integer(string name) => new(name, ArgumentKind.Integer);

    public static FunctionParameter OptionalInteger(string name) => new(name, ArgumentKind.Integer, IsRequired: false);

    public static FunctionParameter Number(string name) => new(name, ArgumentKind.Number);

    public static FunctionParameter Divisor(string name) => new(name, ArgumentKind.Divisor);

    public static FunctionParameter TimeAmount(string name) => new(name, ArgumentKind.TimeAmount);

    public static FunctionParameter List(string name) => new(name, ArgumentKind.List);

    public static Func<IReadOnlyList<TemplateType>, TemplateType> Returns(TemplateType type) => _ => type;

    /// <summary>A text that is null only where the first argument is.</summary>
    public static TemplateType TextLikeFirst(IReadOnlyList<TemplateType> arguments) =>
        TemplateType.String with { IsNullable = arguments[0].IsNullable };

    /// <summary>The first argument's own type, its bound dropped.</summary>
    public static TemplateType LikeFirst(IReadOnlyList<TemplateType> arguments) => arguments[0].Kind switch
    {
        TypeKind.Int => TemplateType.Long with { IsNullable = arguments[0].IsNullable },
        TypeKind.CSharp or TypeKind.List => arguments[0],
        _ => new TemplateType(arguments[0].Kind) { IsNullable = arguments[0].IsNullable },
    };
}
