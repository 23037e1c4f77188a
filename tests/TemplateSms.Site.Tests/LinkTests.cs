using System.Net;
using System.Text.RegularExpressions;

namespace TemplateSms.Site.Tests;

/// <summary>Every link of the site leads to a file of the site, and every heading to one of its page.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class LinkTests(DocumentationSite site)
{
    [SkippableFact]
    public void Build_OfTheSite_HasNoWarning()
    {
        site.RequireBuilt();

        Assert.True(File.Exists(Path.Combine(site.Html, "index.html")));
    }

    [SkippableFact]
    public void Links_OfEveryPage_LeadToFilesAndHeadings()
    {
        site.RequireBuilt();
        var pages = Directory.EnumerateFiles(site.Html, "*.html", SearchOption.AllDirectories).ToDictionary(page => page, File.ReadAllText, StringComparer.Ordinal);
        var headings = pages.ToDictionary(page => page.Key, page => Headings().Matches(page.Value).Select(id => id.Groups["id"].Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        var broken = from page in pages
                     from Match link in Links().Matches(page.Value)
                     let target = WebUtility.HtmlDecode(link.Groups["target"].Value)
                     where IsBroken(page.Key, target, headings)
                     select $"{Path.GetRelativePath(site.Html, page.Key)}: {target}";

        Assert.InRange(pages.Count, 300, int.MaxValue);
        Assert.Empty(broken.Distinct());
    }

    private static bool IsBroken(string page, string target, Dictionary<string, HashSet<string>> headings)
    {
        if (target.Length == 0 || target.Contains(':', StringComparison.Ordinal))
            return false;
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0].Split('?')[0])));
        if (Directory.Exists(file))
            file = Path.Combine(file, "index.html");
        return !File.Exists(file)
            || (parts.Length > 1 && parts[1].Length > 0 && headings.TryGetValue(file, out var known) && !known.Contains(Uri.UnescapeDataString(parts[1])));
    }

    [GeneratedRegex("<(a|img|link|script)\\b[^>]*?\\b(href|src)=\"(?<target>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();

    [GeneratedRegex("\\b(id|name)=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Headings();
}
