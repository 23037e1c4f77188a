namespace TemplateSms.Cli.Translating.Xliff;

/// <summary>A file of translations that cannot be read.</summary>
/// <param name="message">The reason, after the file's name.</param>
internal sealed class UnreadableXliffException(XliffPlace? place, string message) : Exception(message)
{
    /// <summary>The place; null where the file as a whole is meant.</summary>
    public XliffPlace? Place => place;
}
