using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>An argument of a call as the template writes it.</summary>
/// <param name="Literal">Its text, where it is a literal.</param>
public readonly record struct CallArgument(TemplateType Type, string? Literal);
