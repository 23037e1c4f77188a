namespace TemplateSms.Language.Files;

/// <summary>A name in an include that two templates have, neither of them in the includer's folder.</summary>
/// <param name="Path">The first of them by path.</param>
/// <param name="OtherPath">The second.</param>
public sealed record AmbiguousInclude(string Name, string Path, string OtherPath);
