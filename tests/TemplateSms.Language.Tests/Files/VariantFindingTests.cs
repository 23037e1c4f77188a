using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Tests.Files;

/// <summary>The findings that ask the texts of a message together.</summary>
public sealed class VariantFindingTests
{
    private const string Base = "---\nparams:\n  code: int(1..9)\n  name: string(9, alnum)\n---\nCode {{ code }}";

    [Theory]
    [InlineData("{{ code }} {{ name }}", "", "")]
    [InlineData("{{ code }}", "SMS2005 32-36", "")]
    [InlineData("{{ code }}{{ if name == 'x' }}!{{ end }}", "", "")]
    [InlineData("\n\n  Kod\nAcme", "SMS2005 32-36", "SMS2038 4-7")]
    [InlineData("{{ if code > 1 }}Kody{{ end }}", "SMS2005 32-36", "")]
    [InlineData("{{ nobody }}", "", "SMS2001 3-9")]
    public void Parameter_ThatOneTextUses_IsUsed(string variant, string inBase, string inVariant)
    {
        var texts = new Texts().With("order.smstpl", Base).With("order.pl.smstpl", variant);

        Assert.Equal(inBase, texts.AllFindingsIn("order.smstpl"));
        Assert.Equal(inVariant, texts.AllFindingsIn("order.pl.smstpl"));
    }

    [Theory]
    [InlineData("{{ code }}")]
    [InlineData("{{ code | math.plus 1 }}")]
    [InlineData("{{ code | math.format 'N0' }}")]
    public void Parameter_ThatTheBasePrints_IsMissedInAVariant(string printed)
    {
        var texts = new Texts().With("order.smstpl", $"---\nparams:\n  code: int(1..9)\n---\n{printed}").With("order.pl.smstpl", "Kod");

        Assert.Equal("SMS2038 0-3", texts.AllFindingsIn("order.pl.smstpl"));
    }

    [Theory]
    [InlineData("{{ if code > 1 }}Hi{{ end }}")]
    [InlineData("Hi{{ if false }}{{ code + 1 }}{{ end }}")]
    public void Parameter_ThatTheBaseDoesNotPrintAsItIs_IsNotMissed(string text)
    {
        var texts = new Texts().With("order.smstpl", $"---\nparams:\n  code: int(1..9)\n---\n{text}").With("order.pl.smstpl", "Kod");

        Assert.Equal("", texts.AllFindingsIn("order.pl.smstpl"));
    }

    [Fact]
    public void Finding_OfAGroup_IsSuppressedInItsText()
    {
        var texts = new Texts()
            .With("order.smstpl", Base.Replace("Code", "{{ # smstpl:disable SMS2005 why ~}}\nCode", StringComparison.Ordinal))
            .With("order.pl.smstpl", "{{ # smstpl:disable SMS2038 why ~}}\nKod");

        Assert.Equal("", texts.AllFindingsIn("order.smstpl"));
        Assert.Equal("", texts.AllFindingsIn("order.pl.smstpl"));
    }

    [Theory]
    [InlineData("fr", "")]
    [InlineData("fr, pl", "")]
    [InlineData("pt, en-GB, FR_ca", "")]
    [InlineData("", "")]
    [InlineData("fr, de, nb", "SMS2037 0-3")]
    [InlineData("fr, german", "SMS9014 0-3")]
    [InlineData("fr de", "SMS9014 0-3")]
    public void Cultures_OfTheFolder_AreWanted(string cultures, string expected)
    {
        var texts = new Texts();
        foreach (var (path, text) in new[] { ("order.smstpl", "---\nculture: en\n---\nHi"), ("order.fr.smstpl", "Salut"), ("order.pl.smstpl", "Czesc"), ("order.pt-BR.smstpl", "Oi") })
            texts.With(path, text, new KeyValue("cultures", cultures));

        Assert.Equal(expected, texts.AllFindingsIn("order.smstpl"));
        Assert.Equal("", texts.AllFindingsIn("order.fr.smstpl"));
    }

    [Fact]
    public void Cultures_ThatAreMissing_AreNamedWithTheirFiles() =>
        Assert.Equal(
            "There is no text for de, he, which 'smstpl_cultures' requires; add 'order.de.smstpl', 'order.he.smstpl'",
            Assert.Single(new Texts().With("order.smstpl", "Hi", new KeyValue("cultures", "fr, de, iw")).With("order.fr.smstpl", "Salut").Compile("order.smstpl").Findings).Message);
}
