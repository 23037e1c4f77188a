using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class ArgumentOutsideLimitTests
{
    [Theory]
    [InlineData("string(5)", "\"12345\"", "\"12345{|SMS4008:67|}\"")]
    [InlineData("string(5)", "\"1€34\"", "\"1€34{|SMS4008:5|}\"")]
    [InlineData("string(5)", "\"abcdê\"", "\"abcdê{|SMS4008:f|}\"")]
    [InlineData("string(2..5)", "\"12\"", "\"{|SMS4008:1|}\"")]
    [InlineData("string(2..5)", "\"12\"", "{|SMS4008:\"\"|}")]
    [InlineData("string(5, digits)", "\"123\"", "\"1{|SMS4008:a|}b\"")]
    [InlineData("string(5, alnum)", "\"a1B\"", "\"a{|SMS4008:-|}b\"")]
    [InlineData("string(9, ascii)", "\"a-\\n\"", "\"a{|SMS4008:\\u20AC|}b\"")]
    [InlineData("string(9, gsm7)", "\"a€\"", "\"a{|SMS4008:🚀|}\"")]
    [InlineData("string(digits)", "\"123456789\"", "\"{|SMS4008:x|}\"")]
    [InlineData("string(3)?", "null", "\"abc{|SMS4008:d|}\"")]
    [InlineData("int(1..99)", "99", "{|SMS4008:100|}")]
    [InlineData("int(1..99)", "1", "{|SMS4008:0|}")]
    [InlineData("int(-5..-1)", "-5", "{|SMS4008:-6|}")]
    [InlineData("int(1..99)?", "null", "{|SMS4008:100|}")]
    [InlineData("long(0..5000000000)", "5000000000", "{|SMS4008:5000000001|}")]
    [InlineData("long(0..9)", "9", "{|SMS4008:10|}")]
    [InlineData("decimal(0..9999.99)", "9999.99m", "{|SMS4008:10000m|}")]
    [InlineData("decimal(0..9999.99)", "1.5m", "{|SMS4008:1.505m|}")]
    [InlineData("decimal(0..9)?", "9", "{|SMS4008:10|}")]
    [InlineData("list(string(3), 2)", "[\"abc\", \"abc\"]", "[\"abc\", \"abc{|SMS4008:d|}\"]")]
    [InlineData("list(int, 2)", "[1, 2]", "[1, 2, {|SMS4008:3, 4|}]")]
    [InlineData("list(int(1..9), 2)", "new[] { 1, 2 }", "new[] { {|SMS4008:0|}, 2, {|SMS4008:3|} }")]
    [InlineData("list(int(1..9), 2)", "[1, ..new[] { 2, 30 }]", "[1, 2, ..new[] { 9 }, {|SMS4008:3|}]")]
    public async Task Argument_AtAndOverItsBound(string type, string within, string outside)
    {
        await GeneratedCall.VerifyAsync(type, within);
        await GeneratedCall.VerifyAsync(type, outside);
    }

    [Fact]
    public Task Argument_OfEveryGeneratedMethod_IsChecked() =>
        GeneratedCall.VerifyStatementsAsync("int(1..9)", """
            Sms.Test({|SMS4008:10|});
            Sms.TryTest({|SMS4008:10|}, out _, out _);
            Sms.SendTest(client, to, {|SMS4008:10|});
            client.SendTest(to, value: {|SMS4008:10|});
            client.SendTest([to], {|SMS4008:10|});
            """);

    [Theory]
    [InlineData("encoding: ucs2", "\"ab€\"", "\"ab€{|SMS4008:🚀|}\"")]
    [InlineData("encoding: ucs2", "\"a🚀\"", "\"ab{|SMS4008:🚀|}\"")]
    [InlineData("encoding: auto", "\"a€\"", "\"ab{|SMS4008:€|}\"")]
    public async Task Argument_IsCountedInItsTemplatesUnit(string settings, string within, string outside)
    {
        await GeneratedCall.VerifyAsync("string(3)", within, settings);
        await GeneratedCall.VerifyAsync("string(3)", outside, settings);
    }

    [Theory]
    [InlineData("string(5)", "\"12345{|SMS4008:67|}\"", "The argument of 'value' breaks its bound string(5): it costs 7 of at most 5 septets; shorten it")]
    [InlineData("string(2..5)", "\"{|SMS4008:1|}\"", "The argument of 'value' breaks its bound string(2..5): it costs 1 of at least 2 septets; lengthen it")]
    [InlineData("string(5, alnum)", "\"{|SMS4008:-|}\"", "The argument of 'value' breaks its bound string(5, alnum): '-' U+002D HYPHEN-MINUS is not an ASCII letter or digit; replace it")]
    [InlineData("int(1..99)", "{|SMS4008:100|}", "The argument of 'value' breaks its bound int(1..99): 100 is outside 1 to 99; give a number within")]
    [InlineData("decimal(0..9.99)", "{|SMS4008:1.505m|}", "The argument of 'value' breaks its bound decimal(0..9.99): 1.505 has 3 digits after the decimal point of at most 2; round it")]
    [InlineData("list(int, 1)", "[1, {|SMS4008:2|}]", "The argument of 'value' breaks its bound list(int, 1): it has 2 of at most 1 elements; leave some out")]
    public async Task Argument_OverItsBound_MessageSaysBothFigures(string type, string argument, string message) =>
        Assert.Equal(message, Assert.Single(await GeneratedCall.VerifyAsync(type, argument)).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public Task Argument_ThatIsNotConstant_DoesNotTrigger() =>
        GeneratedCall.VerifyStatementsAsync("string(3)", """
            Sms.Test(unknown);
            Sms.Test(unknown + "abc");
            Sms.Test($"{unknown}abc");
            """);

    [Fact]
    public Task Argument_OfWhichAPartIsKnown_TriggersForWhatIsSure() =>
        GeneratedCall.VerifyStatementsAsync("string(3, alnum)", """
            Sms.Test(unknown + "lon{|SMS4008:g|}");
            Sms.Test($"{unknown}lon{|SMS4008:g|}");
            Sms.Test({|SMS4008:Text|});
            Sms.Test(unknown + "a{|SMS4008:-|}");
            """);

    [Fact]
    public Task Argument_WithoutABound_DoesNotTrigger() =>
        GeneratedCall.VerifyStatementsAsync("string", """Sms.Test("as long as it likes to be");""");

    [Fact]
    public Task ConstantsElsewhere_TriggerAtTheReference() =>
        GeneratedCall.VerifyStatementsAsync("string(3)", """
            const string Local = "long";
            Sms.Test({|SMS4008:Local|});
            Sms.Test({|SMS4008:Long|});
            Sms.Test({|SMS4008:nameof(unknown)|});
            Sms.Test(unknown.Length > 3 ? "abc" : "abc{|SMS4008:d|}");
            """);

    [Fact]
    public async Task UsersOwnParameter_TakesAnyOfTheTypes() =>
        await CallSite.VerifyMembersAsync("""
            static void Notify([SmsBound("string(1..3, alnum)")] string code, [SmsBound("string(3)", SmsEncoding.Ucs2)] string name = "") { }
            static void Use()
            {
                Notify("ab1", "a€€");
                Notify("ab{|SMS4008:-|}", "abc{|SMS4008:d|}");
                Notify("ab1", "a🚀");
            }
            """);
}
