using Microsoft.Playwright;

namespace TemplateSms.VSCode.Tests;

/// <summary>
/// The pictures of the editor in the documentation. They are written to <c>docs/images</c> when
/// <c>TEMPLATESMS_SCREENSHOTS</c> is set; otherwise the test looks that they can be taken.
/// </summary>
[Collection(Chromium.Collection)]
public sealed class ScreenshotTests(Chromium chromium)
{
    private const string Template = """
        ---
        summary: Tells a customer that an order has left.
        unencodable: replace
        params:
          customer: string(20)
          order_id: string(10, alnum)
          eta: date
        ---
        Hi {{ customer }}, your order {{ order_id }} is on its way and arrives on {{ eta | date.to_string "%d/%m" }}.
        It’s insured. Questions? Answer this message.

        """;

    [SkippableFact]
    public async Task Editor_FindingPreviewAndProof()
    {
        await using var workbench = await Workbench.OpenAsync(chromium, ("Templates/order_shipped.smstpl", Template), ("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />"));
        await workbench.Squiggles.First.WaitForAsync();
        await workbench.Page.SetViewportSizeAsync(960, 500);
        await workbench.Page.Keyboard.PressAsync("Control+B");
        await workbench.GoToAsync(10, 3);
        await workbench.RunAsync("Show or Focus Hover");
        await Assertions.Expect(workbench.Hover).ToContainTextAsync("RIGHT SINGLE QUOTATION MARK");

        await SaveAsync(workbench, "editor-finding.png");
    }

    [SkippableFact]
    public async Task Editor_PreviewBesideTheText()
    {
        await using var workbench = await Workbench.OpenAsync(
            chromium, ("Templates/order_shipped.smstpl", Template.Replace('’', '\'')), ("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />"));
        await Assertions.Expect(workbench.Lenses.First).ToContainTextAsync("GSM-7");
        await workbench.Page.SetViewportSizeAsync(960, 640);
        await workbench.Page.Keyboard.PressAsync("Control+B");
        await workbench.RunAsync("SMS: Show Preview Beside");
        await Assertions.Expect(workbench.Preview).ToContainTextAsync("GSM-7, 1 segment");

        await SaveAsync(workbench, "editor-preview.png");
    }

    private static async Task SaveAsync(Workbench workbench, string name)
    {
        var picture = await workbench.Page.ScreenshotAsync(new() { Caret = ScreenshotCaret.Hide, Animations = ScreenshotAnimations.Disabled });

        await DocumentationPicture.SaveAsync(picture, name);
    }
}
