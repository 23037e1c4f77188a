using Microsoft.Playwright;

namespace TemplateSms.VSCode.Tests;

/// <summary>VS Code itself: what somebody sees and does in a template, and what becomes of the file.</summary>
[Collection(Chromium.Collection)]
public sealed class EditorTests(Chromium chromium)
{
    private const string Order = "Templates/order_shipped.smstpl";

    private const string Typed = """
        ---
        unencodable: replace
        params:
          customer: string(20)
          order_id: string(10, alnum)
        ---
        Hi {{ customer }}, it’s here: {{ order_id | string.upcase }}. {{ include "footer" }}

        """;

    private const string Caller = """
        using TemplateSms;

        public static class Shop
        {
            public static Task Ship(ISmsClient client, PhoneNumber to) => Sms.SendOrderShipped(client, to, customer: "Zoe", orderId: "A1");
        }

        """;

    [SkippableFact]
    public async Task Editor_Template_IsColouredMeasuredAndFixedByTheLightBulb()
    {
        await using var workbench = await OpenAsync();

        await Assertions.Expect(workbench.Squiggles).ToHaveCountAsync(1);
        await workbench.GoToAsync(7, 24);
        await workbench.OpenLightBulbAsync("Replace with GSM-7 characters");
        await workbench.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(workbench.Squiggles).ToHaveCountAsync(0);
        await Assertions.Expect(workbench.Lenses.First).ToContainTextAsync("GSM-7 · 1 segment");
        await workbench.SaveAsync();
        await EventuallyAsync(() => workbench.Read(Order).Contains("it's here", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Completion_InAHole_OffersParametersAndNothingInTheText()
    {
        await using var workbench = await OpenAsync();
        await workbench.Squiggles.First.WaitForAsync();

        await workbench.GoToAsync(7, 1);
        await workbench.Page.Keyboard.TypeAsync("{{ cu");
        await workbench.Page.Keyboard.PressAsync("Control+Space");
        await Assertions.Expect(workbench.Suggestions.First).ToContainTextAsync("customer");
        await workbench.Page.Keyboard.PressAsync("Enter");
        await EventuallyAsync(async () => (await workbench.ShownTextAsync()).Contains("{{ customer", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Reader_OfATemplate_SeesItsHoverAndGoesToDeclarationsAndCalls()
    {
        await using var workbench = await OpenAsync();
        await workbench.Squiggles.First.WaitForAsync();

        // The share of a parameter in the worst case.
        await workbench.GoToAsync(7, 9);
        await workbench.RunAsync("Show or Focus Hover");
        await Assertions.Expect(workbench.Hover).ToContainTextAsync("customer: string(20)");

        // From the template to its calls in C#.
        await workbench.Lenses.Locator("a", new() { HasText = "1 call" }).ClickAsync();
        await Assertions.Expect(workbench.Page.Locator(".peekview-widget").First).ToContainTextAsync("Shop.cs");
        await workbench.Page.Keyboard.PressAsync("Escape");

        // From a placeholder to its declaration, from an include to its file, and from C# to the template.
        await workbench.GoToAsync(7, 8);
        await workbench.Page.Keyboard.PressAsync("F12");
        await Assertions.Expect(workbench.Page.Locator(".statusbar-item", new() { HasText = "Ln 4, Col 3" })).ToBeVisibleAsync();
        await workbench.GoToAsync(7, 78);
        await workbench.Page.Keyboard.PressAsync("F12");
        await Assertions.Expect(workbench.ActiveTab).ToContainTextAsync("footer.smstpl");
        await workbench.OpenFileAsync("Shop.cs");
        await workbench.GoToAsync(5, 75);
        await workbench.Page.Keyboard.PressAsync("F12");
        await Assertions.Expect(workbench.ActiveTab).ToContainTextAsync("order_shipped.smstpl");
    }

    [SkippableFact]
    public async Task Commands_NewTemplateAndCheckOfAllTemplates_RunTheTool()
    {
        await using var workbench = await OpenAsync();
        await workbench.Squiggles.First.WaitForAsync();

        await workbench.RunAsync("SMS: New Template");
        await workbench.Page.Locator(".quick-input-widget input.input").FillAsync("Templates/hello");
        await workbench.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(workbench.ActiveTab).ToContainTextAsync("hello.smstpl");
        Assert.Contains("Hello {{ name }}!", workbench.Read("Templates/hello.smstpl"), StringComparison.Ordinal);
        await workbench.RunAsync("SMS: Check All Templates");
        await workbench.RunAsync("View: Toggle Problems");
        await Assertions.Expect(workbench.Page.Locator(".markers-panel .monaco-list-row", new() { HasText = "SMS2001" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Rename_OfAParameter_ChangesTheTemplate()
    {
        await using var workbench = await OpenAsync();
        await workbench.Squiggles.First.WaitForAsync();

        await workbench.GoToAsync(4, 4);
        await workbench.Page.Keyboard.PressAsync("F2");
        await workbench.Page.Locator(".rename-box input").FillAsync("name");
        await workbench.Page.Keyboard.PressAsync("Enter");

        // The edit of C# waits for a confirmation.
        await Assertions.Expect(workbench.Page.Locator(".bulk-edit-panel")).ToContainTextAsync("Shop.cs");
        await workbench.Page.Locator(".bulk-edit-panel .monaco-button", new() { HasText = "Apply" }).ClickAsync();
        await EventuallyAsync(async () => (await workbench.ShownTextAsync()).Contains("name: string(20)", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Preview_BesideTheText_FollowsEdits()
    {
        await using var workbench = await OpenAsync();
        await workbench.Squiggles.First.WaitForAsync();

        await workbench.RunAsync("SMS: Show Preview Beside");
        await Assertions.Expect(workbench.Preview).ToContainTextAsync("the template has errors");
        await workbench.Page.Locator(".monaco-editor .view-line").First.ClickAsync();
        await workbench.RunAsync("SMS: Fix All Safe Findings in This Template");
        await Assertions.Expect(workbench.Preview).ToContainTextAsync("GSM-7, 1 segment");
    }

    [SkippableFact]
    public async Task Findings_ThatAnotherExtensionShows_AreShownOnce()
    {
        await using var workbench = await OpenAsync();
        await Assertions.Expect(workbench.Squiggles).ToHaveCountAsync(1);

        await workbench.RunAsync("Rival: Show");
        await workbench.RunAsync("View: Toggle Problems");
        var problems = workbench.Page.Locator(".markers-panel .monaco-list-row");
        await Assertions.Expect(problems.Filter(new() { HasText = "SMS3004" })).ToHaveCountAsync(1);
        await Assertions.Expect(problems.Filter(new() { HasText = "csharp" })).ToHaveCountAsync(1);
        await Assertions.Expect(workbench.Squiggles).ToHaveCountAsync(1);
        await workbench.RunAsync("Rival: Hide");
        await Assertions.Expect(problems.Filter(new() { HasText = "smstpl" })).ToHaveCountAsync(1);
        await Assertions.Expect(workbench.Squiggles).ToHaveCountAsync(1);
    }

    private Task<Workbench> OpenAsync() => Workbench.OpenAsync(
        chromium,
        (Order, Typed),
        ("Templates/footer.smstpl", "Your ACME team\n"),
        ("Templates/draft.smstpl", "Hello {{ nobody }}\n"),
        ("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />"),
        ("Shop.cs", Caller),
        ("rival.json", """[{ "file": "Templates/order_shipped.smstpl", "code": "SMS3004", "message": "Outside the GSM-7 alphabet", "range": [6, 21, 6, 22] }]"""));

    private static Task EventuallyAsync(Func<bool> isSo) => EventuallyAsync(() => Task.FromResult(isSo()));

    private static async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
            await Task.Delay(100, patience.Token);
    }
}
