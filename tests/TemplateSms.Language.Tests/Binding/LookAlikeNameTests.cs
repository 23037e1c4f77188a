using static TemplateSms.TestKit.Verifying.CompilerVerifier;

namespace TemplateSms.Language.Tests.Binding;

/// <summary>Names that look like others, but have letters of another script.</summary>
public class LookAlikeNameTests
{
    [Theory]
    [InlineData("оrder", "order", "'о' U+043E CYRILLIC SMALL LETTER O")]
    [InlineData("order_іd", "order_id", "'і' U+0456 CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I")]
    [InlineData("tοtal", "total", "'ο' U+03BF GREEK SMALL LETTER OMICRON")]
    [InlineData("cумма", "сумма", "'c' U+0063 LATIN SMALL LETTER C")]
    [InlineData("ｎame", "name", "'ｎ' U+FF4E FULLWIDTH LATIN SMALL LETTER N")]
    [InlineData("orderІd", "orderId", "'І' U+0406 CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I")]
    public void Name_WithALetterOfAnotherScript_IsAWarning(string name, string looksLike, string letter)
    {
        var finding = Assert.Single(Verify($"---\nparams:\n  {{|SMS2024:{name}|}}: int(1..9)\n---\nHi {{{{ {name} }}}}").Findings);

        Assert.Equal($"'{name}' looks like '{looksLike}', but has {letter}; type the name again", finding.Message);
    }

    [Fact]
    public void Local_WithALetterOfAnotherScript_IsAWarning() =>
        Verify("---\nparams:\n  order: int(1..9)\n---\n{{ {|SMS2024:оrder|} = 2 }}Hi {{ order }}{{ оrder }}");

    [Fact]
    public void Names_ThatNobodyCanTellApart_AreAWarning()
    {
        var finding = Assert.Single(Verify("---\nparams:\n  copy: int(1..9)\n  {|SMS2024:сору|}: int(1..9)\n---\n{{ copy }} {{ сору }}").Findings);

        Assert.StartsWith("'сору' looks like 'copy', but has 'с' U+0441", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("заказ")]
    [InlineData("order_имя")]
    [InlineData("заказId")]
    [InlineData("παραγγελία")]
    [InlineData("größe")]
    [InlineData("sıra_no")]
    [InlineData("Δt")]
    [InlineData("µg")]
    [InlineData("注文番号")]
    [InlineData("注文id")]
    [InlineData("сору")]
    public void Name_OfOneScript_IsSilent(string name) =>
        Verify($"---\nparams:\n  {name}: int(1..9)\n---\nHi {{{{ {name} }}}}");
}
