namespace TemplateSms.Samples.Tests.Pages;

/// <summary>A template of a page, with what the page says it gives.</summary>
/// <param name="Section">The heading above it.</param>
/// <param name="Template">The block <c>```smstpl</c> without a name.</param>
/// <param name="Others">The blocks <c>```smstpl name</c> above it in its section: files beside it.</param>
/// <param name="Data">The block <c>```json</c>; an empty object where there is none.</param>
/// <param name="CSharp">The blocks <c>```csharp</c>: the project's types, then the expression that makes the text.</param>
/// <param name="Expected">The block <c>```text</c>: the message, or the lines of the build.</param>
internal sealed record PageExample(
    string Section,
    string Template,
    IReadOnlyList<(string Name, string Text)> Others,
    string Data,
    IReadOnlyList<string> CSharp,
    string Expected)
{
    public const string FileName = "example.smstpl";

    /// <summary>Whether the page shows what the build says, and no message.</summary>
    public bool IsRefused => Expected.StartsWith(FileName + "(", StringComparison.Ordinal);
}
