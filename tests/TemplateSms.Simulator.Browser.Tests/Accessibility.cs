using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>The opinion of axe-core about a page.</summary>
internal static class Accessibility
{
    public static async Task AssertAsync(IPage page, string what, bool sureOnly = false)
    {
        var result = await page.RunAxe();
        var unclear = result.Incomplete.Where(item => item.Id == "color-contrast" && !sureOnly);
        var findings = result.Violations.Concat(unclear).SelectMany(item => item.Nodes.Select(node => $"{what}: {item.Id}: {node.Html}: {Why(node)}")).ToArray();
        Assert.True(findings.Length == 0, string.Join('\n', findings));
    }

    private static string Why(AxeResultNode node) => string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message));
}
