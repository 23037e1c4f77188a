using Microsoft.Playwright;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>How a test looks at the inbox.</summary>
internal sealed record InboxView
{
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;

    public float Scale { get; init; } = 1;

    public bool Dark { get; init; }

    /// <summary>A fixed time of the page's clock; null for the real one.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Lets a checker put its script into the page, which the page's own policy forbids.</summary>
    public bool BypassContentPolicy { get; init; }

    public BrowserNewContextOptions Context => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        DeviceScaleFactor = Scale,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        TimezoneId = "Europe/Paris",
        BypassCSP = BypassContentPolicy,
    };
}
