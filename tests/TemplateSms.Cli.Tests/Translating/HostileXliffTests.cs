using System.Text;

namespace TemplateSms.Cli.Tests.Translating;

/// <summary>Files that are no translations: each is a message and an exit code, never an exception.</summary>
public sealed class HostileXliffTests : IDisposable
{
    private const string Head = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">""";
    private const string Tail = "</xliff>";

    private readonly TranslationFolder _folder = new TranslationFolder().Write("Templates/a.smstpl", "---\nculture: en\n---\nHello!").Write("Templates/a.nl.smstpl", "Hallo!").Write("other/x.txt", "x");

    public static TheoryData<string, string> Files() => new()
    {
        { "", "(0,0)|is not well-formed XML" },
        { "no xml", "(1,1): is not well-formed XML here" },
        { "<xliff", "is not well-formed XML here" },
        { $"{Head}<file>{Tail}", "is not well-formed XML here" },
        { "<html/>", "(1,2): is not XLIFF: its root is <html>" },
        { """<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>""", "is not XLIFF: its root is <xliff>" },
        { """<xliff version="1.1"/>""", "is not XLIFF 1.2, but of version '1.1'" },
        { "<xliff/>", "is not XLIFF 1.2, but of version ''" },
        { Head + Tail, "has no <file>, and so no text of a template" },
        { $"<!DOCTYPE xliff>{Head}{Tail}", "has a DTD, which is not read; remove the line <!DOCTYPE …>" },
        { "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><xliff>&lol2;</xliff>", "has a DTD" },
        { "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff>&e;</xliff>", "has a DTD" },
        { $"{Head}<file original=\"Templates/a.smstpl\" target-language=\"fr\"><body>&lol;</body></file>{Tail}", "is not well-formed XML here" },
        { File("Templates/a.smstpl", "en", ""), "'' as target-language names no language that Unicode's CLDR has data for" },
        { File("Templates/a.smstpl", "en", "tlh"), "'tlh' as target-language names no language" },
        { File("Templates/a.smstpl", "en", "fr_FR"), "'fr_FR' as target-language names no language" },
        { File("Templates/a.smstpl", "en", "../../x"), "'../../x' as target-language names no language" },
        { File("Templates/a.smstpl", "en", "en"), "Templates/a.smstpl is in 'en' itself" },
        { File("Templates/a.smstpl", "de", "fr"), "'de' as source-language is not that of Templates/a.smstpl, which is in 'en'; export it again" },
        { File("", "en", "fr"), "'' as original names no template below" },
        { File("../other/a.smstpl", "en", "fr"), "'../other/a.smstpl' as original names no template below" },
        { File("/etc/a.smstpl", "en", "fr"), "'/etc/a.smstpl' as original names no template below" },
        { File("Templates\\a.smstpl", "en", "fr"), "as original names no template below" },
        { File("other/x.txt", "en", "fr"), "'other/x.txt' as original names no template below" },
        { File("Templates/b.smstpl", "en", "fr"), "there is no 'Templates/b.smstpl' in " },
        { File("Templates/a.nl.smstpl", "en", "fr"), "'Templates/a.nl.smstpl' as original is a variant; texts are translated from the base" },
        { Head + FileOf("Templates/a.smstpl", "en", "fr", "") + FileOf("Templates/a.smstpl", "en", "fr", "") + Tail, "the texts of 'Templates/a.smstpl' are there twice for 'fr'" },
        { File("Templates/a.smstpl", "en", "fr", "<trans-unit/>"), "has a trans-unit without an id" },
        { File("Templates/a.smstpl", "en", "fr", "<trans-unit id=\"a\"/>"), "has no <source> in the unit 'a'" },
        { File("Templates/a.smstpl", "en", "fr", "<trans-unit id=\"a\"><source>Hello!</source><target>x</target><target>y</target></trans-unit>"), "has two <target> in the unit 'a'" },
        { File("Templates/a.smstpl", "en", "fr", "<trans-unit id=\"b\"><source>Hello!</source></trans-unit>"), "b: is no text of Templates/a.smstpl; export it again" },
        { File("Templates/a.smstpl", "en", "fr", "<trans-unit id=\"a\"><source>Hi!</source></trans-unit>"), "a: the text of the template is another now; export it again" },
        { File("Templates/a.smstpl", "en", "fr", string.Concat(Enumerable.Repeat("<trans-unit id=\"a\"><source>Hello!</source></trans-unit>", 2))), "a: is there twice" },
        { File("Templates/a.smstpl", "en", "fr", string.Concat(Enumerable.Repeat("<group>", 40)) + string.Concat(Enumerable.Repeat("</group>", 40))), "has more than 16 groups inside each other" },
        { File("Templates/a.smstpl", "en", "fr", "<trans-unit id=\"a\"><source>Hello!</source><target>" + string.Concat(Enumerable.Repeat("<mrk>", 30)) + string.Concat(Enumerable.Repeat("</mrk>", 30)) + "x</target></trans-unit>"), "a: the placeholder <mrk id=\"\"> is none of this text" },
        { File("Templates/a.smstpl", "en", "fr", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))), "has elements nested more than 64 deep" },
        { File("Templates/a.smstpl", "en", "fr", "<trans-unit id=\"a\"><source>Hello!</source><target>{{ salut }}</target></trans-unit>"), "1 variant written" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Import_HostileFile_IsAMessage(string text, string message)
    {
        _folder.Write("translations/fr.xlf", text);
        var files = _folder.Templates();

        var run = await _folder.ImportAsync("fr");

        Assert.True(message.Split('|').Any((run.Error + run.Output).Contains), run.Error + run.Output);
        Assert.Equal(message.Contains("written", StringComparison.Ordinal) ? 0 : 1, run.ExitCode);
        if (run.ExitCode != 0)
            Assert.Equal(files, _folder.Templates());
    }

    [Fact]
    public async Task Import_HugeFile_IsRefusedUnread()
    {
        _folder.Write("translations/fr.xlf", "");
        using (var file = System.IO.File.OpenWrite(_folder.FileOf("fr")))
            file.SetLength(1L << 33);

        var run = await _folder.ImportAsync("fr");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("has more than 16,777,216 characters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OtherBytes_AreNotUtf8()
    {
        _folder.Write("translations/fr.xlf", "");
        System.IO.File.WriteAllBytes(_folder.FileOf("fr"), Encoding.Latin1.GetBytes("<xliff>é</xliff>"));

        var run = await _folder.ImportAsync("fr");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_BracesOfATranslator_ArePrintedAndNoCode()
    {
        _folder.Write("translations/fr.xlf", File("Templates/a.smstpl", "en", "fr", "<trans-unit id=\"a\"><source>Hello!</source><target>{{ salut }} {%{ {</target></trans-unit>"));
        await _folder.ImportAsync("fr");

        var render = await CommandRun.OfAsync("render", _folder.PathOf("Templates/a.smstpl"), "--culture", "fr");

        Assert.Equal("{{ salut }} {%{ {\n", render.Output);
    }

    private static string File(string original, string source, string target, string units = "") => Head + FileOf(original, source, target, units) + Tail;

    private static string FileOf(string original, string source, string target, string units) =>
        $"<file original=\"{original}\" datatype=\"plaintext\" source-language=\"{source}\" target-language=\"{target}\"><body>{units}</body></file>";

    public void Dispose() => _folder.Dispose();
}
