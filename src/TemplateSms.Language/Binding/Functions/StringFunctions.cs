using TemplateSms.Language.Analysis;

namespace TemplateSms.Language.Binding;

/// <summary><c>string.*</c>.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new("string.upcase", "StringFunctions.Upcase", [Text("text")], Returns(TemplateType.String), c => CaseShapes.Upper(c.Shapes[0])),
        new("string.downcase", "StringFunctions.Downcase", [Text("text")], Returns(TemplateType.String), c => CaseShapes.Lower(c.Shapes[0])),
        new("string.append", "StringFunctions.Append", [Text("text"), Text("with")], Returns(TemplateType.String), c => c.Shapes[0].Then(c.Shapes[1])),
        new("string.prepend", "StringFunctions.Prepend", [Text("text"), Text("by")], Returns(TemplateType.String), c => c.Shapes[1].Then(c.Shapes[0])),
        new("string.size", "StringFunctions.Size", [Text("text")], Returns(TemplateType.Long), c => SizeShape(c.Shapes[0])),
    ];

    internal static FunctionParameter Text(string name) => new(name, ArgumentKind.Text);

    internal static Func<IReadOnlyList<TemplateType>, TemplateType> Returns(TemplateType type) => _ => type;

    private static TextShape SizeShape(TextShape text) =>
        TextShape.Basic(new Interval(Digits(text.Units.Least), Digits(Math.Min(text.Units.Most, int.MaxValue))));

    private static int Digits(long number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }
}
