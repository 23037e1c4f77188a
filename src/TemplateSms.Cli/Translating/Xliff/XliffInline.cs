using TemplateSms.Cli.Translating.Units;

namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>A piece of a text in a file of translations.</summary>
/// <param name="Fragment">The words, or the placeholder by its id.</param>
/// <param name="Code">The content of a placeholder; empty where it has none.</param>
/// <param name="Element">The name of the element; empty for words.</param>
internal sealed record XliffInline(Fragment Fragment, string Code, string Element);
