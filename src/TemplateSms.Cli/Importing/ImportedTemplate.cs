using TemplateSms.Cli.Creating;

namespace TemplateSms.Cli.Importing;

/// <summary>A template that stands for a content template.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Parameters">The parameters by the keys of their variables.</param>
internal sealed record ImportedTemplate(string Path, string Text, IReadOnlyDictionary<string, StarterParameter> Parameters);
