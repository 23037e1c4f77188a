using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class PassRegionFixTests
{
    [Theory]
    [InlineData("PhoneNumber.Parse(\"06 80 01 02 03\")", "PhoneNumber.Parse(\"06 80 01 02 03\", PhoneRegion.France)")]
    [InlineData("PhoneNumber.Parse(number: \"0692123456\")", "PhoneNumber.Parse(number: \"0692123456\", PhoneRegion.France)")]
    [InlineData("global::TemplateSms.PhoneNumber.Parse(@\"0680010203\")", "global::TemplateSms.PhoneNumber.Parse(@\"0680010203\", global::TemplateSms.PhoneRegion.France)")]
    public Task Number_InTheNationalFormOfARegion_IsReadUnderIt(string before, string after) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, PassRegionFix>(Program(before), Program(after));

    [Theory]
    [InlineData("PhoneNumber.Parse(\"068001020\")")]
    [InlineData("PhoneNumber.Parse(\"07700 900142\")")]
    [InlineData("PhoneNumber.Parse(\"680010203\")")]
    [InlineData("PhoneNumber.Parse(\"0680010203\", PhoneRegion.International)")]
    [InlineData("PhoneNumber.Parse(Number)")]
    [InlineData("PhoneNumber.Parse(\"06\" + \"80010203\")")]
    [InlineData("Parse(\"0680010203\")")]
    [InlineData("OtherPhoneNumber.Parse(\"0680010203\")")]
    public Task Number_ThatNoRegionReadsOrThatIsNotAllOfTheCall_HasNoFix(string call) =>
        CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, PassRegionFix>(Program(call));

    private static string Program(string call) => $$"""
        using TemplateSms;

        static class Program
        {
            const string Number = "0680010203";
            static object Parsed => {{call}};
            static object Parse([SmsPhoneNumber(Region = PhoneRegion.International)] string number) => number;
        }

        static class OtherPhoneNumber
        {
            public static object Parse([SmsPhoneNumber(Region = PhoneRegion.International)] string number) => number;
        }
        """;
}
