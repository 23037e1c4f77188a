using TemplateSms.TestKit.Builds;

namespace TemplateSms.CodeFixes.Tests.Workspaces;

/// <summary>The whole way of a light bulb: a real project, loaded, diagnosed, mended on the disk and built.</summary>
public sealed class OpenProjectTests : IDisposable
{
    private readonly SourceProject _project = new();

    [Fact]
    public async Task LightBulb_OfAProjectOpenInAnEditor_MendsTheBuild()
    {
        _project.Scratch
            .Write("Program.cs", """
                public static class Program
                {
                    public static TemplateSms.SmsContent Text() => Scratch.Sms.Shipped("Zoe");
                }
                """)
            .Write("Templates/shipped.smstpl", "---\nparams:\n  name: string(9, gsm7)\n---\n{{ name }}, it’s on its way\n");
        var broken = await _project.Scratch.BuildAsync();
        var error = Assert.Single(broken.Errors);
        Assert.Equal(("shipped.smstpl", 5, 15, "SMS3004"), (error.File, error.Line, error.Column, error.Id));

        using (var open = new OpenProject())
        {
            await open.LoadAsync(_project.Scratch.PathOf("Scratch.csproj"));
            var template = open.Template("shipped.smstpl");
            var diagnostic = Assert.Single(await open.DiagnoseAsync(template));
            var start = diagnostic.Location.GetLineSpan().StartLinePosition;
            Assert.Equal((error.Line, error.Column, error.Id), (start.Line + 1, start.Character + 1, diagnostic.Id));

            var lightBulb = Assert.Single(await open.LightBulbsAsync(template, diagnostic), action => action.EquivalenceKey == "replace-characters");
            await open.ApplyAsync(lightBulb);

            Assert.Empty(await open.DiagnoseAsync(open.Template("shipped.smstpl")));
        }

        Assert.Equal(
            "---\nparams:\n  name: string(9, gsm7)\n---\n{{ name }}, it's on its way\n"u8.ToArray(),
            await File.ReadAllBytesAsync(_project.Scratch.PathOf("Templates/shipped.smstpl")));
        Assert.Empty((await _project.Scratch.BuildAsync("--no-restore")).AssertSucceeded().Messages);
    }

    public void Dispose() => _project.Dispose();
}
