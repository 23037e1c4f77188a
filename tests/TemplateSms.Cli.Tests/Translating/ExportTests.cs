namespace TemplateSms.Cli.Tests.Translating;

public sealed class ExportTests : IDisposable
{
    private readonly TranslationFolder _folder = new TranslationFolder().Write("Templates/a.smstpl", "---\nculture: en\nparams:\n  vip: bool\n---\n{{ vip ? \"Dear\" : \"Hi\" }} friend!");

    [Fact]
    public async Task Export_FileWithTranslations_KeepsThoseThatAreNotImported()
    {
        await _folder.ExportAsync("de");
        _folder.Translate("de", (id, source) => id == "a.1" ? "Lieber" : null);

        var run = await _folder.ExportAsync("de");

        Assert.EndsWith("de.xlf: 3 texts of 1 template, 1 translated, 1 of them in the file alone", run.OutputLines.Single(), StringComparison.Ordinal);
        Assert.Contains("<target state=\"translated\">Lieber</target>", File.ReadAllText(_folder.FileOf("de")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_TextThatChanged_DropsItsTranslation()
    {
        await _folder.ExportAsync("de");
        _folder.CopySources("de");
        _folder.Write("Templates/a.smstpl", "---\nculture: en\nparams:\n  vip: bool\n---\n{{ vip ? \"Dear\" : \"Hello\" }} friend!");

        var run = await _folder.ExportAsync("de");

        Assert.EndsWith(" 1 translated, 1 of them in the file alone", run.OutputLines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_VariantThatChanged_GoesBeforeTheFile()
    {
        await _folder.ExportAsync("de");
        _folder.CopySources("de");
        await _folder.ImportAsync("de");
        _folder.Write("Templates/a.de.smstpl", "{{ vip ? \"Lieber\" : \"Hi\" }} Freund!");

        var run = await _folder.ExportAsync("de");

        Assert.EndsWith("3 translated; 2 translations of the file gave way to those of the variants", run.OutputLines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OtherFile_IsLeftAsItIs()
    {
        _folder.Write("translations/de.xlf", "mine");

        var run = await _folder.ExportAsync("de");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not well-formed XML here; it is left as it is", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _folder.Read("translations/de.xlf"));
    }

    [Fact]
    public async Task Import_VariantWithFrontMatter_KeepsIt()
    {
        _folder.Write("Templates/a.de.smstpl", "---\nencoding: ucs2 # for names\n---\n");
        await _folder.ExportAsync("de");
        _folder.Translate("de", (id, source) => source.Replace("friend", "Freund €", StringComparison.Ordinal));

        var dry = await _folder.ImportAsync("de", "--dry-run");
        var run = await _folder.ImportAsync("de");

        Assert.Contains("+{{ vip ? \"Dear\" : \"Hi\" }} Freund €!", dry.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("---\nencoding: ucs2 # for names\n---\n{{ vip ? \"Dear\" : \"Hi\" }} Freund €!", _folder.Read("Templates/a.de.smstpl"));
    }

    public void Dispose() => _folder.Dispose();
}
