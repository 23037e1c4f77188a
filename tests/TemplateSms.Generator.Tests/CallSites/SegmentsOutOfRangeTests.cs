namespace TemplateSms.Generator.Tests.CallSites;

public class SegmentsOutOfRangeTests
{
    [Fact]
    public Task Segments_WithinTheirRange_DoNotTrigger() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("Hi", maxSegments: 1);
            SmsContent.Create("Hi", maxSegments: 6);
            SmsContent.Create("Hi", maxSegments: SmsContent.Dynamic);
            SmsContent.Create("Hi", maxSegments: count);
            """);

    [Fact]
    public Task Segments_OutOfTheirRange_Trigger() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("Hi", maxSegments: {|SMS4011:0|});
            SmsContent.Create("Hi", maxSegments: {|SMS4011:-1|});
            SmsContent.Create("Hi", maxSegments: {|SMS4011:3 + 4|});
            SmsContent.Create("Hi", SmsEncoding.Gsm7, condition ? 2 : {|SMS4011:998|});
            """);
}
