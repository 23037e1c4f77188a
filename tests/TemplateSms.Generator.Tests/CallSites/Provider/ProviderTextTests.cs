namespace TemplateSms.Generator.Tests.CallSites.Provider;

/// <summary>The text of a provider's request has the room that the request's other settings give it.</summary>
public class ProviderTextTests
{
    private static readonly string _a160 = new('a', 160);

    [Fact]
    public Task Text_InOneInitializer_HasTheRoomThatItSays() =>
        ProviderCall.VerifyAsync($$"""
            smsapi.SendSms(new SmsUniqueRequest { Sms = "{{_a160}}" });
            smsapi.SendSms(new SmsUniqueRequest { Sms = "{{_a160}}{|SMS4002:a|}" });
            smsapi.SendSms(new SmsUniqueRequest { Sms = "{{_a160}}a", Smslong = "2" });
            smsapi.SendSms(new SmsUniqueRequest { Sms = "{{new string('a', 306)}}{|SMS4002:a|}", Smslong = "2" });
            smsapi.SendSms(new SmsUniqueRequest { Sms = "{{new string('a', 918)}}{|SMS4002:a|}", Smslong = "999" });
            smsapi.SendSms(new SmsUniqueRequest { Sms = "{|SMS4003:Привет|}" });
            smsapi.SendSms(new SmsUniqueRequest { Sms = "{|SMS4003:Привет|}", Ucs2 = "0" });
            smsapi.SendSms(new SmsUniqueRequest { Ucs2 = "1", Sms = "Привет" });
            smsapi.SendSms(new SmsUniqueRequest { Ucs2 = "1", Sms = "{{new string('я', 70)}}{|SMS4002:я|}" });
            smsapi.SendSms(new SmsUniqueRequest { Ucs2 = unknown, Smslong = unknown, Sms = "Привет {{_a160}}" });
            """);

    [Fact]
    public Task Text_InStatements_HasTheRoomThatTheOthersSay() =>
        ProviderCall.VerifyAsync($$"""
            var bare = new SmsUniqueRequest();
            bare.Sms = "{{_a160}}{|SMS4002:a|}";
            smsapi.SendSms(bare);

            var both = new SmsUniqueRequest { Ucs2 = "1" };
            both.Sms = "{{new string('я', 134)}}{|SMS4002:я|}";
            both.Smslong = "2";
            """);

    [Fact]
    public Task Text_WhoseSettingsAreNotSure_TriggersOnlyPastTheMost() =>
        ProviderCall.VerifyAsync($$"""
            var sometimes = new SmsUniqueRequest();
            sometimes.Sms = "{{_a160}}a";
            if (condition)
                sometimes.Smslong = "2";

            var twice = new SmsUniqueRequest { Smslong = "1", Ucs2 = "1" };
            twice.Smslong = "2";
            twice.Sms = "{{new string('я', 71)}}";

            var prepared = new SmsUniqueRequest();
            Prepare(prepared);
            prepared.Sms = "{{_a160}}a";

            var perhaps = new SmsUniqueRequest();
            perhaps.Sms = "{{_a160}}a";
            perhaps.Smslong ??= "2";

            var paired = new SmsUniqueRequest();
            paired.Sms = "{{_a160}}a";
            (paired.Smslong, paired.Ucs2) = ("2", "0");

            var read = new SmsUniqueRequest();
            read.Sms = "{{_a160}}{|SMS4002:a|}";
            var text = read.Smslong;

            var other = prepared;
            other.Sms = "Привет {{_a160}}";

            given.Sms = "Привет {{_a160}}";
            given.Sms = "{{new string('a', 918)}}{|SMS4002:a|}";
            """);

    [Fact]
    public Task Ucs2_ToMetropolitanFrance_TriggersAtTheNumber() =>
        ProviderCall.VerifyAsync("""
            smsapi.SendSms(new SmsUniqueRequest { Ucs2 = "1", Num = "{|SMS4006:0680010203|}", Sms = "Привет" });
            smsapi.SendSms(new SmsUniqueRequest { Ucs2 = "1", Num = "447700900142", Sms = "Привет" });
            smsapi.SendSms(new SmsUniqueRequest { Ucs2 = unknown, Num = "0680010203" });

            var request = new SmsUniqueRequest();
            request.Num = "{|SMS4006:33680010203|}";
            request.Ucs2 = "1";
            """);
}
