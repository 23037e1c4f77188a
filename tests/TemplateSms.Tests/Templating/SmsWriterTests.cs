using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Tests.Templating;

public class SmsWriterTests
{
    private static readonly SmsTemplateDeclaration _gsm7 = new("order_shipped", sender: SenderId.Parse("ACME"));

    private delegate void Body(ref SmsWriter writer);

    [Theory]
    [InlineData(UnencodableHandling.Transliterate, "Hi ê", "Hi e")]
    [InlineData(UnencodableHandling.Replace, "Hi Ж😀ê", "Hi ??e")]
    [InlineData(UnencodableHandling.Reject, "Hi é", "Hi é")]
    public void Write_TextUnderGsm7_IsBroughtIntoTheAlphabet(UnencodableHandling unencodable, string value, string expected) =>
        Assert.Equal(expected, Render((ref SmsWriter writer) => writer.Write(value), unencodable));

    [Theory]
    [InlineData(UnencodableHandling.Transliterate, "a Ж", "U+0416 at position 2")]
    [InlineData(UnencodableHandling.Transliterate, "a 😀", "U+1F600 at position 2")]
    [InlineData(UnencodableHandling.Reject, "fête", "U+00EA at position 1")]
    public void TryFinish_CharacterLeftOutsideGsm7_IsAnErrorThatNamesIt(UnencodableHandling unencodable, string value, string part)
    {
        var error = Fail((ref SmsWriter writer) => writer.Write(value), _gsm7, unencodable);

        Assert.Equal(SmsArgumentProblem.TextOutsideAlphabet, error.Reason);
        Assert.Equal("order_shipped", error.Template);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Template 'order_shipped': ", error.ToException().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnencodableHandling.Reject, "fête", "U+00EA at position 1, which is not in the GSM-7 alphabet, and 'unencodable: reject' puts nothing in its place. Declare 'unencodable: transliterate' to send the equivalent, or 'encoding: ucs2' to keep the character.")]
    [InlineData(UnencodableHandling.Reject, "a Ж", "U+0416 at position 2, which is not in the GSM-7 alphabet, and 'unencodable: reject' puts nothing in its place. Declare 'unencodable: replace' to send '?', or 'encoding: ucs2' to keep the character.")]
    [InlineData(UnencodableHandling.Transliterate, "a Ж", "U+0416 at position 2, which is not in the GSM-7 alphabet and has no equivalent there. Declare 'unencodable: replace' to send '?', or 'encoding: ucs2' to keep the character.")]
    public void TryFinish_CharacterOfAValueOutsideGsm7_SaysWhyItIsRefused(UnencodableHandling unencodable, string value, string reason) => Assert.EndsWith(
        reason,
        Fail((ref SmsWriter writer) => writer.Write(value), new SmsTemplateDeclaration("t", unencodable: unencodable), unencodable).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Wait…", "U+2026 at position 4, which is not in the GSM-7 alphabet; '...' is its equivalent there.")]
    [InlineData("a\u200bb", "U+200B at position 1, which is not in the GSM-7 alphabet; nothing is its equivalent there.")]
    public void TryFinish_CharacterOfTheTemplateOutsideGsm7_NamesItsEquivalent(string text, string reason) => Assert.EndsWith(
        reason,
        Fail((ref SmsWriter writer) => writer.Text(text), _gsm7).Message,
        StringComparison.Ordinal);

    // What is known to be plain is not counted, so nothing else may be taken for it.
    [Theory]
    [InlineData("Hi €5", 6)]
    [InlineData("[a]", 5)]
    [InlineData("é", 1)]
    [InlineData("~", 2)]
    [InlineData("Sarah Connor {x}", 18)]
    [InlineData("", 0)]
    public void TryFinish_AfterAPlainText_CountsTheSeptetsOfAValue(string value, int septets)
    {
        Assert.Equal(3 + septets, Units((ref SmsWriter writer) => writer.WriteText(value)));
        Assert.Equal(3 + septets, Units((ref SmsWriter writer) => writer.WriteText(value, isGsm7: true)));
        Assert.Equal(3 + septets, Units((ref SmsWriter writer) => writer.Text(value)));

        static int Units(Body body) => UnitsOf((ref SmsWriter writer) =>
        {
            writer.Plain("ok ");
            body(ref writer);
        });
    }

    [Theory]
    [InlineData("%d/%m", 5)]
    [InlineData("%d[%m", 6)]
    [InlineData("%d~%m", 6)]
    [InlineData("%A", 8)]
    public void TryFinish_AfterADate_CountsTheSigns(string pattern, int septets) =>
        Assert.Equal(septets, UnitsOf((ref SmsWriter writer) => writer.WriteDate(new DateOnly(2026, 12, 5), pattern, isGsm7: true)));

    [Fact]
    public void TryFinish_AfterPlainPieces_HasAsManySeptetsAsCharacters() => Assert.Equal(
        "Order A1 of 12 at 5.50".Length,
        UnitsOf((ref SmsWriter writer) =>
        {
            writer.Plain("Order ");
            writer.WritePlain("A1");
            writer.WritePlain(null);
            writer.Plain(" of ");
            writer.WriteNumber(12);
            writer.Plain(" at ");
            writer.WriteNumber(5.50m);
        }));

    // Every length that is looked at in its own way, with each character at each place.
    [Fact]
    public void TryFinish_AfterAValueOfAnyCharacters_CountsWhatTheyCost()
    {
        for (var length = 1; length <= 18; length++)
        {
            for (var unit = (char)0; unit < 0x180; unit++)
            {
                var value = new string('a', length - 1) + unit;
                if (SmsText.Measure(value).Encoding != SmsEncoding.Gsm7)
                    continue;
                Assert.Equal(SmsText.Measure(value).Units, UnitsOf((ref SmsWriter writer) => writer.WriteText(value)));
                Assert.Equal(SmsText.Measure(value).Units, UnitsOf((ref SmsWriter writer) => writer.WriteText(unit + value[..^1])));
            }
        }
    }

    [Fact]
    public void TryFinish_HalfASurrogatePair_IsAnErrorUnderEveryEncoding()
    {
        foreach (var encoding in Enum.GetValues<SmsEncoding>())
        {
            var error = Fail((ref SmsWriter writer) => writer.Write("\ud83da"), new SmsTemplateDeclaration("t", encoding));

            Assert.Equal(SmsArgumentProblem.TextOutsideAlphabet, error.Reason);
            Assert.Contains("U+D83D", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_HalfASurrogatePairUnderReplace_IsAQuestionMark() =>
        Assert.Equal("?a", Render((ref SmsWriter writer) => writer.Write("\ud83da"), UnencodableHandling.Replace));

    [Fact]
    public void Text_OfTheTemplate_IsTakenAsItIs()
    {
        Assert.Equal("ê", Render((ref SmsWriter writer) => writer.Text("ê"), UnencodableHandling.Replace));
        Assert.Equal("ê", Render((ref SmsWriter writer) => writer.Write("ê"), UnencodableHandling.Replace, SmsEncoding.Ucs2));
    }

    [Fact]
    public void TryFinish_TextThatFits_GivesTheContentOfTheDeclaration()
    {
        var writer = new SmsWriter(stackalloc char[4], UnencodableHandling.Transliterate, SmsEncoding.Gsm7);
        writer.Text("Hi ");
        writer.Write("Zoë");

        Assert.True(writer.TryFinish(_gsm7, "order42", out var content, out var error));
        writer.Dispose();

        Assert.Null(error);
        Assert.Equal("Hi Zoe", content.Text);
        Assert.Equal("order_shipped", content.Template);
        Assert.Equal("ACME", content.Sender?.Value);
        Assert.Equal("order42", content.Tracker);
        Assert.Equal("order_shipped: Gsm7, 6 units, 1 of 1 segments", content.ToString());
    }

    [Fact]
    public void TryFinish_TooManySegments_IsAnError()
    {
        var error = Fail((ref SmsWriter writer) => writer.Write(new string('€', 81)), _gsm7);

        Assert.Equal(SmsArgumentProblem.TextTooLong, error.Reason);
        Assert.Contains("162 septets", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryFinish_EmptyTracker_IsNone()
    {
        var writer = new SmsWriter(stackalloc char[4], UnencodableHandling.Transliterate, SmsEncoding.Gsm7);
        Assert.True(writer.TryFinish(_gsm7, "", out var content, out _));
        Assert.Null(content.Tracker);
    }

    [Fact]
    public void Write_MoreThanTheBuffer_Grows()
    {
        var text = new string('x', 1000);

        Assert.Equal(text + text + "1", Render((ref SmsWriter writer) =>
        {
            writer.Write(text);
            writer.Text(text);
            writer.Write(1);
        }));
    }

    [Fact]
    public void To_AutoTemplateWithOwnTextOutsideGsm7_IsNeverSentAsQuestionMarks()
    {
        var declaration = new SmsTemplateDeclaration("greeting", SmsEncoding.Auto, UnencodableHandling.Replace);
        var paris = PhoneNumber.Parse("+33680010203");

        var fromHole = Finish((ref SmsWriter writer) => writer.Write("Привет"), declaration);
        var ownText = Finish((ref SmsWriter writer) => writer.Text("Привет", hasEquivalents: false), declaration);

        Assert.Equal("??????", GatewayRules.Isendpro.ContentFor(fromHole, paris).Text);
        Assert.Throws<SmsTemplateException>(() => GatewayRules.Isendpro.ContentFor(ownText, paris));
    }

    [Fact]
    public void Write_Values_PrintsThemAsScribanDoes()
    {
        Assert.Equal("true false", Render((ref SmsWriter w) => { w.Write(true); w.Text(" "); w.Write(false); }));
        Assert.Equal("-12", Render((ref SmsWriter w) => w.Write(-12)));
        Assert.Equal("9223372036854775807", Render((ref SmsWriter w) => w.Write(long.MaxValue)));
        Assert.Equal("12.50", Render((ref SmsWriter w) => w.Write(12.50m)));
        Assert.Equal("0.30000000000000004", Render((ref SmsWriter w) => w.Write(0.1 + 0.2)));
        Assert.Equal("0.1", Render((ref SmsWriter w) => w.Write(0.1f)));
        Assert.Equal("-0", Render((ref SmsWriter w) => w.Write(-0.0)));
        Assert.Equal("Infinity", Render((ref SmsWriter w) => w.Write(double.PositiveInfinity)));
        Assert.Equal("22 Nov 2026", Render((ref SmsWriter w) => w.Write(new DateOnly(2026, 11, 22))));
        Assert.Equal("22 Nov 2026", Render((ref SmsWriter w) => w.Write(new DateTime(2026, 11, 22, 18, 5, 0))));
        Assert.Equal("22 Nov 2026", Render((ref SmsWriter w) => w.Write(new DateTimeOffset(2026, 11, 22, 23, 5, 0, TimeSpan.FromHours(-5)))));
        Assert.Equal("18:05", Render((ref SmsWriter w) => w.Write(new TimeOnly(18, 5, 59))));
        Assert.Equal("6f9619ff-8b86-d011-b42d-00cf4fc964ff", Render((ref SmsWriter w) => w.Write(new Guid("6F9619FF-8B86-D011-B42D-00CF4FC964FF"))));
        Assert.Equal("https://acme.example/caf%C3%A9?q=1", Render((ref SmsWriter w) => w.Write(new Uri("https://acme.example/café?q=1"))));
        Assert.Equal("x", Render((ref SmsWriter w) => w.Write('x')));
    }

    [Fact]
    public void Write_Null_PrintsNothing() => Assert.Equal("", Render((ref SmsWriter w) =>
    {
        w.Write((string?)null);
        w.Write((bool?)null);
        w.Write((int?)null);
        w.Write((long?)null);
        w.Write((decimal?)null);
        w.Write((double?)null);
        w.Write((DateOnly?)null);
        w.Write((TimeOnly?)null);
        w.Write((DateTime?)null);
        w.Write((DateTimeOffset?)null);
        w.Write((Guid?)null);
        w.Write((Uri?)null);
    }));

    [Theory]
    [InlineData("%d/%m")]
    [InlineData("%d/%m/%Y um %H:%M %")]
    [InlineData("%A %e %B, %j %U %V %W %C %y %I:%M:%S.%L %p %Z %s %N %q %%")]
    [InlineData("%d %B ж")]
    [InlineData("%g")]
    [InlineData("")]
    public void Write_DateWithAPattern_PrintsWhatTheFunctionGives(string pattern)
    {
        var value = new DateTimeOffset(2026, 2, 3, 18, 5, 9, 7, TimeSpan.FromHours(-5.5));
        var russian = KnownCulture.Of("ru");

        Assert.Equal(
            Render((ref SmsWriter w) => w.Write(DateFunctions.ToString(value, pattern)), UnencodableHandling.Replace),
            Render((ref SmsWriter w) => w.Write(value, pattern), UnencodableHandling.Replace));
        Assert.Equal(
            Render((ref SmsWriter w) => w.Write(DateFunctions.ToString(value, pattern, russian)), UnencodableHandling.Replace),
            Render((ref SmsWriter w) => w.Write(value, pattern, russian), UnencodableHandling.Replace));
        Assert.Equal(
            DateFunctions.ToString(TimeOnly.FromDateTime(value.DateTime), pattern),
            Render((ref SmsWriter w) => w.Write(TimeOnly.FromDateTime(value.DateTime), pattern), UnencodableHandling.Reject));
    }

    [Fact]
    public void Write_TextProvedToBeGsm7_IsTakenAsItIs() =>
        Assert.Equal("é1 05/12", Render((ref SmsWriter w) =>
        {
            w.Write("é1 ", isGsm7: true);
            w.Write(new DateOnly(2026, 12, 5), "%d/%m", isGsm7: true);
        }));

    [Fact]
    public void TryFinish_ShortText_AllocatesTheTextAndTheContentOnly()
    {
        static SmsContent Compose()
        {
            var writer = new SmsWriter(stackalloc char[256], UnencodableHandling.Transliterate, SmsEncoding.Gsm7);
            writer.Text("Hi ");
            writer.Write("Zoë");
            writer.Write(42);
            Assert.True(writer.TryFinish(_gsm7, null, out var content, out _));
            writer.Dispose();
            return content;
        }

        Compose();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var content = Compose();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("Hi Zoe42", content.Text);
        Assert.Equal(StringBytes(content.Text) + ContentBytes, allocated);
    }

    // An object's header and the pointer to its type are 16 bytes; sizes are multiples of 8.
    private const int ContentBytes = 72;

    private static int StringBytes(string text) => ((8 + 8 + 4 + (2 * (text.Length + 1))) + 7) / 8 * 8;

    private static string Render(
        Body body, UnencodableHandling unencodable = UnencodableHandling.Transliterate, SmsEncoding encoding = SmsEncoding.Gsm7)
    {
        var writer = new SmsWriter(stackalloc char[8], unencodable, encoding);
        body(ref writer);
        var text = writer.ToString();
        writer.Dispose();
        return text;
    }

    private static SmsContent Finish(Body body, SmsTemplateDeclaration declaration)
    {
        var writer = new SmsWriter(stackalloc char[8], declaration.Unencodable, declaration.Encoding);
        body(ref writer);
        Assert.True(writer.TryFinish(declaration, null, out var content, out _));
        writer.Dispose();
        return content;
    }

    private static SmsArgumentError Fail(
        Body body, SmsTemplateDeclaration declaration, UnencodableHandling unencodable = UnencodableHandling.Transliterate)
    {
        var writer = new SmsWriter(stackalloc char[8], unencodable, declaration.Encoding);
        body(ref writer);
        Assert.False(writer.TryFinish(declaration, null, out var content, out var error));
        Assert.Null(content);
        writer.Dispose();
        return error;
    }

    private static int UnitsOf(Body body)
    {
        var writer = new SmsWriter(default, UnencodableHandling.Replace, SmsEncoding.Gsm7);
        body(ref writer);
        Assert.True(writer.TryFinish(_gsm7, tracker: null, out var content, out _));
        return content.Units;
    }
}
