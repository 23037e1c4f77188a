namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>The texts of one template in a file of translations.</summary>
/// <param name="Original">The name of the template.</param>
/// <param name="SourceLanguage">The language of the sources; empty where the file does not say.</param>
/// <param name="TargetLanguage">The language of the translations; empty where the file does not say.</param>
/// <param name="Place">The place of the element.</param>
internal sealed record XliffFile(string Original, string SourceLanguage, string TargetLanguage, XliffPlace Place, IReadOnlyList<XliffUnit> Units);
