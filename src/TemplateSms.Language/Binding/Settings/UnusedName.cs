using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Binding;

/// <summary>A declared name that a text does not use.</summary>
/// <param name="Name">A parameter, or the path of a bound.</param>
/// <param name="Finding">The finding on it.</param>
public sealed record UnusedName(string Name, Finding Finding);
