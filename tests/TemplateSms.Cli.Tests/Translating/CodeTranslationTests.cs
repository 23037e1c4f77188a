namespace TemplateSms.Cli.Tests.Translating;

// The end of a one-time code is read by phones, and translated by nobody.
public sealed class CodeTranslationTests : IDisposable
{
    private readonly TranslationFolder _folder = new TranslationFolder().Write(
        "Templates/a.smstpl",
        "---\ngateway: twilio\nkind: code\nparams:\n  code: string(6..6, digits)\n---\nYour code is {{ code }}.\n@shop.example #{{ code }}");

    [Fact]
    public async Task Export_LineOfAWebsite_IsLocked()
    {
        await _folder.ExportAsync("de");

        Assert.Contains("<ph id=\"2\" ctype=\"x-code\">@shop.example #{{ code }}</ph></source>", File.ReadAllText(_folder.FileOf("de")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Translation_KeepsIt()
    {
        await _folder.ExportAsync("de");
        _folder.Translate("de", (_, source) => source.Replace("Your code is", "Ihr Code ist", StringComparison.Ordinal));

        var run = await _folder.ImportAsync("de");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Ihr Code ist {{ code }}.\n@shop.example #{{ code }}", _folder.Read("Templates/a.de.smstpl"));
    }

    public void Dispose() => _folder.Dispose();
}
