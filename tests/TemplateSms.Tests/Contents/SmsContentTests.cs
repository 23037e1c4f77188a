namespace TemplateSms.Tests.Contents;

public class SmsContentTests
{
    private static readonly PhoneNumber _paris = PhoneNumber.Parse("+33680010203");
    private static readonly PhoneNumber _geneva = PhoneNumber.Parse("+41791234567");

    [Fact]
    public void Create_Gsm7Text_IsMeasured()
    {
        var content = SmsContent.Create("Total: 12 €", sender: SenderId.Parse("ACME"), tracker: "order42");

        Assert.Equal("Total: 12 €", content.Text);
        Assert.Equal(SmsEncoding.Gsm7, content.Encoding);
        Assert.Equal(12, content.Units);
        Assert.Equal(1, content.Segments);
        Assert.Equal(1, content.MaxSegments);
        Assert.Equal(SmsKind.Transactional, content.Kind);
        Assert.Equal("ACME", content.Sender?.Value);
        Assert.Equal("order42", content.Tracker);
        Assert.Null(content.Template);
    }

    [Theory]
    [InlineData(SmsEncoding.Gsm7, 160, "a", 1)]
    [InlineData(SmsEncoding.Gsm7, 918, "a", 6)]
    [InlineData(SmsEncoding.Gsm7, 918, "a", SmsContent.Dynamic)]
    [InlineData(SmsEncoding.Ucs2, 70, "a", 1)]
    [InlineData(SmsEncoding.Auto, 402, "ж", SmsContent.Dynamic)]
    public void Create_TextThatFillsItsSegments_Fits(SmsEncoding encoding, int count, string character, int maxSegments)
    {
        var text = string.Concat(Enumerable.Repeat(character, count));

        Assert.Equal(text, SmsContent.Create(text, encoding, maxSegments).Text);
    }

    [Theory]
    [InlineData(SmsEncoding.Gsm7, 161, "a", 1, "161 septets, which takes 2 segments; 1 with room for 160 is allowed")]
    [InlineData(SmsEncoding.Gsm7, 81, "€", 1, "162 septets")]
    [InlineData(SmsEncoding.Gsm7, 919, "a", SmsContent.Dynamic, "7 segments; 6 with room for 918 are allowed")]
    [InlineData(SmsEncoding.Ucs2, 71, "a", 1, "71 UTF-16 units")]
    [InlineData(SmsEncoding.Auto, 403, "ж", 6, "403 UTF-16 units")]
    public void Create_TextOneTooLong_NamesTheCountAndTheRoom(SmsEncoding encoding, int count, string character, int maxSegments, string part)
    {
        var text = string.Concat(Enumerable.Repeat(character, count));

        var exception = Assert.Throws<SmsTemplateException>(() => SmsContent.Create(text, encoding, maxSegments));

        Assert.Equal(SmsArgumentProblem.TextTooLong, exception.Error.Reason);
        Assert.Null(exception.Error.Parameter);
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_Marketing_ReservesTheStopText()
    {
        Assert.Equal(148, SmsContent.Create(new string('a', 148), kind: SmsKind.Marketing).Units);

        var exception = Assert.Throws<SmsTemplateException>(() => SmsContent.Create(new string('a', 149), kind: SmsKind.Marketing));

        Assert.Contains("149 septets and 12 for the STOP text", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, SmsContent.Create(new string('a', 149), kind: SmsKind.Marketing, maxSegments: 2).Segments);
    }

    [Theory]
    [InlineData(SmsEncoding.Gsm7, "a", 148, 1)]
    [InlineData(SmsEncoding.Gsm7, "a", 294, 2)]
    [InlineData(SmsEncoding.Ucs2, "ж", 58, 1)]
    [InlineData(SmsEncoding.Ucs2, "ж", 122, 2)]
    public void Create_WithAReserve_LeavesIt(SmsEncoding encoding, string character, int most, int segments)
    {
        var text = string.Concat(Enumerable.Repeat(character, most));

        var content = SmsContent.Create(text, encoding, segments, reserve: SmsContent.StopReserve);

        Assert.Equal((12, most, segments, true), (content.Reserve, content.Units, content.Segments, content.FitsWithStop));
        Assert.Throws<SmsTemplateException>(() => SmsContent.Create(text + character, encoding, segments, reserve: SmsContent.StopReserve));
        Assert.Equal(0, SmsContent.Create(text + character, encoding, segments).Reserve);
    }

    [Fact]
    public void Create_WithASmallReserve_StillKnowsWhetherStopFits()
    {
        Assert.True(SmsContent.Create(new string('a', 148), reserve: 5).FitsWithStop);
        Assert.False(SmsContent.Create(new string('a', 149), reserve: 5).FitsWithStop);
        Assert.Equal(12, SmsContent.Create("a", kind: SmsKind.Marketing, reserve: 5).Reserve);
        Assert.Equal(20, SmsContent.Create("a", kind: SmsKind.Marketing, reserve: 20).Reserve);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(71)]
    [InlineData(int.MaxValue)]
    public void Create_ReserveOutOfRange_NamesTheParameter(int reserve) =>
        Assert.Throws<ArgumentOutOfRangeException>("reserve", () => SmsContent.Create("Hello", reserve: reserve));

    [Fact]
    public void To_AutoTextWithAReserve_LeavesItAsGsm7Too()
    {
        var content = SmsContent.Create(new string('½', 49), SmsEncoding.Auto, reserve: SmsContent.StopReserve);
        var longer = SmsContent.Create(new string('½', 50), SmsEncoding.Auto, reserve: SmsContent.StopReserve);

        Assert.Equal((147, 12), (content.To(_paris).Content.Units, content.To(_paris).Content.Reserve));
        Assert.Contains("150 septets and 12 for the STOP text", Assert.Throws<SmsTemplateException>(() => longer.To(_paris)).Message, StringComparison.Ordinal);
        Assert.Equal(50, longer.To(_geneva).Content.Units);
    }

    [Theory]
    [InlineData(148, 1, true)]
    [InlineData(149, 1, false)]
    [InlineData(149, 2, true)]
    public void FitsWithStop_Text_TellsWhetherTwelveMoreUnitsFit(int septets, int maxSegments, bool expected) =>
        Assert.Equal(expected, SmsContent.Create(new string('a', septets), maxSegments: maxSegments).FitsWithStop);

    [Fact]
    public void Create_CharacterOutsideGsm7_NamesItsCodePointAndNotTheText()
    {
        var exception = Assert.Throws<SmsTemplateException>(() => SmsContent.Create("secret Привет"));

        Assert.Equal(SmsArgumentProblem.TextOutsideAlphabet, exception.Error.Reason);
        Assert.Contains("U+041F at position 7", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SmsEncoding.Ucs2)]
    [InlineData(SmsEncoding.Auto)]
    public void Create_HalfASurrogatePair_IsAnError(SmsEncoding encoding)
    {
        var exception = Assert.Throws<SmsTemplateException>(() => SmsContent.Create("😀\ud83d", encoding));

        Assert.Contains("U+D83D, at position 2", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order-42", "U+002D at position 5")]
    [InlineData("12345678901234567890123456789012345678901234567890", "50 of at most 49")]
    public void Create_BadTracker_NamesTheRuleAndNotTheTracker(string tracker, string rule)
    {
        var exception = Assert.Throws<SmsTemplateException>(() => SmsContent.Create("Hello", tracker: tracker));

        Assert.Equal(SmsArgumentProblem.BadTracker, exception.Error.Reason);
        Assert.Contains(rule, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(tracker, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(998)]
    public void Create_SegmentsOutOfRange_NamesTheParameter(int maxSegments) =>
        Assert.Throws<ArgumentOutOfRangeException>("maxSegments", () => SmsContent.Create("Hello", maxSegments: maxSegments));

    [Fact]
    public void To_AutoTextThatIsGsm7_StaysAsItIs()
    {
        var content = SmsContent.Create("Hello", SmsEncoding.Auto);

        Assert.Same(content, content.To(_paris).Content);
    }

    [Fact]
    public void To_AutoTextInUcs2_IsTransliteratedForMetropolitanFranceOnly()
    {
        var content = SmsContent.Create("Fête à l’œuf…", SmsEncoding.Auto, tracker: "t1");

        Assert.Equal(SmsEncoding.Ucs2, content.Encoding);
        Assert.Same(content, content.To(_geneva).Content);
        var rendered = content.To(_paris).Content;
        Assert.Equal("Fete à l'oeuf...", rendered.Text);
        Assert.Equal(SmsEncoding.Gsm7, rendered.Encoding);
        Assert.Equal("t1", rendered.Tracker);
        Assert.Same(rendered, content.To(PhoneNumber.Parse("+33180010203")).Content);
    }

    [Fact]
    public void To_AutoTextWithoutGsm7Rendering_IsAnErrorForMetropolitanFranceOnly()
    {
        var content = SmsContent.Create("Привет", SmsEncoding.Auto);

        Assert.Equal("Привет", content.To(_geneva).Content.Text);
        Assert.Throws<SmsTemplateException>(() => content.To(_paris));
    }

    [Fact]
    public void To_DeclaredUcs2_IsLeftToTheClient() =>
        Assert.Equal(SmsEncoding.Ucs2, SmsContent.Create("Привет", SmsEncoding.Ucs2).To(_paris).Content.Encoding);

    [Fact]
    public void ToString_Content_HoldsFiguresAndNoText() =>
        Assert.Equal("Text: Gsm7, 6 units, 1 of 1 segments", SmsContent.Create("secret", tracker: "t1").ToString());

    [Theory]
    [InlineData("Hi Zoe – ok", null, "The text has U+2013 at position 7, which is not in the GSM-7 alphabet; '-' is its equivalent there. Pass 'unencodable: UnencodableHandling.Transliterate' to send the equivalent, or 'SmsEncoding.Ucs2' to keep the character.")]
    [InlineData("a Ж", null, "The text has U+0416 at position 2, which is not in the GSM-7 alphabet and has no equivalent there. Pass 'unencodable: UnencodableHandling.Replace' to send '?', or 'SmsEncoding.Ucs2' to keep the character.")]
    [InlineData("a – Ж", UnencodableHandling.Transliterate, "The text has U+0416 at position 4, which is not in the GSM-7 alphabet and has no equivalent there. Pass 'unencodable: UnencodableHandling.Replace' to send '?', or 'SmsEncoding.Ucs2' to keep the character.")]
    [InlineData("Wait…", UnencodableHandling.Reject, "The text has U+2026 at position 4, which is not in the GSM-7 alphabet; '...' is its equivalent there. Pass 'unencodable: UnencodableHandling.Transliterate' to send the equivalent, or 'SmsEncoding.Ucs2' to keep the character.")]
    public void Create_CharacterOutsideGsm7_SaysWhatToDo(string text, UnencodableHandling? unencodable, string message) => Assert.Equal(
        message,
        Assert.Throws<SmsTemplateException>(() => SmsContent.Create(text, unencodable: unencodable)).Message);

    [Fact]
    public void Create_HalfASurrogatePairAsGsm7_DoesNotOfferUcs2() => Assert.Equal(
        "The text has half a surrogate pair, U+D83D, at position 1: it is no character and cannot be sent.",
        Assert.Throws<SmsTemplateException>(() => SmsContent.Create("a\ud83d")).Message);

    [Theory]
    [InlineData("Hi Zoe – c’est prêt…", UnencodableHandling.Transliterate, "Hi Zoe - c'est pret...")]
    [InlineData("Hi Zoe – Ж 😀", UnencodableHandling.Replace, "Hi Zoe - ? ?")]
    [InlineData("Total: 12 €", UnencodableHandling.Replace, "Total: 12 €")]
    public void Create_WithAHandling_SendsWhatGsm7Has(string text, UnencodableHandling unencodable, string sent)
    {
        var content = SmsContent.Create(text, unencodable: unencodable);

        Assert.Equal(sent, content.Text);
        Assert.Equal(SmsEncoding.Gsm7, content.Encoding);
    }

    [Theory]
    [InlineData(SmsEncoding.Ucs2)]
    [InlineData(SmsEncoding.Auto)]
    public void Create_WithAHandlingAsUcs2_KeepsTheText(SmsEncoding encoding) =>
        Assert.Equal("c’est", SmsContent.Create("c’est", encoding, unencodable: UnencodableHandling.Replace).Text);

    [Fact]
    public void To_MetropolitanFranceOfATextWithoutEquivalent_SaysWhatToDo()
    {
        var content = SmsContent.Create("Привет", SmsEncoding.Auto);

        var exception = Assert.Throws<SmsTemplateException>(() => content.To(_paris));

        Assert.EndsWith("The gateway takes no UCS-2 for a number of metropolitan France: replace the character for such a recipient.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("??????", SmsContent.Create("Привет", SmsEncoding.Auto, unencodable: UnencodableHandling.Replace).To(_paris).Content.Text);
    }
}
