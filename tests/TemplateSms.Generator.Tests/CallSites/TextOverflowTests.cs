using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites;

public class TextOverflowTests
{
    private static readonly string _a160 = new('a', 160);
    private static readonly string _euro80 = new('€', 80);

    [Fact]
    public Task Text_Of160Septets_DoesNotTrigger() =>
        CallSite.VerifyLiftedAsync($"""
            SmsContent.Create("{_a160}");
            SmsContent.Create("{_euro80}");
            """);

    [Fact]
    public Task Text_PastOneSegment_TriggersAtWhatIsPast() =>
        CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create("{{_a160}}{|SMS4002:bc|}");
            SmsContent.Create("{{_euro80}}{|SMS4002:€|}");
            SmsContent.Create("{{_a160[..159]}}{|SMS4002:€|}");
            """);

    [Fact]
    public async Task Text_PastOneSegment_MessageCountsSeptets()
    {
        var found = await CallSite.VerifyLiftedAsync($$"""SmsContent.Create("{{_euro80}}{|SMS4002:€|}");""");

        Assert.Equal(
            "The text needs 162 of 160 septets, that is 2 segments of 1 allowed. Shorten it, or allow more segments",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Text_InSeveralSegments_HasTheirRoom()
    {
        var fits = new string('a', 306);
        // An escape pair does not straddle two parts: 152 + '{' leaves a septet of the first part unused.
        var straddles = new string('a', 152) + "^" + new string('a', 151);
        return CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create("{{fits}}", maxSegments: 2);
            SmsContent.Create("{{fits}}{|SMS4002:a|}", maxSegments: 2);
            SmsContent.Create("{{straddles}}{|SMS4002:a|}", maxSegments: 2);
            SmsContent.Create("{{fits}}a", maxSegments: SmsContent.Dynamic);
            """);
    }

    [Fact]
    public Task Text_InUcs2_HasSeventyUnits()
    {
        var fits = new string('я', 70);
        var emoji = string.Concat(Enumerable.Repeat("😀", 35));
        return CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create("{{fits}}", SmsEncoding.Ucs2);
            SmsContent.Create("{{fits}}{|SMS4002:я|}", SmsEncoding.Ucs2);
            SmsContent.Create("{{fits}}{|SMS4002:я|}", SmsEncoding.Auto);
            SmsContent.Create("{{emoji}}", SmsEncoding.Ucs2);
            SmsContent.Create("{{emoji[2..]}}a{|SMS4002:😀|}", SmsEncoding.Ucs2);
            SmsContent.Create("{{new string('я', 134)}}{|SMS4002:я|}", SmsEncoding.Ucs2, maxSegments: 2);
            """);
    }

    [Fact]
    public Task Text_AsMarketing_LeavesRoomForTheStopText() =>
        CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create("{{_a160[..148]}}", kind: SmsKind.Marketing);
            SmsContent.Create("{{_a160[..148]}}{|SMS4002:a|}", kind: SmsKind.Marketing);
            """);

    [Fact]
    public Task Text_WhoseEncodingIsNotConstant_TriggersOnlyWhenTooLongForAny() =>
        CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create("{{_a160}}", encoding);
            SmsContent.Create("{{_a160}}{|SMS4002:a|}", encoding);
            SmsContent.Create("Привет", encoding);
            """);

    [Fact]
    public Task Text_WhoseSegmentsAreNotConstant_TriggersOnlyPastTheMost() =>
        CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create("{{new string('a', 918)}}", maxSegments: count);
            SmsContent.Create("{{new string('a', 918)}}{|SMS4002:a|}", maxSegments: count);
            """);

    [Fact]
    public Task Arguments_InAnyOrder_AreRead() =>
        CallSite.VerifyLiftedAsync($$"""SmsContent.Create(maxSegments: 2, encoding: SmsEncoding.Ucs2, text: "{{_a160[..134]}}{|SMS4002:a|}");""");

    [Fact]
    public Task Text_ThatIsOnlyMeasured_DoesNotTrigger() =>
        CallSite.VerifyLiftedAsync($"""SmsText.Measure("{_a160}a"); SmsText.Measure("Привет");""");
}
