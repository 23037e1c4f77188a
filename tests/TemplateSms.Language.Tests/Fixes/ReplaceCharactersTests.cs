using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

public class ReplaceCharactersTests
{
    private const string Typographic = "“À demain”, l’été – c’est « gratuit »… ☆ œuf™";

    [Theory]
    [InlineData("Un château", "Un chateau")]
    [InlineData("---\r\nsender: ACME\r\n---\r\nL’été…\r\nvient", "---\r\nsender: ACME\r\n---\r\nL'été…\r\nvient")]
    [InlineData("a\u2028b", "a\nb")]
    public void Run_WithEquivalents_IsReplacedAlone(string before, string after) =>
        Assert.Equal(after, Fixing.Apply(before, FixKey.ReplaceCharacters));

    [Theory]
    [InlineData("Привет")]
    [InlineData("Code ｛｛ 12")]
    [InlineData("{{ 'château' }}")]
    public void Run_WhoseReplacementWouldNotMendTheTemplate_IsNotOffered(string template) =>
        Assert.Null(Fixing.Apply(template, FixKey.ReplaceCharacters));

    [Fact]
    public void CharactersThatTurnAnAutoTemplateIntoUcs2_AreReplacedTogether() =>
        Assert.Equal("---\nencoding: auto\n---\nL'eté ou la foret...", Fixing.Apply("---\nencoding: auto\n---\nL’eté ou la forêt…", FixKey.ReplaceCharacters));

    [Fact]
    public void All_InATemplateOfTypographicCharacters_LeavesItClean()
    {
        var mended = Fixing.ApplyAll(Typographic, FixKey.ReplaceCharacters);

        Assert.Equal("\"A demain\", l'été - c'est \" gratuit \"... * oeufTM", mended);
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
