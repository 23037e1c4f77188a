using TemplateSms.TestKit.Builds;

namespace TemplateSms.Package.Tests;

/// <summary>The faults of a message as C# constants, as <c>dotnet build</c> prints them, beside clean neighbours.</summary>
[Collection(PackageCollection.Name)]
public class ConstantFaultTests(PackedFeed feed)
{
    private static readonly string _a148 = new('a', 148);
    private static readonly string _euro74 = new('€', 74);
    private static readonly string _a13 = new('a', 13);
    private static readonly string _euro7 = new('€', 7);

    [Fact]
    public async Task Build_WithinTheRules_Succeeds()
    {
        using var consumer = new Consumer(feed, $"""
            using TemplateSms;
            SenderId.Parse("ACME");
            SenderId.Parse("A1234567890");
            SmsContent.Create("{_a148}");
            SmsContent.Create("{_euro74}");
            SmsContent.Create("Привет", SmsEncoding.Ucs2);
            """);

        var result = await consumer.BuildAsync();

        result.AssertSucceeded();
        Assert.Empty(result.Messages);
    }

    [Fact]
    public async Task Build_OutsideTheRules_PrintsOneErrorForEachAtItsCharacters()
    {
        using var consumer = new Consumer(feed, $"""
            using TemplateSms;
            SenderId.Parse("ACME");
            SenderId.Parse("A12345678901");
            SenderId.Parse("12345");
            SmsContent.Create("{_a148}");
            SmsContent.Create("{_a148}{_a13}");
            SmsContent.Create("{_euro74}");
            SmsContent.Create("{_euro74}{_euro7}");
            SmsContent.Create("Code: Привет");
            """);

        var result = await consumer.BuildAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                ("Program.cs", 3, 28, "SMS4001"),
                ("Program.cs", 4, 17, "SMS4001"),
                ("Program.cs", 6, 180, "SMS4002"),
                ("Program.cs", 8, 100, "SMS4002"),
                ("Program.cs", 9, 26, "SMS4003"),
            ],
            Places(result));
    }

    [Fact]
    public async Task Build_OutsideTheRulesOfRequestsAndArguments_PrintsOneFindingForEachAtItsCharacters()
    {
        using var consumer = new Consumer(feed, """
            using Shop;
            using TemplateSms;
            PhoneNumber.Parse("123");
            SmsContent.Create("Hi", tracker: "a-b");
            SmsContent.Create("Hi", SmsEncoding.Ucs2, 7).To(PhoneNumber.Parse("+33680010203"));
            new TemplateSms.Isendpro.IsendproOptions().ApiKey = "0123456789abcdef";
            Sms.Code("1234567");
            Sms.Code("12");
            """).Write("code.smstpl", """
            ---
            params:
              code: string(6, digits)
            ---
            Your code: {{ code }}
            """);

        var result = await consumer.BuildAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                ("Program.cs", 3, 20, "SMS4005"),
                ("Program.cs", 4, 36, "SMS4004"),
                ("Program.cs", 5, 43, "SMS4011"),
                ("Program.cs", 5, 68, "SMS4006"),
                ("Program.cs", 6, 54, "SMS4007"),
                ("Program.cs", 7, 17, "SMS4008"),
            ],
            result.Messages
                .Where(message => message.Id.StartsWith("SMS", StringComparison.Ordinal))
                .Select(message => (message.File, message.Line, message.Column, message.Id))
                .OrderBy(place => place.Line).ThenBy(place => place.Column));
    }

    private static IEnumerable<(string File, int Line, int Column, string Id)> Places(BuildResult result) =>
        result.Errors.Select(error => (error.File, error.Line, error.Column, error.Id)).OrderBy(error => error.Line);
}
