using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites;

// Constants in C# are held against the gateways of the build, or of the folder.
public class GatewayTests
{
    private static readonly string _a155 = new('a', 155);

    [Theory]
    [InlineData("isendpro", "{|SMS4001:IBM|}", "{|SMS4004:-|}", "{|SMS4011:8|}", "{|SMS4013:aaaaaaa|}", "{|SMS4006:+33680010203|}")]
    [InlineData("twilio", "IBM", "-", "8", "aaaaaaa", "+33680010203")]
    [InlineData("any", "IBM", "-", "8", "aaaaaaa", "+33680010203")]
    [InlineData("isendpro, twilio", "{|SMS4001:IBM|}", "{|SMS4004:-|}", "{|SMS4011:8|}", "{|SMS4013:aaaaaaa|}", "{|SMS4006:+33680010203|}")]
    [InlineData("acme", "{|SMS4001:IBM|}", "{|SMS4004:-|}", "{|SMS4011:8|}", "{|SMS4013:aaaaaaa|}", "{|SMS4006:+33680010203|}")]
    public async Task Constants_ForAGateway_AreHeldToItsRules(string gateway, string sender, string dash, string segments, string end, string number)
    {
        var source = $$"""
            using TemplateSms;

            static class Program
            {
                static object[] Send() =>
                [
                    SenderId.Parse("{{sender}}"),
                    SmsContent.Create("Hi", tracker: "order{{dash}}42"),
                    SmsContent.Create("Hi", maxSegments: {{segments}}, reserve: 12),
                    SmsContent.Create("{{_a155[7..]}}{{end}}"),
                    SmsContent.Create("Привет", SmsEncoding.Ucs2).To(PhoneNumber.Parse("{{number}}")),
                ];
            }
            """;

        await CSharpVerifier.VerifyAsync(new CallSiteAnalyzer(), source, TestProject.Empty.WithOption("build_property.SmsGateway", gateway));
        if (gateway != "acme")
        {
            await CSharpVerifier.VerifyAsync(
                new CallSiteAnalyzer(), source, TestProject.Empty.WithOption("build_property.SmsGateway", "any").WithFileOption("Test.cs", "smstpl_gateway", gateway));
        }
    }
}
