namespace TemplateSms.Tests.Errors;

public class SmsRejectedExceptionTests
{
    private static readonly PhoneNumber _number = PhoneNumber.Parse("+33680010203");

    [Fact]
    public void Message_RefusedByTheGateway_NamesTheCode()
    {
        var exception = new SmsRejectedException(_number, 21, "Numero non attribue");

        Assert.Equal("The gateway refused the message to *********03 with code 21.", exception.Message);
        Assert.Equal("Numero non attribue", exception.GatewayMessage);
        Assert.Equal(new SmsRejection(_number, 21, "Numero non attribue"), Assert.Single(exception.Rejections));
    }

    [Fact]
    public void Message_RequestRefusedAsAWhole_NamesNoRecipient() =>
        Assert.Equal("The gateway refused the request with code 3.", new SmsRejectedException(to: null, 3, null).Message);

    [Fact]
    public void Message_RefusedByTheClient_NamesTheReason()
    {
        var exception = new SmsRejectedException("UCS-2 is not taken for metropolitan France.", _number);

        Assert.Equal("The message to *********03 was refused before sending: UCS-2 is not taken for metropolitan France.", exception.Message);
        Assert.Null(exception.Code);
    }

    [Fact]
    public void EnsureAllAccepted_OneRefused_ThrowsWithEveryRejection()
    {
        var receipt = new SmsBatchReceipt { Accepted = [], Rejected = [new SmsRejection(_number, 11, null)] };

        var exception = Assert.Throws<SmsRejectedException>(receipt.EnsureAllAccepted);

        Assert.Equal("The message was refused to 1 of 1 recipients; the first, *********03, was refused with code 11.", exception.Message);
        Assert.Same(receipt.Rejected, exception.Rejections);
        Assert.False(receipt.AllAccepted);
    }

    [Fact]
    public void EnsureAllAccepted_OneUnknown_ThrowsThat()
    {
        var receipt = new SmsBatchReceipt { Accepted = [], Rejected = [new SmsRejection(_number, 11, null)], Unknown = [new SmsUnknownOutcome(_number)] };

        var exception = Assert.Throws<SmsOutcomeUnknownException>(receipt.EnsureAllAccepted);

        Assert.Equal("The messages to 1 of 2 recipients, the first *********03, left and their outcome is unknown.", exception.Message);
        Assert.False(receipt.AllAccepted);
    }

    [Fact]
    public void EnsureAllAccepted_NoneRefused_Passes() =>
        new SmsBatchReceipt { Accepted = [], Rejected = [] }.EnsureAllAccepted();
}
