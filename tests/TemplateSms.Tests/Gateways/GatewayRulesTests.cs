namespace TemplateSms.Tests.Gateways;

public class GatewayRulesTests
{
    private static readonly PhoneNumber _paris = PhoneNumber.Parse("+33680010203");
    private static readonly PhoneNumber _geneva = PhoneNumber.Parse("+41791234567");
    private static readonly PhoneNumber _newYork = PhoneNumber.Parse("+12125550123");
    private static readonly PhoneNumber _kingston = PhoneNumber.Parse("+18765550123");

    [Fact]
    public void Equals_RulesOfTheSameValues_AreEqual()
    {
        Assert.Equal(GatewayRules.Twilio with { }, GatewayRules.Twilio);
        Assert.Equal(
            GatewayRules.Twilio,
            GatewayRules.Twilio with { NotTaken = GatewayStatuses.Of(429, 404, 403, 401), WithoutUcs2 = GatewayDestinations.Of("", []) });
        Assert.NotEqual(GatewayRules.Isendpro, GatewayRules.Isendpro with { MostSegments = 7 });
        Assert.NotEqual(GatewayRules.Any, GatewayRules.Any with { WithoutUcs2 = GatewayDestinations.MetropolitanFrance });
    }

    [Theory]
    [InlineData("isendpro")]
    [InlineData("Twilio")]
    [InlineData("ANY")]
    public void Find_NameOfAGateway_GivesItsRules(string id) => Assert.Equal(id, GatewayRules.Find(id)?.Id, ignoreCase: true);

    [Fact]
    public void Find_AnotherName_GivesNothing() => Assert.Null(GatewayRules.Find("acme"));

    [Theory]
    [InlineData("isendpro", 6, 6)]
    [InlineData("twilio", 22, 25)]
    [InlineData("any", 255, 255)]
    public void MostSegmentsOf_Gateway_IsWhatItsCharactersFill(string id, int gsm7, int ucs2)
    {
        var rules = GatewayRules.Find(id)!;

        Assert.Equal((gsm7, ucs2), (rules.MostSegmentsOf(isGsm7: true), rules.MostSegmentsOf(isGsm7: false)));
    }

    [Theory]
    [InlineData("€", 841, true)]
    [InlineData("€", 842, true)]
    [InlineData("€", 1600, true)]
    [InlineData("€", 1601, false)]
    [InlineData("a", 1600, true)]
    [InlineData("a", 1601, false)]
    [InlineData("é", 1600, true)]
    [InlineData("ŵ", 1600, true)]
    [InlineData("ŵ", 1601, false)]
    [InlineData("😀", 800, true)]
    [InlineData("😀", 801, false)]
    public void Twilio_LongText_IsTakenUpTo1600Characters(string character, int count, bool isTaken)
    {
        var text = string.Concat(Enumerable.Repeat(character, count));
        var content = SmsContent.Create(text, encoding: character is "ŵ" or "😀" ? SmsEncoding.Ucs2 : SmsEncoding.Gsm7, maxSegments: SmsContent.Dynamic);

        Assert.Equal(isTaken, Record.Exception(() => GatewayRules.Twilio.ContentFor(content, _geneva)) is null);
    }

    [Theory]
    [InlineData("", "it is empty", "it is empty", "it is empty")]
    [InlineData("IBM", "3 of at least 4", null, null)]
    [InlineData("ACME Shop", null, null, null)]
    [InlineData("A12345678901", "12 of at most 11", "12 of at most 11", null)]
    [InlineData("12345", "digits only", null, null)]
    [InlineData("1234 567", "digits only", "digits only", null)]
    [InlineData("12", "2 of at least 4", "digits only", null)]
    [InlineData("+33680010203", "'+' U+002B", null, null)]
    [InlineData("+33 680010203", "'+' U+002B", "8 to 15 digits", null)]
    [InlineData("MG0123456789abcdef0123456789abcdef", "34 of at most 11", null, null)]
    [InlineData(" ACME", "either end", "either end", null)]
    [InlineData("ACME ", "either end", "either end", null)]
    [InlineData("Café", "'é' U+00E9", "'é' U+00E9", null)]
    [InlineData("AC-ME", "'-' U+002D", "'-' U+002D", null)]
    public void ProblemOfSender_Text_IsThatOfTheGateway(string sender, string? isendpro, string? twilio, string? any)
    {
        foreach (var (rules, expected) in new[] { (GatewayRules.Isendpro, isendpro), (GatewayRules.Twilio, twilio), (GatewayRules.Any, any) })
        {
            var problem = rules.ProblemOfSender(sender);
            if (expected is null)
                Assert.Null(problem);
            else
                Assert.Contains(expected, problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("order42", null)]
    [InlineData("order-42", "U+002D at position 5")]
    [InlineData("12345678901234567890123456789012345678901234567890", "50 of at most 49")]
    public void ErrorOfTracker_Text_NamesTheRuleAndNotTheTracker(string tracker, string? rule)
    {
        var error = GatewayRules.Isendpro.ErrorOfTracker(tracker, "OrderShipped");

        Assert.Null(GatewayRules.Twilio.ErrorOfTracker(tracker, null));
        if (rule is null)
        {
            Assert.Null(error);
            return;
        }

        Assert.Equal((SmsArgumentProblem.BadTracker, "OrderShipped"), (error!.Reason, error.Template));
        Assert.Contains(rule, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(tracker, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ContentFor_AutoTextInUcs2_IsInGsm7WhereTheGatewayTakesNothingElse()
    {
        var content = SmsContent.Create("Fête à l’œuf…", SmsEncoding.Auto);

        Assert.Equal("Fete à l'oeuf...", GatewayRules.Isendpro.ContentFor(content, _paris).Text);
        Assert.Same(content, GatewayRules.Isendpro.ContentFor(content, _geneva));
        Assert.Same(content, GatewayRules.Twilio.ContentFor(content, _paris));
    }

    [Fact]
    public void ContentFor_AutoTextWithoutAnEquivalent_SaysWhatToDo()
    {
        var content = SmsContent.Create("Привет", SmsEncoding.Auto);

        var exception = Assert.Throws<SmsTemplateException>(() => GatewayRules.Isendpro.ContentFor(content, _paris));

        Assert.EndsWith("The gateway does not accept UCS-2 for numbers of metropolitan France. Replace the character for these recipients.", exception.Message, StringComparison.Ordinal);
        Assert.Same(content, GatewayRules.Twilio.ContentFor(content, _paris));
    }

    [Fact]
    public void RefusalOf_DeclaredUcs2_IsForRecipientsWhoGetNone()
    {
        var content = SmsContent.Create("Привет", SmsEncoding.Ucs2);

        Assert.Equal(
            "the gateway sends no UCS-2 to metropolitan France; write the text in GSM-7, or declare the encoding as auto.",
            GatewayRules.Isendpro.RefusalOf(content, _paris, null));
        Assert.Null(GatewayRules.Isendpro.RefusalOf(content, _geneva, null));
        Assert.Null(GatewayRules.Twilio.RefusalOf(content, _paris, null));
    }

    [Fact]
    public void RefusalOf_SenderWithLetters_IsForRecipientsWhoGetNone()
    {
        var content = SmsContent.Create("Hello");

        Assert.Contains("Canada", GatewayRules.Twilio.RefusalOf(content, _newYork, SenderId.Parse("ACME")), StringComparison.Ordinal);
        Assert.Null(GatewayRules.Twilio.RefusalOf(content, _newYork, SenderId.Parse("+12125550100")));
        Assert.Null(GatewayRules.Twilio.RefusalOf(content, _newYork, SenderId.Parse("MG0123456789abcdef0123456789abcdef")));
        Assert.Null(GatewayRules.Twilio.RefusalOf(content, _kingston, SenderId.Parse("ACME")));
        Assert.Null(GatewayRules.Isendpro.RefusalOf(content, _newYork, SenderId.Parse("ACME")));
    }

    [Fact]
    public void RefusalOf_SenderOfAnotherGateway_NamesTheRule() => Assert.Equal(
        "the gateway does not take 'IBM' as a sender: it has 3 of at least 4 characters.",
        GatewayRules.Isendpro.RefusalOf(SmsContent.Create("Hello"), _geneva, SenderId.Parse("IBM")));

    [Theory]
    [InlineData(918, null, null)]
    [InlineData(919, "7 segments; 6 with room for 918 are allowed", null)]
    [InlineData(1600, "11 segments; 6", null)]
    [InlineData(1601, "11 segments; 6", "1601 characters, and the gateway sends at most 1600")]
    [InlineData(1684, "12 segments; 6", "1684 characters, and the gateway sends at most 1600")]
    public void ContentFor_LongText_IsHeldToTheGatewaysLimits(int length, string? isendpro, string? twilio)
    {
        var content = SmsContent.Create(new string('a', length), maxSegments: SmsContent.Dynamic);

        foreach (var (rules, expected) in new[] { (GatewayRules.Isendpro, isendpro), (GatewayRules.Twilio, twilio), (GatewayRules.Any, null) })
        {
            var exception = Record.Exception(() => rules.ContentFor(content, _geneva));
            if (expected is null)
                Assert.Null(exception);
            else
                Assert.Contains(expected, Assert.IsType<SmsTemplateException>(exception).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(148, 1, true)]
    [InlineData(149, 1, false)]
    [InlineData(149, 2, true)]
    [InlineData(910, 6, false)]
    [InlineData(910, 8, false)]
    public void LeavesReserve_Text_TellsWhetherTheGatewaysOwnFits(int septets, int maxSegments, bool expected)
    {
        var content = SmsContent.Create(new string('a', septets), maxSegments: maxSegments);

        Assert.Equal(expected, GatewayRules.Isendpro.LeavesReserve(content));
        Assert.True(GatewayRules.Twilio.LeavesReserve(content));
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void QuietHours_Hour_PassMidnight(int hour, bool isQuiet)
    {
        Assert.Equal(isQuiet, GatewayRules.Isendpro.QuietHours!.Value.Contain(hour));
        Assert.Equal(hour is 8 or 19, new GatewayQuietHours(8, 20).Contain(hour));
    }
}
