using TemplateSms.Language.Bound;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.LanguageServer.Occurrences;

namespace TemplateSms.LanguageServer.Places;

/// <summary>A name that has a value at a place.</summary>
/// <param name="Type">The type of its values; null where it is not known.</param>
/// <param name="Parameter">The parameter that it is; null for a local.</param>
/// <param name="List">The list whose elements it takes in turn; null for anything but the variable of a loop.</param>
public sealed record KnownName(NameKind Kind, string Name, TemplateType? Type, ParameterModel? Parameter = null, ExpressionSyntax? List = null);
