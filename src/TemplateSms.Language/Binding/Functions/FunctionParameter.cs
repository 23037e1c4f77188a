namespace TemplateSms.Language.Binding;

/// <summary>A parameter of a function.</summary>
/// <param name="Accepts">What an argument may be.</param>
/// <param name="Default">The literal passed when no argument is given; required when null.</param>
public sealed record FunctionParameter(string Name, ArgumentKind Accepts, object? Default = null)
{
    public bool IsRequired => Default is null;
}
