using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public sealed class PassCultureFixTests
{
    [Theory]
    [InlineData("Sms.Remind()", "Sms.Remind(culture: CultureInfo.CurrentUICulture.Name)", PassCultureFix.CurrentKey)]
    [InlineData("Sms.Remind()", "Sms.Remind(culture: null)", PassCultureFix.NoneKey)]
    [InlineData("Sms.Remind(\"Zoe\")", "Sms.Remind(\"Zoe\", culture: null)", PassCultureFix.NoneKey)]
    [InlineData("Sms.Remind(customer: \"Zoe\"\n            )", "Sms.Remind(customer: \"Zoe\"\n            , culture: null)", PassCultureFix.NoneKey)]
    [InlineData("Sms.Notify()", "Sms.Notify(language: null)", PassCultureFix.NoneKey)]
    public Task Call_WithoutACulture_GetsOne(string before, string after, string key) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, PassCultureFix>(Program(before, "using System.Globalization;\n"), Program(after, "using System.Globalization;\n"), key);

    [Fact]
    public Task Call_InAFileWithoutTheNamespace_NamesTheWholeType() =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, PassCultureFix>(
            Program("Sms.Remind()", ""), Program("Sms.Remind(culture: global::System.Globalization.CultureInfo.CurrentUICulture.Name)", ""), PassCultureFix.CurrentKey);

    private static string Program(string call, string usings) => $$"""
        {{usings}}using TemplateSms;

        static class Sms
        {
            public static SmsContent Remind(string customer = "", [SmsCultures("fr")] string? culture = null) => SmsContent.Create(customer + culture);

            public static SmsContent Notify([SmsCultures("fr")] string? language = null) => Remind(culture: language);
        }

        static class Program
        {
            static void Send() => {{call}};
        }
        """;
}
