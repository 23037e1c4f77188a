namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>However C# spells a constant, the finding stands at the characters that spell the fault.</summary>
public class StringSpellingTests
{
    [Fact]
    public Task EscapedString_SpansItsEscapes() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("{|SMS4003:\t|}no");
            SmsContent.Create("a\n\"b\"\\ {|SMS4003:\u0416|}x");
            SmsContent.Create("a{|SMS4003:\U0001F680|}b{|SMS4003:\x3b1|}");
            SmsContent.Create("\x41\x0041{|SMS4003:\xD83D|} {|SMS4003:\e|}");
            """);

    [Fact]
    public Task VerbatimString_CountsDoubledQuotesOnce() =>
        CallSite.VerifyAsync("""
            SmsContent.Create(@"C:\x ""q"" {|SMS4003:Ж|} {}");
            """);

    [Fact]
    public Task RawString_OfOneLine_IsReadAsItStands() =>
        CallSite.VerifyAsync(""""
            SmsContent.Create("""a \n "b" {|SMS4003:Ж|}""");
            """");

    [Fact]
    public Task RawString_OfSeveralLines_LeavesItsIndentationOut() =>
        CallSite.VerifyAsync(""""
                SmsContent.Create("""
                    First {|SMS4003:Ж|}

                      Second {|SMS4003:ê|} line
                    """);
            """");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task RawString_OfSeveralLines_KeepsEitherLineBreak(string lineBreak) =>
        CallSite.VerifyAsync(""""
                SmsContent.Create("""
                    a
                    b{|SMS4003:ê|}
                    """);
            """".ReplaceLineEndings(lineBreak));

    [Fact]
    public Task Concatenation_IsReadThroughItsParts() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("a" + ("b" + @"{|SMS4003:Ж|}") + "c {|SMS4003:ê|}");
            SenderId.Parse("ACME " + "Shop 1{|SMS4001:23" + "4|}");
            """);

    [Fact]
    public Task Interpolation_OfConstants_IsReadThroughItsHoles() =>
        CallSite.VerifyMembersAsync(""""
            const string Name = "Zoë";
            const string Plain = "Zo";

            static void Use()
            {
                SmsContent.Create($"Hi {Plain}: {{{|SMS4003:Ж|}}}\n{|SMS4003:ê|}");
                SmsContent.Create($@"Hi ""{Plain}"" {{{|SMS4003:Ж|}}}");
                SmsContent.Create($"""Hi "{Plain}" {|SMS4003:Ж|}""");
                SmsContent.Create($"""
                    Hi {Plain},
                      {|SMS4003:Ж|} and {Plain} {|SMS4003:ê|}
                    """);
                SmsContent.Create($"Hi {{|SMS4003:Name|}}");
            }
            """");

    [Fact]
    public Task NameOf_IsItsOwnPlace() =>
        CallSite.VerifyMembersAsync("""
            const string Größe = nameof(Größe);
            static void Use(int длина) => SmsContent.Create({|SMS4003:nameof(длина)|} + "x");
            """);
}
