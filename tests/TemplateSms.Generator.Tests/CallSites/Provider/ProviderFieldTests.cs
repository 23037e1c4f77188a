namespace TemplateSms.Generator.Tests.CallSites.Provider;

/// <summary>Each property of the provider's request is checked by the rule of what it holds.</summary>
public class ProviderFieldTests
{
    [Fact]
    public Task GettingStartedPage_AsItStands_TriggersForItsPlaceholders() =>
        ProviderCall.VerifyAsync("""
            SmsUniqueRequest susreq = new SmsUniqueRequest();
            susreq.Keyid = "{|SMS4007:API_KEY_HERE|}";
            susreq.Num = "{|SMS4005:P|}HONE_NUMBER_HERE";
            susreq.Sms = "This is a one-time test!";
            susreq.ToJson();
            smsapi.SendSms(susreq);
            """);

    [Fact]
    public Task Request_WithinTheRules_DoesNotTrigger() =>
        ProviderCall.VerifyAsync("""
            var request = new SmsUniqueRequest
            {
                Keyid = unknown,
                Num = "33680010203",
                Sms = "Votre colis est arrivé",
                Emetteur = "iSendPro",
                Tracker = "order1029",
                Smslong = "999",
                DateEnvoi = "2026-11-22 18:05",
                Nostop = "1",
            };
            request.Emetteur = null;
            request.Smslong = "6";
            """);

    [Fact]
    public Task Request_OutsideTheRules_TriggersAtEach() =>
        ProviderCall.VerifyAsync("""
            given.Emetteur = "{|SMS4001:12345|}";
            given.Tracker = "order{|SMS4004:-|}1029";
            given.Num = "{|SMS4005:068001020|}";
            given.Smslong = "{|SMS4011:7|}";
            given.Smslong = "{|SMS4011:dynamic|}";
            given.DateEnvoi = "{|SMS4012:22/11/2026 18:05|}";
            given.DateEnvoi = "{|SMS4012:2026-02-30 18:05|}";
            given.DateEnvoi = "{|SMS4012:2026-11-22 18: 05|}";
            given.DateEnvoi = unknown;
            given.Keyid ??= "{|SMS4007:4f1d2c|}";
            """);

    [Fact]
    public Task Request_ByItsConstructor_IsCheckedToo() =>
        ProviderCall.VerifyAsync("""
            smsapi.SendSms(new SmsUniqueRequest(keyid: "{|SMS4007:4f1d2c|}", num: "{|SMS4005:123|}", sms: "{|SMS4003:Привет|}"));
            """);

    [Fact]
    public Task OtherTypesOfThatName_AreNotChecked() =>
        CallSite.VerifyMembersAsync("""
            sealed class SmsUniqueRequest { public string? Keyid { get; set; } }
            static object Use() => new SmsUniqueRequest { Keyid = "4f1d2c" };
            """);
}
