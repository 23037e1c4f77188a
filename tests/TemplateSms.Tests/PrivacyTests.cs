namespace TemplateSms.Tests;

/// <summary>Nothing that a log may print holds a text, a tracker or a number.</summary>
public class PrivacyTests
{
    private static readonly PhoneNumber _number = PhoneNumber.Parse("+33680010203");
    private static readonly SmsContent _content = SmsContent.Create("secret text", tracker: "secrettracker");

    public static TheoryData<object> Printables => new()
    {
        _content,
        _content.To(_number),
        new SmsSendOptions { Tracker = "secrettracker", Key = "secretkey" },
        new SmsReceipt
        {
            To = _number,
            Status = SmsStatus.Accepted,
            Content = _content,
            Code = 0,
            GatewayMessage = "sent secret to 0680010203",
            Tracker = "secrettracker",
        },
        new SmsRejection(_number, 21, "secret 0680010203"),
        new SmsBatchReceipt { Accepted = [], Rejected = [new SmsRejection(_number, 21, "secret 0680010203")] },
        new SmsUnknownOutcome(_number),
        new SmsBatchReceipt { Accepted = [], Rejected = [], Unknown = [new SmsUnknownOutcome(_number)] },
        new SmsRejectedException(_number, 21, "secret 0680010203"),
        new SmsRejectedException("the rule", _number),
        new SmsRejectedException(_number, 680010203, null),
        new SmsRejection(_number, 680010203, null),
    };

    [Theory]
    [MemberData(nameof(Printables), DisableDiscoveryEnumeration = true)]
    public void ToString_Anything_HoldsNothingPersonal(object printable)
    {
        var printed = printable.ToString()!;

        Assert.DoesNotContain("secret", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("203", printed, StringComparison.Ordinal);
    }
}
