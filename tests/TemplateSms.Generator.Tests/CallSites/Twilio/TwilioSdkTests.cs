namespace TemplateSms.Generator.Tests.CallSites.Twilio;

/// <summary>Constants that Twilio's own SDK sends are held to Twilio's rules, in each way in which C# hands them over.</summary>
public class TwilioSdkTests
{
    // A1600 stands for as many characters, the most of a message.
    private static readonly string _a1600 = new('a', 1600);

    [Theory]
    [InlineData("""MessageResource.Create(to: new PhoneNumber("{|SMS4005:06 80 01 02 03|}"));""")]
    [InlineData("""MessageResource.Create(to: "{|SMS4005:+3368001020|}", body: "Hi");""")]
    [InlineData("""MessageResource.Create(to: new("{|SMS4005:Z|}oe"));""")]
    [InlineData("""MessageResource.Create(to: new PhoneNumber("{|SMS4015:33680010203|}"));""")]
    [InlineData("""MessageResource.Create(to: new PhoneNumber("{|SMS4015:+33 6 80 01 02 03|}"));""")]
    [InlineData("""MessageResource.Create(to: new PhoneNumber("{|SMS4015:0033680010203|}"));""")]
    [InlineData("""await MessageResource.CreateAsync(to: someone, from: new PhoneNumber("ACME{|SMS4001:-|}Shop"));""")]
    [InlineData("""MessageResource.Create(to: someone, from: "ACME Shop P{|SMS4001:aris|}");""")]
    [InlineData("""MessageResource.Create(to: someone, from: "{|SMS4001:33680010203|}");""")]
    [InlineData("""MessageResource.Create(to: someone, from: {|SMS4001:Senders.Shop|});""")]
    [InlineData("""MessageResource.Create(to: someone, from: condition ? someone : new PhoneNumber("Caf{|SMS4001:é|}"));""")]
    [InlineData("""var from = new PhoneNumber("Caf{|SMS4001:é|}"); MessageResource.Create(to: someone, from: from);""")]
    [InlineData("""PhoneNumber from = "Caf{|SMS4001:é|}"; await MessageResource.CreateAsync(someone, null, from);""")]
    [InlineData("""MessageResource.Create(to: someone, fallbackFrom: "Caf{|SMS4001:é|}");""")]
    [InlineData("""MessageResource.CreateWithHeaders(to: someone, from: "Caf{|SMS4001:é|}");""")]
    [InlineData("""MessageResource.Create(to: someone, messagingServiceSid: "MESSAGING{|SMS4001:_|}SERVICE_SID");""")]
    [InlineData("""MessageResource.Create(to: someone, body: "A1600{|SMS4002:a|}");""")]
    [InlineData("""await MessageResource.CreateAsync(to: someone, body: $"A1600" + "{|SMS4002:я|}");""")]
    [InlineData("""MessageResource.Create(to: someone, body: $"A1600{unknown}{|SMS4002:!|}");""")]
    [InlineData("""MessageResource.Create(new CreateMessageOptions("{|SMS4005:12|}"));""")]
    [InlineData("""MessageResource.Create(new CreateMessageOptions(new PhoneNumber("{|SMS4005:12|}")) { From = "Caf{|SMS4001:é|}", Body = "A1600{|SMS4002:a|}" });""")]
    [InlineData("""given.From = new PhoneNumber("Caf{|SMS4001:é|}");""")]
    [InlineData("""given.From ??= "Caf{|SMS4001:é|}";""")]
    [InlineData("""given.FallbackFrom = "Caf{|SMS4001:é|}"; given.MessagingServiceSid = "MG{|SMS4001:_|}";""")]
    [InlineData("""given.Body = "A1600{|SMS4002:a|}";""")]
    [InlineData("""TwilioClient.Init(unknown, "{|SMS4007:0123456789abcdef|}");""")]
    [InlineData("""TwilioClient.Init("AC0123", {|SMS4007:Token|}, "AC0123");""")]
    [InlineData("""TwilioClient.SetPassword("{|SMS4007:0123456789abcdef|}");""")]
    [InlineData("""_ = new TwilioRestClient(password: "{|SMS4007:0123456789abcdef|}", username: unknown);""")]
    [InlineData("""_ = new TwilioRestClient(unknown, unknown ?? "{|SMS4007:0123456789abcdef|}", region: "ie1");""")]
    [InlineData("""_ = new Twilio.Security.RequestValidator({|SMS4007:Token|});""")]
    [InlineData("""_ = new Twilio.AuthStrategies.BasicAuthStrategy("AC0123", {|SMS4007:Token|});""")]
    [InlineData("""_ = new Twilio.Credential.ClientCredentialProvider("OQ0123", {|SMS4007:Token|});""")]
    [InlineData("""_ = new Twilio.Credential.OrgsClientCredentialProvider("OQ0123", {|SMS4007:Token|});""")]
    public Task Slip_InAValueThatIsWritten_Triggers(string markedStatement) => TwilioCall.VerifyAsync(Filled(markedStatement));

    [Theory]
    [InlineData("""MessageResource.Create(to: new PhoneNumber("+33680010203"), from: new PhoneNumber("IBM"), body: "Votre colis est arrivé");""")]
    [InlineData("""MessageResource.Create(to: "+447700900142", from: "+33680010203", body: "Привет 🎉");""")]
    [InlineData("""MessageResource.Create(to: someone, from: "38383", body: "A1600");""")]
    [InlineData("""MessageResource.Create(to: someone, messagingServiceSid: "MG0123456789abcdef0123456789ABCDEF", body: "Привет");""")]
    [InlineData("""MessageResource.Create(to: someone, from: "MG0123456789abcdef0123456789ABCDEF");""")]
    [InlineData("""MessageResource.Create(to: someone, contentSid: "HX0123", body: "");""")]
    [InlineData("""MessageResource.Create(to: someone, from: null, body: null);""")]
    [InlineData("""MessageResource.Create(to: someone, from: unknown, body: unknown, messagingServiceSid: unknown);""")]
    [InlineData("""MessageResource.Create(to: new PhoneNumber(unknown), from: new PhoneNumber(unknown));""")]
    [InlineData("""MessageResource.Create(to: "whatsapp:+33680010203", from: new PhoneNumber("whatsapp:+14155238886"), body: "Hi");""")]
    [InlineData("""MessageResource.Create(to: $"whatsapp:{unknown}", from: "messenger:" + unknown, body: "Hi");""")]
    [InlineData("""given.From = $"{unknown}:{unknown}"; given.From = "sim:DE0123456789abcdef0123456789abcdef";""")]
    [InlineData("""MessageResource.Create(to: someone, from: new PhoneNumber($"{unknown}3368001"));""")]
    [InlineData("""MessageResource.Read(to: "12", from: "Café Zoé");""")]
    [InlineData("""MessageResource.Update(unknown, body: "A1600a");""")]
    [InlineData("""CallResource.Create(to: "12", from: "Café Zoé");""")]
    [InlineData("""PhoneNumber label = "Café Zoé"; Console.WriteLine(label);""")]
    [InlineData("""var from = new PhoneNumber("Café"); from = someone; MessageResource.Create(to: someone, from: from);""")]
    [InlineData("""given.ContentSid = "A1600a";""")]
    [InlineData("""TwilioClient.Init("AC0123456789abcdef0123456789abcdef", unknown);""")]
    [InlineData("""TwilioClient.Init(unknown, FromOutside); TwilioClient.SetUsername("AC0123"); TwilioClient.SetPassword("");""")]
    [InlineData("""_ = new TwilioRestClient("AC0123", FromOutside, "AC0123", "ie1", null, "dublin");""")]
    public Task Value_WithinTheRulesOrUnknown_DoesNotTrigger(string statement) => TwilioCall.VerifyAsync(Filled(statement));

    [Theory]
    [InlineData("isendpro")]
    [InlineData("twilio")]
    [InlineData("any")]
    public Task Gateway_OfTheBuild_DoesNotMatter(string gateway) => TwilioCall.VerifyAsync(
        """MessageResource.Create(to: "{|SMS4005:0680010203|}", from: "IBM"); MessageResource.Create(to: someone, from: "Caf{|SMS4001:é|}");""", gateway);

    [Fact]
    public async Task Message_OfANumber_SaysTheFormAndNotTheNumber()
    {
        var found = await TwilioCall.VerifyAsync("""MessageResource.Create(to: "{|SMS4005:0680010203|}"); MessageResource.Create(to: "{|SMS4015:33680010203|}");""");

        Assert.Equal(
            [
                "This cannot be a phone number: it begins with 0, as national numbers do, and no region is given. Write it as +33680010203",
                "The provider's client sends a number as it is written here, and the gateway's document takes E.164, a plus and digits. Write it as +33680010203",
            ],
            found.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public Task OtherLibrary_WithTheSameNames_IsNotChecked() => TwilioCall.VerifyAsync(
        """
        namespace Twilio.Types { public class PhoneNumber { public PhoneNumber(int country, string number) { } } }
        namespace Twilio.Clients { public class TwilioRestClient { public TwilioRestClient(string username, char[] password) { } } }
        namespace Twilio { public class TwilioClient { public static void Init(string username, object password) { } } }
        namespace Twilio.Rest.Api.V2010.Account
        {
            public class CreateMessageOptions { public string? From { get; set; } public object? Body { get; set; } }
            public class MessageResource { public static void Create(string to, string from, object body) { } public void Create(PhoneNumber to, string body) { } }
        }

        namespace Acme.Twilio { public class TwilioClient { public static void Init(string username, string password) { } } }
        """,
        """
        MessageResource.Create("12", "Café", "Hi");
        new MessageResource().Create(new PhoneNumber(33, "12"), "Hi");
        given.From = "Café";
        TwilioClient.Init("AC0123", "0123456789abcdef");
        Acme.Twilio.TwilioClient.Init("AC0123", "0123456789abcdef");
        """,
        "isendpro");

    private static string Filled(string statement) => statement.Replace("A1600", _a1600, StringComparison.Ordinal);
}
