namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>One text of a file of translations.</summary>
/// <param name="Id">The id.</param>
/// <param name="Place">The place of the element.</param>
/// <param name="Source">The text in the language of the template.</param>
/// <param name="Target">The translation; null where there is none.</param>
internal sealed record XliffUnit(string Id, XliffPlace Place, IReadOnlyList<XliffInline> Source, IReadOnlyList<XliffInline>? Target);
