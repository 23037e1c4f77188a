namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>However C# spells a constant, the finding stands at the characters that spell the fault.</summary>
public class StringSpellingTests
{
    [Fact]
    public Task EscapedString_SpansItsEscapes() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("[|\t|]no");
            SmsContent.Create("a\n\"b\"\\ [|\u0416|]x");
            SmsContent.Create("a[|\U0001F680|]b[|\x3b1|]");
            SmsContent.Create("\x41\x0041[|\xD83D|] [|\e|]");
            """);

    [Fact]
    public Task VerbatimString_CountsDoubledQuotesOnce() =>
        CallSite.VerifyAsync("""
            SmsContent.Create(@"C:\x ""q"" [|Ж|] {}");
            """);

    [Fact]
    public Task RawString_OfOneLine_IsReadAsItStands() =>
        CallSite.VerifyAsync(""""
            SmsContent.Create("""a \n "b" [|Ж|]""");
            """");

    [Fact]
    public Task RawString_OfSeveralLines_LeavesItsIndentationOut() =>
        CallSite.VerifyAsync(""""
                SmsContent.Create("""
                    First [|Ж|]

                      Second [|ê|] line
                    """);
            """");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task RawString_OfSeveralLines_KeepsEitherLineBreak(string lineBreak) =>
        CallSite.VerifyAsync(""""
                SmsContent.Create("""
                    a
                    b[|ê|]
                    """);
            """".ReplaceLineEndings(lineBreak));

    [Fact]
    public Task Concatenation_IsReadThroughItsParts() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("a" + ("b" + @"[|Ж|]") + "c [|ê|]");
            SenderId.Parse("ACME " + "Shop 1[|23" + "4|]");
            """);

    [Fact]
    public Task Interpolation_OfConstants_IsReadThroughItsHoles() =>
        CallSite.VerifyMembersAsync(""""
            const string Name = "Zoë";
            const string Plain = "Zo";

            static void Use()
            {
                SmsContent.Create($"Hi {Plain}: {{[|Ж|]}}\n[|ê|]");
                SmsContent.Create($@"Hi ""{Plain}"" {{[|Ж|]}}");
                SmsContent.Create($"""Hi "{Plain}" [|Ж|]""");
                SmsContent.Create($"""
                    Hi {Plain},
                      [|Ж|] and {Plain} [|ê|]
                    """);
                SmsContent.Create($"Hi {[|Name|]}");
            }
            """");

    [Fact]
    public Task NameOf_IsItsOwnPlace() =>
        CallSite.VerifyMembersAsync("""
            const string Größe = nameof(Größe);
            static void Use(int длина) => SmsContent.Create([|nameof(длина)|] + "x");
            """);
}
