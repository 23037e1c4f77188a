using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator.Tests.Cultures;

/// <summary>Texts that are written right to left, with what placeholders print isolated from them.</summary>
public sealed class RightToLeftTests
{
    private const string Parameters = "params:\n  name: string(20)\n  items: int(1..99)\n  link: uri(40)\n  codes: list(int(1..9), 2)\n";
    private const string Arguments = "\"Sara\", 3, new System.Uri(\"https://a.fr/x\"), new[] { 4, 5 }";
    private const string Unused = "{{ if items < 0 }}{{ name }}{{ items }}{{ link }}{{ codes }}{{ end }}";

    [Theory]
    [InlineData("مرحبا {{ name }}!", "مرحبا ⁨Sara⁩!")]
    [InlineData("مرحبا {{ name }}{{ items }}", "مرحبا ⁨Sara⁩⁨3⁩")]
    [InlineData("{{ if items > 1 }}مرحبا {{ items }}{{ end }}", "مرحبا ⁨3⁩")]
    [InlineData("مرحبا {{ for c in codes }}{{ c }}{{ end }}", "مرحبا ⁨4⁩⁨5⁩")]
    // A phone takes an isolate for a part of a link.
    [InlineData("مرحبا https://a.fr/{{ name }}", "مرحبا https://a.fr/Sara")]
    [InlineData("مرحبا https://a.fr/{{ name }}/{{ items }} {{ items }}", "مرحبا https://a.fr/Sara/3 ⁨3⁩")]
    [InlineData("مرحبا {{ link }}", "مرحبا https://a.fr/x")]
    // These print nothing that could be reordered.
    [InlineData("مرحبا {{ sms.plural items few: 'طرود' many: 'طردا' one: 'طرد' two: 'طردان' }}", "مرحبا طرود")]
    [InlineData("مرحبا {{ items > 1 ? 'طرود' : 'طرد' }}", "مرحبا طرود")]
    [InlineData("مرحبا {{ items > 1 ? 'SMS' : 'طرد' }}", "مرحبا ⁨SMS⁩")]
    // Captured, it is a value until it is printed.
    [InlineData("مرحبا {{ capture x }}{{ items }}{{ end }}{{ x | string.size }}{{ x }}", "مرحبا ⁨1⁩⁨3⁩")]
    public void Text_UnderArabic_IsolatesWhatCouldBeReordered(string body, string expected)
    {
        Assert.Equal(expected, Message.Text(Message.Template("culture: ar\nencoding: ucs2\n" + Parameters, body + Unused), Arguments));
        Assert.Equal(expected, Message.Text(Message.Template("culture: ar\nencoding: auto\n" + Parameters, body + Unused), Arguments));
    }

    [Theory]
    [InlineData("culture: ar\nencoding: ucs2\nisolate: false", "مرحبا {{ name }}", "مرحبا Sara")]
    [InlineData("culture: ru\nencoding: ucs2", "Привет {{ name }}", "Привет Sara")]
    [InlineData("encoding: ucs2", "مرحبا {{ name }}", "مرحبا Sara")]
    // It may well be sent in GSM-7, which has no isolates.
    [InlineData("culture: ar\nencoding: auto", "Hello {{ name }}", "Hello Sara")]
    [InlineData("culture: ar", "Hello {{ name }}", "Hello Sara")]
    public void Text_NotAsked_IsolatesNothing(string settings, string body, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template($"{settings}\n{Parameters}", body + Unused), Arguments));

    [Theory]
    [InlineData("he")]
    [InlineData("fa")]
    [InlineData("ur")]
    [InlineData("ps")]
    public void Text_UnderAnotherSuchCulture_IsolatesToo(string culture) =>
        Assert.Equal("⁨Sara⁩", Message.Text(Message.Template($"culture: {culture}\nencoding: ucs2\n{Parameters}", "{{ name }}" + Unused), Arguments));

    [Fact]
    public void Proof_CountsTheIsolates()
    {
        Assert.Equal(2 * 4, Most("") - Most("isolate: false\n"));

        static long Most(string isolate) =>
            TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nculture: ar\nencoding: ucs2\n{isolate}{Parameters}---\nمرحبا {{{{ name }}}}{{{{ items }}}}{{{{ items }}}}{{{{ items }}}} {{{{ link }}}}{{{{ if items > 100 }}}}{{{{ codes }}}}{{{{ end }}}}")).Proof!.Ucs2!.Units.Most;
    }

    [Fact]
    public void Tracker_IsolatesNothing()
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile("a.smstpl", "---\nculture: ar\nencoding: ucs2\ntracker: \"a{{ id }}\"\nparams:\n  id: string(5, alnum)\n---\nمرحبا {{ id }}"));

        Assert.Empty(compiled.Findings);
    }
}
