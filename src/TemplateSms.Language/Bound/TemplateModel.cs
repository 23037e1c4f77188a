using TemplateSms.Language.Collections;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Bound;

/// <summary>A template after binding: everything that the proof and the emitted code need, equal by value.</summary>
/// <param name="Name">The template's name: the file's without its extension, of a variant that of its base.</param>
/// <param name="MethodName">The method's name without <c>Send</c>.</param>
/// <param name="Locals">The locals that are declared before the body, since more than one block assigns or reads them.</param>
/// <param name="Tracker">The tracker's text and holes; null when there is none.</param>
public sealed record TemplateModel(
    string Name,
    string MethodName,
    TemplateSettings Settings,
    EquatableArray<ParameterModel> Parameters,
    EquatableArray<LocalModel> Locals,
    BoundBlock Body,
    BoundBlock? Tracker)
{
    /// <summary>The culture that the text is a variant for; null for the text of the base.</summary>
    public string? Variant { get; init; }

    /// <summary>The plurals of the text and of the tracker.</summary>
    public IEnumerable<BoundPlural> Plurals => Expressions.OfType<BoundPlural>();

    /// <summary>The codes of the currencies in them, each once.</summary>
    public IEnumerable<string> Currencies => Expressions.OfType<BoundCall>()
        .SelectMany(call => call.Arguments.Where((_, i) => call.Function.Parameters[i].Accepts == ArgumentKind.Currency))
        .Select(argument => (string)((BoundLiteral)argument).Value!)
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<BoundExpression> Expressions => new[] { Body, Tracker ?? BoundBlock.Empty }.SelectMany(BoundNodes.Expressions);
}
