using TemplateSms.Language.Analysis;

namespace TemplateSms.Language.Binding;

/// <summary><c>date.*</c>.</summary>
internal static class DateFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new(
            "date.to_string",
            "DateFunctions.ToString",
            [new FunctionParameter("date", ArgumentKind.Moment), new FunctionParameter("format", ArgumentKind.ConstantText)],
            types => TemplateType.String with { IsNullable = types[0].IsNullable },
            ToStringShape),
    ];

    private static TextShape ToStringShape(TransferContext context)
    {
        var shape = DateFormatShapes.Of(context.ConstantText(1) ?? "");
        return context.Arguments[0].Type.IsNullable ? shape.Join(TextShape.Empty) : shape;
    }
}
