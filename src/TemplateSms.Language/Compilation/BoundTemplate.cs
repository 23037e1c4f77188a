using TemplateSms.Language.Binding;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Compilation;

/// <summary>A template after binding, with what its text uses of the declared names.</summary>
/// <param name="Model">The bound template.</param>
internal sealed record BoundTemplate(TemplateModel Model)
{
    /// <inheritdoc cref="CompiledTemplate.Used"/>
    public EquatableArray<string> Used { get; init; }

    /// <inheritdoc cref="CompiledTemplate.Unused"/>
    public EquatableArray<UnusedName> Unused { get; init; }
}
