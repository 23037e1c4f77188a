using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests.TestKit;

public class CodeFixVerifierTests
{
    [Fact]
    public async Task Fix_ThatIsOffered_FailsWhereNoneIsExpected() =>
        await Assert.ThrowsAnyAsync<Exception>(() => CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, ShortenSenderFix>(Program("ACME Shop Paris")));

    [Fact]
    public async Task Fix_ThatMakesSomethingElse_Fails() =>
        await Assert.ThrowsAnyAsync<Exception>(() => CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, ShortenSenderFix>(Program("ACME Shop Paris"), Program("ACME Paris")));

    private static string Program(string sender) => $$"""
        using TemplateSms;

        static class Program
        {
            static readonly SenderId Sender = SenderId.Parse("{{sender}}");
        }
        """;
}
