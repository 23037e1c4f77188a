namespace TemplateSms.Cli.Rendering.Code;

/// <summary>The sources that one template adds to a compilation.</summary>
/// <param name="TemplatePath">The path that <c>#line</c> names in the sources.</param>
/// <param name="Sources">C#.</param>
internal sealed record CodeUnit(string TemplatePath, IReadOnlyList<string> Sources);
