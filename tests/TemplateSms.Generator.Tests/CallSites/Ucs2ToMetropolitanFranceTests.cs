namespace TemplateSms.Generator.Tests.CallSites;

public class Ucs2ToMetropolitanFranceTests
{
    [Fact]
    public Task Ucs2_ToMetropolitanFrance_TriggersAtTheNumber() =>
        CallSite.VerifyMembersAsync("""
            static async System.Threading.Tasks.Task Send(ISmsClient client)
            {
                _ = SmsContent.Create("Привет", SmsEncoding.Ucs2).To(PhoneNumber.Parse("{|SMS4006:+33680010203|}"));
                _ = new SmsMessage(PhoneNumber.Parse("{|SMS4006:+33 6 80 01 02 03|}"), SmsContent.Create("Hi", encoding: SmsEncoding.Ucs2));
                SmsMessage message = new(PhoneNumber.Parse("{|SMS4006:33680010203|}"), SmsContent.Create("Hi", SmsEncoding.Ucs2));
                await client.SendAsync(
                    SmsContent.Create("Привет", SmsEncoding.Ucs2),
                    [PhoneNumber.Parse("+44 7700 900142"), PhoneNumber.Parse("{|SMS4006:+33680010203|}")]);
                await client.SendAsync(SmsContent.Create("Привет", SmsEncoding.Ucs2), new[] { PhoneNumber.Parse("{|SMS4006:+33680010203|}") });
            }
            """);

    [Fact]
    public Task Ucs2_ToOthers_DoesNotTrigger() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("Привет", SmsEncoding.Ucs2).To(PhoneNumber.Parse("+44 7700 900142"));
            SmsContent.Create("Привет", SmsEncoding.Ucs2).To(PhoneNumber.Parse("0692 00 01 02", PhoneRegion.France));
            SmsContent.Create("Привет", SmsEncoding.Ucs2).To(PhoneNumber.Parse("+262 692 00 01 02"));
            SmsContent.Create("Привет", SmsEncoding.Ucs2).To(PhoneNumber.Parse(unknown));
            """);

    [Fact]
    public Task OtherEncodings_ToMetropolitanFrance_DoNotTrigger() =>
        CallSite.VerifyAsync("""
            SmsContent.Create("Hi").To(PhoneNumber.Parse("+33680010203"));
            SmsContent.Create("forêt", SmsEncoding.Auto).To(PhoneNumber.Parse("+33680010203"));
            SmsContent.Create("Hi", encoding).To(PhoneNumber.Parse("+33680010203"));
            PhoneNumber.Parse("+33680010203");
            """);
}
