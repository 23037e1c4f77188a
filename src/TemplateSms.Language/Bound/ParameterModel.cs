using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary>A parameter of a template and of its methods.</summary>
/// <param name="Name">The name in the template, in snake_case.</param>
/// <param name="CSharpName">The name in C#, in camelCase, without the <c>@</c> of a keyword.</param>
public sealed record ParameterModel(string Name, string CSharpName, TemplateType Type, DefaultValue? Default, TextSpan NameSpan, TextSpan TypeSpan)
{
    /// <summary>Whether C# can have the name. One that it cannot have is known to the template's text, and left out of the signature.</summary>
    public bool HasCSharpName { get; init; } = true;
}
