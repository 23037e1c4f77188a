using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>A local that the generated method declares before the body.</summary>
/// <param name="Name">The name in the template.</param>
/// <param name="Initial">The parameter of the same name, whose value the local has at first; null when there is none.</param>
/// <param name="IsTracked">Whether some read has to be checked for an assignment before it.</param>
public sealed record LocalModel(string Name, string CSharpName, TemplateType Type, ParameterModel? Initial, bool IsTracked);
