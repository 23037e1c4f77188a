namespace TemplateSms.VSCode.Tests;

[Collection(Chromium.Collection)]
public sealed class EditorTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Editor_OpensAFolder()
    {
        Extension.RequirePackages();
        await Extension.RunAsync("node", "esbuild.mjs", "--tests");
        await using var workbench = await Workbench.OpenAsync(chromium, ("Templates/order.smstpl", "---\nunencodable: replace\nparams:\n  customer: string(20)\n---\nHi {{ custmer }}\n"));

        await workbench.Page.WaitForTimeoutAsync(6000);
        await workbench.Page.ScreenshotAsync(new() { Path = "/tmp/vs1.png" });
        await File.WriteAllLinesAsync("/tmp/vs1.log", workbench.Messages);
        await workbench.Page.Keyboard.PressAsync("Control+P");
        await workbench.Page.Keyboard.TypeAsync("order");
        await workbench.Page.WaitForTimeoutAsync(2000);
        await workbench.Page.ScreenshotAsync(new() { Path = "/tmp/vs2.png" });
    }
}
