using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>A parameter of a function.</summary>
/// <param name="Accepts">What an argument may be.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="Default">The literal passed when a call does not give it but a later one; null leaves the choice to the emitted method.</param>
public sealed record FunctionParameter(string Name, ArgumentKind Accepts, bool IsRequired = true, object? Default = null)
{
    /// <summary>The values that it refuses for their origin.</summary>
    public OriginRefusal? Refuses { get; init; }

    /// <summary>The parameter as signatures show it: <c>&lt;text&gt;</c>, <c>[length]</c>.</summary>
    public string Label => IsRequired ? $"<{Name}>" : $"[{Name}]";
}
