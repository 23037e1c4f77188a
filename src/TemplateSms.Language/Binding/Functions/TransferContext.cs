using TemplateSms.Language.Analysis;

namespace TemplateSms.Language.Binding;

/// <summary>What a transfer function knows of a call's arguments.</summary>
/// <param name="Arguments">The bound arguments.</param>
/// <param name="Shapes">What is known of their printed texts.</param>
public sealed record TransferContext(EquatableArray<BoundExpression> Arguments, IReadOnlyList<TextShape> Shapes, TemplateSettings Settings)
{
    /// <summary>The value of an argument that is a whole number known when the template is compiled.</summary>
    public long? ConstantInteger(int index) => index < Arguments.Count ? (Arguments[index] as BoundLiteral)?.Value as long? : null;

    /// <summary>The text of an argument that is a literal.</summary>
    public string? ConstantText(int index) => (Arguments[index] as BoundLiteral)?.Value as string;
}
