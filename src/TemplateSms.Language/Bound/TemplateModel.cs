using TemplateSms.Language.Collections;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Bound;

/// <summary>A template after binding: everything that the proof and the emitted code need, equal by value.</summary>
/// <param name="Name">The template's name: the file's without its extension, of a variant that of its base.</param>
/// <param name="MethodName">The method's name without <c>Send</c>.</param>
/// <param name="Locals">The locals that are declared before the body, since more than one block assigns or reads them.</param>
/// <param name="Body">The text; of several the last, which has to fit.</param>
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

    /// <summary>The texts before the last, of which the first that fits is taken; empty for most templates.</summary>
    public EquatableArray<TextModel> Earlier { get; init; }

    /// <summary>The template with each of its texts alone, in order.</summary>
    public IEnumerable<TemplateModel> Texts =>
        Earlier.Select(text => this with { Locals = text.Locals, Body = text.Body, Earlier = default }).Append(Earlier.Count == 0 ? this : this with { Earlier = default });

    /// <summary>The bodies of all texts, in order.</summary>
    public IEnumerable<BoundBlock> Bodies => Earlier.Select(text => text.Body).Append(Body);

    /// <summary>The bodies of all texts, and the tracker.</summary>
    public IEnumerable<BoundBlock> Blocks => Tracker is null ? Bodies : Bodies.Append(Tracker);

    /// <summary>The plurals of the texts and of the tracker.</summary>
    public IEnumerable<BoundPlural> Plurals => Expressions.OfType<BoundPlural>();

    /// <summary>The codes of the currencies in them, each once.</summary>
    public IEnumerable<string> Currencies => Expressions.OfType<BoundCall>()
        .SelectMany(call => call.Arguments.Where((_, i) => call.Function.Parameters[i].Accepts == ArgumentKind.Currency))
        .Select(argument => (string)((BoundLiteral)argument).Value!)
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<BoundExpression> Expressions => Blocks.SelectMany(BoundNodes.Expressions);
}
