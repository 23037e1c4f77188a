using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>An argument of a call as the template writes it.</summary>
/// <param name="Literal">Its text, where it is a literal.</param>
public readonly record struct CallArgument(TemplateType Type, string? Literal)
{
    /// <summary>The name of the parameter or local that it reads; null for any other expression.</summary>
    public string? Name { get; init; }
}
