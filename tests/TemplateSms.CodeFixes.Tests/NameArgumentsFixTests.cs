using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class NameArgumentsFixTests
{
    [Theory]
    [InlineData("Sms.Remind(\"Zoe\", \"A1\", 1)", "Sms.Remind(customer: \"Zoe\", @new: \"A1\", 1)")]
    [InlineData("Sms.Remind(\"Zoe\",\n            \"A1\", items: 1)", "Sms.Remind(customer: \"Zoe\",\n            @new: \"A1\", items: 1)")]
    [InlineData("Sms.Remind(string.Concat(\"a\", \"b\"), \"A1\", 1)", "Sms.Remind(customer: string.Concat(\"a\", \"b\"), @new: \"A1\", 1)")]
    [InlineData("Sms.TryRemind(\"Zoe\", \"A1\", 1, out _, out _)", "Sms.TryRemind(customer: \"Zoe\", @new: \"A1\", 1, out _, out _)")]
    public Task NeighboursOfOneType_GetTheirNames(string before, string after) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, NameArgumentsFix>(Program(before), Program(after));

    private static string Program(string call) => $$"""
        using TemplateSms;

        static class Sms
        {
            public static SmsContent Remind(string customer, string @new, int items) => SmsContent.Create(customer + @new + items);

            public static bool TryRemind(string customer, string @new, int items, out SmsContent? content, out SmsArgumentError? error)
            {
                (content, error) = (null, null);
                return customer == @new;
            }
        }

        static class Program
        {
            static void Send() => {{call}};
        }
        """;
}
