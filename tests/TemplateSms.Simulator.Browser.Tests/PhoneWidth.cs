using Microsoft.Playwright;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>The room of a phone.</summary>
internal static class PhoneWidth
{
    /// <summary>Neither the page nor anything that can be seen is wider than the screen, but for a table that scrolls by itself.</summary>
    public static async Task AssertFitsAsync(IPage page)
    {
        var wide = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body *")]
              .filter(e => e.checkVisibility() && !e.closest(".sr, .skip, svg, .tool-word, .live-word, .wide") && e.getBoundingClientRect().right > innerWidth + 0.5)
              .map(e => e.outerHTML.slice(0, 100))
            """);
        Assert.Empty(wide);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
