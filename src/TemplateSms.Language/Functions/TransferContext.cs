using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Functions;

/// <summary>The facts that a transfer function knows of a call's arguments.</summary>
/// <param name="Arguments">The types and literals of the arguments that the call gives.</param>
/// <param name="Values">What is known of the arguments; a parameter that the call leaves out has its default.</param>
public sealed record TransferContext(IReadOnlyList<CallArgument> Arguments, IReadOnlyList<Value> Values, TemplateSettings Settings, ValueFactory Factory)
{
    /// <summary>The shapes of the arguments' printed texts, without the texts themselves.</summary>
    public IReadOnlyList<TextShape> Shapes { get; } = [.. Values.Select(v => v.Printed.Forgotten)];

    /// <summary>The value of an argument that is a whole number and the same for all arguments of the template.</summary>
    public long? ConstantInteger(int index) => index < Arguments.Count ? Values[index].Known as long? : null;

    /// <summary>Whether two arguments read the same parameter or local, and so are one value.</summary>
    public bool AreSame(int first, int second) =>
        Math.Max(first, second) < Arguments.Count && Arguments[first].Name is { } name && name == Arguments[second].Name;

    /// <summary>The printed text of an argument that is known; a null prints none.</summary>
    public string? KnownText(int index) => Values[index].Printed.Known;

    /// <summary>The text of an argument that is a literal.</summary>
    public string? ConstantText(int index) => Arguments[index].Literal;
}
