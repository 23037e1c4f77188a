using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class ShortenSenderFixTests
{
    [Theory]
    [InlineData("\"ACME Shop Paris\"", "\"ACME Shop P\"")]
    [InlineData("\" ACME Shops 12 \"", "\"ACME Shops\"")]
    [InlineData("@\"ACME Shop Paris\"", "\"ACME Shop P\"")]
    public Task Sender_ThatIsTooLong_IsShortened(string before, string after) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, ShortenSenderFix>(Program(before), Program(after));

    [Theory]
    [InlineData("\"ACM\"")]
    [InlineData("\"Café de la Gare\"")]
    [InlineData("Name")]
    [InlineData("\"ACME Shop Paris\" + \" 12\"")]
    [InlineData("$\"ACME Shop {Name}\"")]
    public Task Sender_ThatShorteningDoesNotMendOrThatIsNotWrittenThere_HasNoFix(string sender) =>
        CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, ShortenSenderFix>(Program(sender));

    private static string Program(string sender) => $$"""
        using TemplateSms;

        static class Program
        {
            const string Name = "ACME Shop Paris";
            static SenderId Sender => SenderId.Parse({{sender}});
        }
        """;
}
