using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class ReplaceCharactersTests
{
    private const string Typographic = "“à demain”, l’été – c’est « gratuit »… œuf";

    [Theory]
    [InlineData("Un œuf", "Un oeuf")]
    [InlineData("---\r\nsender: ACME\r\n---\r\nL’été…\r\nvient", "---\r\nsender: ACME\r\n---\r\nL'été…\r\nvient")]
    [InlineData("a\u2028b", "a\nb")]
    public void Run_WithEquivalents_IsReplacedAlone(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.ReplaceCharacters));

    [Theory]
    [InlineData("Привет")]
    [InlineData("Don’t 🎁")]
    [InlineData("L’été, la forêt")]
    [InlineData("Code ｛｛ 12")]
    [InlineData("{{ 'l’été' }}")]
    public void Run_WhoseReplacementWouldNotMendTheTemplate_IsNotOffered(string template) =>
        Assert.Null(Fixing.Apply(template, FixKey.ReplaceCharacters));

    [Fact]
    public void CharactersThatTurnAnAutoTemplateIntoUcs2_AreReplacedTogether() =>
        Assert.Equal("---\nencoding: auto\n---\nL'été ou...", Fixing.Apply("---\nencoding: auto\n---\nL’été ou…", FixKey.ReplaceCharacters));

    [Theory]
    [InlineData("Un château, l’été…", "Un chateau, l'été...")]
    [InlineData("---\nencoding: auto\n---\nL’été ou la forêt…", "---\nencoding: auto\n---\nL'été ou la foret...")]
    [InlineData("Il fait 20 °C", "Il fait 20 oC")]
    public void Letters_AreReplacedTogetherWithAllElse(string before, string after)
    {
        Assert.Equal(after, Fixing.Apply(before, FixKey.ReplaceLetters));
        Assert.Null(Fixing.Apply(before, FixKey.ReplaceCharacters));
    }

    [Theory]
    [InlineData("Dziękujemy 🎁")]
    [InlineData("Château, Привет")]
    [InlineData("Don’t")]
    public void Letters_ThatAnotherCharacterKeepsOutOrThatThereAreNot_AreNotOffered(string template) =>
        Assert.Null(Fixing.Apply(template, FixKey.ReplaceLetters));

    [Fact]
    public void All_InATemplateOfTypographicCharacters_LeavesItClean()
    {
        var mended = Fixing.ApplyAll(Typographic, FixKey.ReplaceCharacters);

        Assert.Equal("\"à demain\", l'été - c'est \" gratuit \"... oeuf", mended);
        Assert.Empty(TemplateCompiler.Compile(new TemplateFile("test.smstpl", mended)).Findings);
    }

    [Fact]
    public void All_OfMoreRunsThanFindingsAreKept_LeavesNone()
    {
        var mended = Fixing.ApplyAll("---\nsegments: dynamic\n---\n" + string.Concat(Enumerable.Repeat("’a", 250)), FixKey.ReplaceCharacters);

        Assert.DoesNotContain('’', mended);
    }

    [Fact]
    public void IncludedText_IsNotMendedFromOutside()
    {
        var file = new TemplateFile("test.smstpl", "Hi {{ include 'footer' }}") { Includes = new[] { new TemplateFile("footer.smstpl", "À bientôt") } };

        Assert.Null(Fixing.Apply(file, FixKey.ReplaceCharacters));
    }
}
