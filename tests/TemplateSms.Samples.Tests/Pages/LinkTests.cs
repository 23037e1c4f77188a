using System.Text.RegularExpressions;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>A link from page to page leads somewhere.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages(".").Concat(Repository.Pages("docs")).Concat(Repository.Pages("docs/decisions")).Concat(Repository.Pages("samples/OrderShop"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadToFilesAndHeadings(string page)
    {
        foreach (Match link in Links().Matches(Repository.Read(page)))
        {
            var target = Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page)!, link.Groups["path"].Value)).Replace('\\', '/');
            var file = link.Groups["path"].Length == 0 ? page : target;
            Assert.True(Path.Exists(Repository.PathOf(file)), $"{page} links to {link.Groups["path"].Value}, which is not there.");
            if (link.Groups["heading"].Success)
                Assert.True(Headings(file).Contains(link.Groups["heading"].Value), $"{page} links to #{link.Groups["heading"].Value} of {file}, which is not there.");
        }
    }

    [Fact]
    public void Index_OfTheDocumentation_NamesEveryPage()
    {
        var index = Repository.Read("docs/README.md");

        Assert.All(
            Repository.Pages("docs").Select(page => page["docs/".Length..]).Where(page => page != "README.md"),
            page => Assert.Contains($"({page})", index, StringComparison.Ordinal));
    }

    // As the forge makes them: lower case, blanks to hyphens, everything else but letters and digits left out.
    private static HashSet<string> Headings(string page) =>
    [
        .. Repository.Read(page).Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c))),
    ];

    [GeneratedRegex("\\]\\((?!https?:)(?<path>[^)#\\s]*)(#(?<heading>[^)\\s]+))?\\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
