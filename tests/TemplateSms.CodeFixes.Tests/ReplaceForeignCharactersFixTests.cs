using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class ReplaceForeignCharactersFixTests
{
    [Theory]
    [InlineData("""
        "Un château, une forêt…"
        """, """
        "Un chateau, une foret..."
        """)]
    [InlineData("""
        "“Oui”, ＼ \u00ea"
        """, """
        "\"Oui\", \\ e"
        """)]
    [InlineData("""
        "a\u2028b"
        """, """
        "a\nb"
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
    public Task Characters_WithEquivalents_AreReplaced(string before, string after) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, ReplaceForeignCharactersFix>(Program(before), Program(after));

    [Fact]
    public Task RawString_IsReplacedWhereItCanSpellTheEquivalent() =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, ReplaceForeignCharactersFix>(
            Program(""""
                """
                    forêt
                    “Oui”
                    """
                """"),
            Program(""""
                """
                    foret
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
