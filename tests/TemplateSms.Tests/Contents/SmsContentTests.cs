namespace TemplateSms.Tests.Contents;

public class SmsContentTests
{
    private static readonly PhoneNumber _paris = PhoneNumber.Parse("+33680010203");

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
    [InlineData(SmsEncoding.Gsm7, 39015, "a", SmsContent.Dynamic)]
    [InlineData(SmsEncoding.Gsm7, 1224, "a", 8)]
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
    [InlineData(SmsEncoding.Gsm7, 39016, "a", SmsContent.Dynamic, "256 segments; 255 with room for 39015 are allowed")]
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
    public void Create_TextThatLeavesTooLittle_NamesTheReserve()
    {
        var exception = Assert.Throws<SmsTemplateException>(() => SmsContent.Create(new string('a', 149), reserve: 12));

        Assert.Contains("149 septets and 12 for the gateway's own text", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, SmsContent.Create(new string('a', 149), reserve: 12, maxSegments: 2).Segments);
    }

    [Fact]
    public void Create_ByHand_IsMeasuredAndNothingElse()
    {
        var content = SmsContent.Create(new string('a', 155), sender: SenderId.Parse("IBM"), tracker: "order-42", kind: SmsKind.Marketing);

        Assert.Equal((155, 1, 0), (content.Units, content.Segments, content.Reserve));
        Assert.Equal("order-42", content.Tracker);
        Assert.Empty(content.Gateways);
    }

    [Theory]
    [InlineData(SmsEncoding.Gsm7, "a", 148, 1)]
    [InlineData(SmsEncoding.Gsm7, "a", 294, 2)]
    [InlineData(SmsEncoding.Ucs2, "ж", 58, 1)]
    [InlineData(SmsEncoding.Ucs2, "ж", 122, 2)]
    public void Create_WithAReserve_LeavesIt(SmsEncoding encoding, string character, int most, int segments)
    {
        var text = string.Concat(Enumerable.Repeat(character, most));

        var content = SmsContent.Create(text, encoding, segments, reserve: 12);

        Assert.Equal((12, most, segments), (content.Reserve, content.Units, content.Segments));
        Assert.Throws<SmsTemplateException>(() => SmsContent.Create(text + character, encoding, segments, reserve: 12));
        Assert.Equal(0, SmsContent.Create(text + character, encoding, segments).Reserve);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(71)]
    [InlineData(int.MaxValue)]
    public void Create_ReserveOutOfRange_NamesTheParameter(int reserve) =>
        Assert.Throws<ArgumentOutOfRangeException>("reserve", () => SmsContent.Create("Hello", reserve: reserve));

    [Fact]
    public void TryAsGsm7_AutoTextWithAReserve_LeavesItThereToo()
    {
        var content = SmsContent.Create(new string('½', 49), SmsEncoding.Auto, reserve: 12);
        var longer = SmsContent.Create(new string('½', 50), SmsEncoding.Auto, reserve: 12);

        Assert.True(content.TryAsGsm7(out var rendered, out _));
        Assert.Equal((147, 12), (rendered.Units, rendered.Reserve));
        Assert.False(longer.TryAsGsm7(out _, out var error));
        Assert.Contains("150 septets and 12 for the gateway's own text", error.Message, StringComparison.Ordinal);
        Assert.Equal(50, longer.Units);
    }

    [Theory]
    [InlineData(SmsEncoding.Gsm7, "a", 148, 0, 1)]
    [InlineData(SmsEncoding.Gsm7, "a", 148, 12, 1)]
    [InlineData(SmsEncoding.Gsm7, "a", 149, 12, 2)]
    [InlineData(SmsEncoding.Gsm7, "€", 74, 12, 1)]
    [InlineData(SmsEncoding.Ucs2, "ж", 58, 12, 1)]
    [InlineData(SmsEncoding.Ucs2, "ж", 59, 12, 2)]
    [InlineData(SmsEncoding.Ucs2, "ж", 1, 70, 2)]
    public void Measure_WithAReserve_CountsItInTheSegmentsOnly(SmsEncoding encoding, string character, int count, int reserve, int segments)
    {
        var content = SmsContent.Create(string.Concat(Enumerable.Repeat(character, count)), encoding, maxSegments: 2);

        Assert.Equal(new SmsMeasurement(encoding, content.Units, segments), content.Measure(reserve));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(71)]
    public void Measure_ReserveOutOfRange_NamesTheParameter(int reserve) =>
        Assert.Throws<ArgumentOutOfRangeException>("reserve", () => SmsContent.Create("Hello").Measure(reserve));

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
    [InlineData(0)]
    [InlineData(256)]
    [InlineData(998)]
    public void Create_SegmentsOutOfRange_NamesTheParameter(int maxSegments) =>
        Assert.Throws<ArgumentOutOfRangeException>("maxSegments", () => SmsContent.Create("Hello", maxSegments: maxSegments));

    [Fact]
    public void To_Number_KeepsTheContent()
    {
        var content = SmsContent.Create("Fête…", SmsEncoding.Auto);

        Assert.Same(content, content.To(_paris).Content);
    }

    [Fact]
    public void TryAsGsm7_TextInGsm7_IsItself()
    {
        var content = SmsContent.Create("Hello", SmsEncoding.Auto);

        Assert.True(content.TryAsGsm7(out var rendered, out var error));
        Assert.Same(content, rendered);
        Assert.Null(error);
    }

    [Fact]
    public void TryAsGsm7_AutoTextInUcs2_IsTransliteratedOnce()
    {
        var content = SmsContent.Create("Fête à l’œuf…", SmsEncoding.Auto, tracker: "t1");

        Assert.Equal(SmsEncoding.Ucs2, content.Encoding);
        Assert.True(content.TryAsGsm7(out var rendered, out _));
        Assert.Equal("Fete à l'oeuf...", rendered.Text);
        Assert.Equal(SmsEncoding.Gsm7, rendered.Encoding);
        Assert.Equal("t1", rendered.Tracker);
        content.TryAsGsm7(out var again, out _);
        Assert.Same(rendered, again);
    }

    [Theory]
    [InlineData(SmsEncoding.Auto, "has no equivalent there")]
    [InlineData(SmsEncoding.Ucs2, "is declared UCS-2")]
    public void TryAsGsm7_TextWithoutARendering_SaysWhy(SmsEncoding encoding, string part)
    {
        Assert.False(SmsContent.Create("Привет", encoding).TryAsGsm7(out var rendered, out var error));

        Assert.Null(rendered);
        Assert.Equal(SmsArgumentProblem.TextOutsideAlphabet, error.Reason);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

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
        "The text has an unpaired surrogate, U+D83D, at position 1, which is not a character and cannot be sent.",
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
    public void TryAsGsm7_TextWithoutEquivalentUnderReplace_HasQuestionMarks()
    {
        Assert.True(SmsContent.Create("Привет", SmsEncoding.Auto, unencodable: UnencodableHandling.Replace).TryAsGsm7(out var rendered, out _));

        Assert.Equal("??????", rendered.Text);
    }
}
