namespace TemplateSms.Language.Binding;

/// <summary><c>object.*</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new(
            "object.default",
            "ObjectFunctions.Default",
            [new FunctionParameter("value", ArgumentKind.Text), new FunctionParameter("default", ArgumentKind.Text)],
            StringFunctions.Returns(TemplateType.String),
            c => c.Shapes[0].Join(c.Shapes[1])),
    ];
}
