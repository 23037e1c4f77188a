using Microsoft.CodeAnalysis.CodeFixes;
using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class ReplaceForeignCharactersFixTests
{
    [Theory]
    [InlineData("""
        "Un œuf – “oui”…"
        """, """
        "Un oeuf - \"oui\"..."
        """)]
    [InlineData("""
        "a\u2028b"
        """, """
        "a\nb"
        """)]
    [InlineData("""
        @"“Oui” C:\"
        """, """"
        @"""Oui"" C:\"
        """")]
    [InlineData("""
        $"｛’｝{Zero}"
        """, """
        $"{{'}}{Zero}"
        """)]
    [InlineData("""
        "a …" + "b …"
        """, """
        "a ..." + "b ..."
        """)]
    [InlineData("""
        $"c’est {System.DateTime.Today} – ok"
        """, """
        $"c'est {System.DateTime.Today} - ok"
        """)]
    [InlineData("""
        string.Format("{0} – ok", System.DateTime.Today)
        """, """
        string.Format("{0} - ok", System.DateTime.Today)
        """)]
    [InlineData("""
        string.Format("{0} ｛", System.DateTime.Today)
        """, """
        string.Format("{0} ｛", System.DateTime.Today)
        """)]
    public Task TypographicCharacters_AreReplaced(string before, string after) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, ReplaceForeignCharactersFix>(Program(before), Program(after));

    [Theory]
    [InlineData("""
        "Un château, une forêt"
        """, """
        "Un chateau, une foret"
        """)]
    [InlineData("""
        "“Oui”, ＼ \u00ea"
        """, """
        "\"Oui\", \\ e"
        """)]
    [InlineData("""
        @"“Oui” C:\ê"
        """, """"
        @"""Oui"" C:\e"
        """")]
    [InlineData("""
        $"｛ê｝{Zero}"
        """, """
        $"{{e}}{Zero}"
        """)]
    [InlineData("""
        "a ê" + "b ê"
        """, """
        "a e" + "b e"
        """)]
    [InlineData("""
        "20 °C"
        """, """
        "20 oC"
        """)]
    public Task Letters_WithEquivalents_AreReplacedWhereThatIsChosen(string before, string after) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, ReplaceForeignLettersFix>(Program(before), Program(after));

    [Theory]
    [InlineData("\"Un château…\"")]
    [InlineData("\"L’été, la forêt\"")]
    [InlineData("\"Dziękujemy – 🎁\"")]
    [InlineData("\"20 °C\"")]
    public Task Text_ThatALetterKeepsOut_KeepsItsTypography(string text) =>
        CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, ReplaceForeignCharactersFix>(Program(text));

    [Theory]
    [InlineData("\"Dziękujemy 🎁\"")]
    [InlineData("\"Château, Привет\"")]
    [InlineData("\"Don’t\"")]
    public Task Text_ThatNoLetterKeepsOutOrMoreThanLetters_KeepsItsLetters(string text) =>
        CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, ReplaceForeignLettersFix>(Program(text));

    [Fact]
    public Task RawString_IsReplacedWhereItCanSpellTheEquivalent() =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, ReplaceForeignCharactersFix>(
            Program(""""
                """
                    l’été
                    “Oui”
                    """
                """"),
            Program(""""
                """
                    l'été
                    “Oui”
                    """
                """"));

    [Theory]
    [InlineData("\"Привет\"")]
    [InlineData("\"🚀\"")]
    [InlineData("Name")]
    [InlineData("\"Anna and \" + Name")]
    public Task Characters_WithoutEquivalentsOrFromElsewhere_HaveNoFix(string text) =>
        CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, ReplaceForeignCharactersFix>(Program(text));

    private static string Program(string text) => $$"""
        using TemplateSms;

        static class Program
        {
            const string Name = "Zoê";
            const string Zero = "0";
            static SmsContent Text => SmsContent.Create({{text}});
        }
        """;
}
