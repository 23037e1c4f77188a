namespace TemplateSms.Cli.Browser.Tests;

/// <summary>
/// The pictures of the documentation. They are written to <c>docs/images</c> if <c>TEMPLATESMS_SCREENSHOTS</c> is set; otherwise the
/// test checks that they can be taken.
/// </summary>
[Collection(Chromium.Collection)]
public sealed class ReportScreenshotTests(Chromium chromium)
{
    private const string Delayed = "---\nsummary: Says that a delivery comes later than promised.\nsender: ACME Shop\nculture: en\nunencodable: replace\nparams:\n  customer: string(20)\n  order_id: string(10, alnum)\n  eta: date\n---\n"
        + "Hi {{ customer }}, your order {{ order_id }} is delayed and arrives on {{ eta | date.to_string \"%d/%m\" }}. We are sorry. Your ACME team";

    private const string Sale = "---\nsummary: The sale of a season.\nsender: ACME Shop\nkind: marketing\nparams:\n  percent: int(5..70)\n---\nSpring sale: {{ percent }}% off everything until Sunday. Show this message in any of our shops.";

    private const string Pickup = "---\nsummary: Tells where to pick up a parcel.\nsender: ACME Shop\nunencodable: replace\nparams:\n  shop: string(30)\n---\nYour parcel waits at {{ shpo }} until Saturday.";

    private static readonly (string Path, string Text)[] _templates =
    [
        ("Templates/account/login_code.smstpl", "---\nsummary: Signs a customer in.\nsender: ACME Shop\nkind: code\nparams:\n  code: string(6..6, digits)\n---\n{{ code }} is your ACME code. Never share it."),
        ("Templates/account/birthday.smstpl", "---\nsummary: Congratulates.\nsender: ACME Shop\nencoding: auto\nparams:\n  name: string(20)\n---\nHappy birthday, {{ name }}!"),
        ("Templates/marketing/spring_sale.smstpl", Sale),
        ("Templates/orders/appointment.smstpl", "---\nsummary: Reminds a Greek customer of a visit.\nsender: ACME Shop\nencoding: ucs2\nparams:\n  day: date\n---\nΗ επίσκεψη είναι στις {{ day | date.to_string \"%d/%m\" }}."),
        ("Templates/orders/delivery_delayed.smstpl", Delayed),
        ("Templates/orders/delivery_delayed.fr.smstpl", "Bonjour {{ customer }}, votre commande {{ order_id }} arrivera le {{ eta | date.to_string \"%d/%m\" }}. Merci de votre patience. ACME"),
        ("Templates/orders/pickup.smstpl", Pickup),
    ];

    private static readonly (string Path, string Text)[] _edited =
    [
        (_templates[2].Path, Sale.Replace("kind: marketing", "kind: marketing\nencoding: ucs2\nsegments: 2", StringComparison.Ordinal).Replace("sale:", "sale 🌷", StringComparison.Ordinal)),
        (_templates[4].Path, Delayed.Replace("We are sorry.", "We apologize.", StringComparison.Ordinal)),
        (_templates[6].Path, Pickup.Replace("shpo", "shop", StringComparison.Ordinal)),
    ];

    [SkippableFact]
    public async Task Report_OfAShop()
    {
        await using var report = await OpenAsync(ColorScheme.Light, 1040);

        await DocumentationPicture.SaveAsync(await report.Page.ScreenshotAsync(), "report.png");
    }

    [SkippableFact]
    public async Task Card_OfATemplate()
    {
        await using var report = await OpenAsync(ColorScheme.Light, 1040);
        var card = report.Page.Locator("article.card").Filter(new() { Has = report.Page.GetByRole(AriaRole.Heading, new() { Name = "delivery_delayed", Exact = true }) });

        await card.Locator("summary").First.ClickAsync();

        await DocumentationPicture.SaveAsync(await card.ScreenshotAsync(), "report-card.png");
    }

    [SkippableFact]
    public async Task Report_ComparedWithAnEarlierOne()
    {
        await using var report = await OpenAsync(ColorScheme.Dark, 680);
        await report.EditAsync(_edited, "--price-per-segment", "0.045");

        await DocumentationPicture.SaveAsync(await report.Page.ScreenshotAsync(), "report-changes.png");
    }

    private Task<ReportPage> OpenAsync(ColorScheme scheme, int height) => ReportPage.OpenAsync(
        chromium,
        _templates,
        new BrowserNewContextOptions { ColorScheme = scheme, DeviceScaleFactor = 1.25f, ViewportSize = new ViewportSize { Width = 1080, Height = height } },
        "--price-per-segment",
        "0.045");
}
