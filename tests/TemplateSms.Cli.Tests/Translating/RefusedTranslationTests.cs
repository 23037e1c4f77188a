namespace TemplateSms.Cli.Tests.Translating;

/// <summary>Translations that are refused: at their text, with nothing written.</summary>
public sealed class RefusedTranslationTests : IDisposable
{
    private const string Template = """
        ---
        culture: en
        params:
          customer: string(20, alnum)
          items: int(1..99)
          vip: bool
        ---
        Hi {{ customer }}, {{ if vip }}dear {{ end }}{{ items }} {{ sms.plural items one: "parcel" other: $"{items} parcels" }}.
        """;

    private readonly TranslationFolder _folder = new TranslationFolder().Write("Templates/a.smstpl", Template).Write("Templates/b.smstpl", "Hello!");

    [Theory]
    [InlineData("a", """<ph id="1" """, """<ph id="9" """, "the placeholder <ph id=\"9\"> is none of this text, which has 1 ({{ customer }}), 2 ({{ if vip }}), 3 ({{ end }}), 4 ({{ items }}), 5 (")]
    [InlineData("a", "Hi ", """Hi <ph id="1"/>""", "the placeholder 1 ({{ customer }}) is there 2 times; it may be there once")]
    [InlineData("a", "Hi ", """Hi <bx id="1"/>""", "the placeholder <bx id=\"1\"> is none of this text")]
    [InlineData("a", "Hi ", "Hi <x/>", "the placeholder <x id=\"\"> is none of this text")]
    [InlineData("a", "{{ customer }}", "{{ klient }}", "the placeholder 1 ({{ customer }}) is damaged: it is '{{ klient }}' here")]
    [InlineData("a", """<ph id="4" ctype="x-value" equiv-text="3">{{ items }}</ph>""", "drei", "the placeholder 4 ({{ items }}) is missing")]
    [InlineData("a.1.other", """<ph id="1" """, """<ph id="2" """, "the placeholder <ph id=\"2\"> is none of this text, which has 1 ({items})")]
    [InlineData("a", "Hi ", "Hi {0}", "the message is too long with this text, 176 of 160 septets; shorten it")]
    [InlineData("a.1.other", " parcels", " parcels{0}", "the message is too long with this text, 176 of 160 septets; shorten it")]
    [InlineData("a", "dear ", "\u200B", "SMS")]
    [InlineData("b", "Hello!", " ", "is blank")]
    public async Task Import_DamagedText_IsRefusedAtItsUnit(string unit, string before, string after, string message)
    {
        await _folder.ExportAsync("de");
        _folder.CopySources("de");
        var text = File.ReadAllText(_folder.FileOf("de"));
        var start = text.IndexOf($"<trans-unit id=\"{unit}\"", StringComparison.Ordinal);
        var at = text.IndexOf(before, text.IndexOf("<target", start, StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(_folder.FileOf("de"), text[..at] + after.Replace("{0}", new string('x', 120), StringComparison.Ordinal) + text[(at + before.Length)..]);
        var files = _folder.Templates();

        var run = await _folder.ImportAsync("de");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"de.xlf({text[..start].Count(c => c == '\n') + 1},", run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Contains($": {unit}: {message}", StringComparison.Ordinal), run.Error);
        Assert.Equal("nothing is written", run.ErrorLines[^1]);
        Assert.Equal("", run.Output);
        Assert.Equal(files, _folder.Templates());
    }

    public void Dispose() => _folder.Dispose();
}
