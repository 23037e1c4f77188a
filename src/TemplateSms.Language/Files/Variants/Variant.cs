namespace TemplateSms.Language.Files;

/// <summary>A culture variant of a template.</summary>
/// <param name="Path">The variant's path.</param>
/// <param name="Culture">The culture of the table that its tag means.</param>
public sealed record Variant(string Path, string Culture);
