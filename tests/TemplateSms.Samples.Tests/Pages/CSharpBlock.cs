using System.Text.RegularExpressions;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>A block <c>```csharp</c> of a page, with what it is compiled with.</summary>
/// <param name="Page">The page's path.</param>
/// <param name="Number">Its place among the blocks of the page, from 1.</param>
/// <param name="Code">The block.</param>
/// <param name="Templates">The templates of the page, by path; of several for one path the first.</param>
internal sealed partial record CSharpBlock(string Page, int Number, string Code, IReadOnlyDictionary<string, string> Templates)
{
    // A page that shows no template speaks of this one.
    private const string UsualPath = "Templates/order_shipped.smstpl";
    // A line that stands for others.
    private const string Omission = "\n...\n";

    private const string UsualTemplate = "---\nunencodable: replace\nparams:\n  customer: string(20)\n  order_id: string(10, alnum)\n---\nHi {{ customer }}, {{ order_id }}";

    /// <summary>What it is a part of, as its beginning tells.</summary>
    public BlockShape Shape => Code switch
    {
        _ when Code.StartsWith("using ", StringComparison.Ordinal) && Code.Contains("\nnamespace ", StringComparison.Ordinal) => BlockShape.File,
        _ when Code.StartsWith("using ", StringComparison.Ordinal) => BlockShape.Program,
        _ when Code.StartsWith('[') => BlockShape.Member,
        _ when Code.StartsWith("public ", StringComparison.Ordinal) || Code.StartsWith("internal ", StringComparison.Ordinal) => BlockShape.Types,
        _ => BlockShape.Lines,
    };

    public static IEnumerable<CSharpBlock> Of(string page)
    {
        var blocks = Blocks().Matches(Repository.Read(page));
        var templates = blocks
            .Where(block => block.Groups["language"].Value == "smstpl")
            .Select(block => (Path: block.Groups["path"].Success ? block.Groups["path"].Value : UsualPath, Text: block.Groups["text"].Value))
            .DistinctBy(template => template.Path, StringComparer.Ordinal)
            .ToDictionary(template => template.Path, template => template.Text, StringComparer.Ordinal);
        templates.TryAdd(UsualPath, UsualTemplate);
        return blocks
            .Where(block => block.Groups["language"].Value == "csharp")
            .Select((block, i) => new CSharpBlock(page, i + 1, block.Groups["text"].Value.Replace(Omission, "\n", StringComparison.Ordinal), templates));
    }

    [GeneratedRegex("^```(?<language>\\w+)( (?<path>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
