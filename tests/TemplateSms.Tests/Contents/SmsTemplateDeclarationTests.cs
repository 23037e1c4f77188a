using TemplateSms.Templating;

namespace TemplateSms.Tests.Contents;

public class SmsTemplateDeclarationTests
{
    [Fact]
    public void Read_GivesWhatTheConstructorIsGiven()
    {
        var declaration = SmsTemplateDeclaration.Read("order", "Auto Reject 3 Marketing 12 isendpro,twilio", sender: "ACME Shop", culture: "fr");

        Assert.Equal(("order", SmsEncoding.Auto, UnencodableHandling.Reject, 3), (declaration.Name, declaration.Encoding, declaration.Unencodable, declaration.MaxSegments));
        Assert.Equal((SmsKind.Marketing, "ACME Shop", 12, "fr"), (declaration.Kind, declaration.Sender!.Value, declaration.Reserve, declaration.Culture));
        Assert.Equal(["isendpro", "twilio"], declaration.Gateways);
    }

    [Fact]
    public void Read_WithoutSenderAndCulture_HasNone()
    {
        var declaration = SmsTemplateDeclaration.Read("order", "Gsm7 Replace 1 Transactional 0 isendpro");

        Assert.Null(declaration.Sender);
        Assert.Null(declaration.Culture);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Gsm7 Replace 1 Transactional 12")]
    [InlineData("Gsm8 Replace 1 Transactional 12 isendpro")]
    [InlineData("Gsm7 Replace one Transactional 12 isendpro")]
    [InlineData("Gsm7 Replace 99999999999 Transactional 12 isendpro")]
    [InlineData("Gsm7 Replace 256 Transactional 12 isendpro")]
    [InlineData("Gsm7 Replace 1 Transactional 71 isendpro")]
    public void Read_OfOtherWords_Throws(string words) => Assert.ThrowsAny<ArgumentException>(() => SmsTemplateDeclaration.Read("order", words));
}
