using TemplateSms.CodeFixes.CallSites;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.CodeFixes.Tests;

public class AllowTextFixTests
{
    [Theory]
    [InlineData(
        "SmsContent.Create(\"Привет\");",
        "SmsContent.Create(\"Привет\", encoding: SmsEncoding.Ucs2);")]
    [InlineData(
        "SmsContent.Create(\"Привет\", SmsEncoding.Gsm7, 2);",
        "SmsContent.Create(\"Привет\", SmsEncoding.Ucs2, 2);")]
    [InlineData(
        "SmsContent.Create(string.Concat(\"a\", Hello));",
        "SmsContent.Create(string.Concat(\"a\", Hello), encoding: SmsEncoding.Ucs2);")]
    [InlineData(
        "var text = \"Привет\"; SmsContent.Create(text);",
        "var text = \"Привет\"; SmsContent.Create(text);")]
    [InlineData(
        "SmsContent.Create(Hello, tracker: \"a1\");",
        "SmsContent.Create(Hello, tracker: \"a1\", encoding: SmsEncoding.Ucs2);")]
    public Task TextOutsideGsm7_InACall_IsSentAsUcs2(string before, string after) => VerifyAsync(before, after);

    [Fact]
    public Task TextOfTwoSegments_InACall_IsAllowedThem()
    {
        var text = new string('a', 161);
        return VerifyAsync($"SmsContent.Create(\"{text}\");", $"SmsContent.Create(\"{text}\", maxSegments: 2);");
    }

    [Theory]
    [InlineData(155, 2)]
    [InlineData(300, 3)]
    public Task TextWithoutRoomForStop_InACall_IsAllowedASegmentMore(int length, int segments)
    {
        var text = new string('a', length);
        return VerifyAsync($"SmsContent.Create(\"{text}\");", $"SmsContent.Create(\"{text}\", maxSegments: {segments});");
    }

    [Fact]
    public Task TextOfThreeSegments_WithOneAllowed_ReplacesTheArgument()
    {
        var text = new string('a', 307);
        return VerifyAsync($"SmsContent.Create(\"{text}\", maxSegments: 1);", $"SmsContent.Create(\"{text}\", maxSegments: 3);");
    }

    [Fact]
    public Task TextOutsideGsm7OfTwoSegments_InACall_GetsBoth()
    {
        var text = new string('я', 71);
        return VerifyAsync($"SmsContent.Create(\"{text}\");", $"SmsContent.Create(\"{text}\", encoding: SmsEncoding.Ucs2, maxSegments: 2);");
    }

    [Theory]
    [InlineData('a', 919)]
    [InlineData('я', 403)]
    public Task TextOfMoreThanSixSegments_InACall_HasNoFix(char unit, int count) =>
        CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, AllowTextFix>(Program($"SmsContent.Create(\"{new string(unit, count)}\");"));

    [Fact]
    public Task Text_OfAParameterThatIsMarked_HasNoFix() =>
        CodeFixVerifier.VerifyNoFixAsync<CallSiteAnalyzer, AllowTextFix>(Program("Say(\"Привет\");"));

    [Fact]
    public Task ProvidersInitializer_OutsideGsm7_GetsTheProperty() => VerifyAsync(
        "_ = new SmsUniqueRequest { Sms = \"Привет\", Num = \"21698360524\" };",
        "_ = new SmsUniqueRequest { Sms = \"Привет\", Ucs2 = \"1\", Num = \"21698360524\" };");

    [Fact]
    public Task ProvidersInitializer_WithTheProperty_GetsItsValue() => VerifyAsync(
        "_ = new SmsUniqueRequest { Sms = \"Привет\", Ucs2 = \"0\" };",
        "_ = new SmsUniqueRequest { Sms = \"Привет\", Ucs2 = \"1\" };");

    [Fact]
    public Task ProvidersInitializer_OfTwoSegments_IsAllowedThem()
    {
        var text = new string('a', 161);
        return VerifyAsync(
            $"_ = new SmsUniqueRequest {{ Sms = \"{text}\" }};",
            $"_ = new SmsUniqueRequest {{ Sms = \"{text}\", Smslong = \"2\" }};");
    }

    [Fact]
    public Task ProvidersStatement_OutsideGsm7_GetsOneBehindIt() => VerifyAsync(
        """
        var request = new SmsUniqueRequest();
                request.Sms = "Привет"; // greets
        """,
        """
        var request = new SmsUniqueRequest();
                request.Sms = "Привет";
                request.Ucs2 = "1"; // greets
        """);

    private static Task VerifyAsync(string before, string after) =>
        CodeFixVerifier.VerifyAsync<CallSiteAnalyzer, AllowTextFix>(Program(before), Program(after));

    private static string Program(string statements) => $$"""
        using IO.Swagger.Model;
        using TemplateSms;

        namespace IO.Swagger.Model
        {
            public class SmsUniqueRequest
            {
                public string? Sms { get; set; }
                public string? Num { get; set; }
                public string? Smslong { get; set; }
                public string? Ucs2 { get; set; }
            }
        }

        static class Program
        {
            const string Hello = "Привет";

            static void Say([SmsText] string text) { }

            static void Send()
            {
                {{statements}}
            }
        }
        """;
}
