using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>An editor analyzes code while it is written: with whatever is missing, the analyzer does not fail.</summary>
public class BrokenCodeTests
{
    private const string Whole = """"
        using System.Collections.Generic;
        using TemplateSms;

        namespace IO.Swagger.Model
        {
            public class SmsUniqueRequest { public string Sms { get; set; } = ""; public string Num { get; set; } = ""; public string Ucs2 { get; set; } = ""; }
        }

        static class Program
        {
            const string Name = $"Zoë {nameof(Program)}";

            static void Codes([SmsBound("list(string(1..3, digits), 2)", SmsEncoding.Auto)] IReadOnlyList<string> codes, [SmsText(MaxSegments = 2)] string text = "Ж") { }

            static void Send(bool condition, int count)
            {
                SenderId.Parse("1234" + (condition ? "5" : @"6""7") + "\u0416\x41");
                SmsContent.Create($"Hi {Name} {{\U0001F680}}", SmsEncoding.Ucs2, maxSegments: 1 + 7).To(PhoneNumber.Parse("+33680010203"));
                SmsContent.Create("""
                    First Ж
                      Second
                    """, kind: SmsKind.Marketing, tracker: count switch { 1 => "a-b", _ => null });
                var request = new IO.Swagger.Model.SmsUniqueRequest { Sms = $"""Ж {Name}""", Ucs2 = "1" };
                request.Num = "0680010203";
                Codes(["1234", .. new[] { "5" }, "x", "y"], "a");
            }
        }
        """";

    public static TheoryData<string> Fragments => new()
    {
        "SenderId.Parse();",
        "SenderId.Parse(\"12345\", 1, 2);",
        "SenderId.Parse(\"12345);",
        "SenderId.Parse(\"\\u\");",
        "SenderId.Parse(\"\\x\");",
        "SenderId.Parse(@\"12\"\"3);",
        "SenderId.Parse($\"{unknown\");",
        "SenderId.Parse($\"{\"12345\" +}\");",
        "SenderId.Parse(\"\"\"12345);",
        "SenderId.Parse(12345);",
        "SenderId.Parse(nothing: \"12345\");",
        "SmsContent.Create(\"Ж\", SmsEncoding.None, maxSegments: \"x\");",
        "SmsContent.Create(text: \"Ж\", text: \"Ж\");",
        "Missing.Create(\"Ж\").Missing = \"12345\";",
        "new SmsSendOptions { Tracker = , Sender = \"x\", Missing = \"a-b\" };",
        "_ = new SmsSendOptions { Tracker = \"a-b\" } with { Tracker = };",
        "Local(1); void Local([SmsBound] string a, [SmsBound(1)] string b) { }",
        "Local(\"long\"); void Local([SmsBound(null)] string a) { }",
        "Local(\"long\"); void Local([SmsBound(new[] { \"string(3)\" })] string a) { }",
        "Local(\"long\"); void Local([SmsBound(\"string(3)\", (SmsEncoding)9)] string a) { }",
        "Local(\"long\"); void Local([SmsText(MaxSegments = \"2\", Encoding = new[] { 1 })] string a) { }",
        "Local([1, .., 2]); void Local([SmsBound(\"list(int, 1)\")] int[] a) { }",
        "Local(new[] { }); void Local([SmsBound(\"list(int(1..2), 0)\")] int[] a) { }",
        "client.SendAsync(SmsContent.Create(\"Ж\", SmsEncoding.Ucs2), [PhoneNumber.Parse(\"+33680010203\")",
    };

    [Theory]
    [MemberData(nameof(Fragments))]
    public async Task Analyzer_OnCodeThatDoesNotCompile_DoesNotFail(string statement) =>
        await AssertDoesNotFailAsync($"using TemplateSms;\nclass C\n{{\n    void M(ISmsClient client)\n    {{\n        {statement}\n    }}\n}}\n");

    [Fact]
    public async Task Analyzer_OnCodeThatIsBeingTyped_DoesNotFail()
    {
        for (var length = Whole.Length; length > 0; length -= 11)
            await AssertDoesNotFailAsync(Whole[..length]);
    }

    [Fact]
    public async Task Analyzer_BesideAnError_StillFinds()
    {
        var project = TestProject.Empty.WithSource("Test.cs", "using TemplateSms;\nclass C\n{\n    object M() => SenderId.Parse(\"12345\") + Missing;\n}\n");

        Assert.Equal("SMS4001", Assert.Single(await project.AnalyzeAsync(new CallSiteAnalyzer())).Id);
    }

    [Fact]
    public async Task Analyzer_OnALongSum_DoesNotExhaustTheStack()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("\"aaaaaaaaaa\"", 2_000));
        var project = TestProject.Empty.WithSource("Test.cs", $"using TemplateSms;\nclass C\n{{\n    object M() => SmsContent.Create({sum});\n}}\n");

        Assert.Equal("SMS4002", Assert.Single(await project.AnalyzeAsync(new CallSiteAnalyzer())).Id);
    }

    [Fact]
    public async Task Analyzer_WithoutTheRuntime_IsSilent()
    {
        var project = TestProject.Empty.WithSource("Test.cs", "class C { string Sender { get; set; } = \"12345\"; void M(string sender) => M(\"12345\"); }");

        Assert.Empty(await project.AnalyzeAsync(new CallSiteAnalyzer()));
    }

    private static async Task AssertDoesNotFailAsync(string source)
    {
        var found = await TestProject.Empty.WithSource("Test.cs", source).AnalyzeAsync(new CallSiteAnalyzer());

        Assert.All(found, diagnostic => Assert.StartsWith("SMS4", diagnostic.Id, StringComparison.Ordinal));
    }
}
