using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Reading;

/// <summary>The templates that were read of a command line's.</summary>
/// <param name="Templates">The templates, each once and in the order of their paths.</param>
/// <param name="IsComplete">Whether none was skipped.</param>
internal sealed record ReadTemplates(IReadOnlyList<TemplateFile> Templates, bool IsComplete);
