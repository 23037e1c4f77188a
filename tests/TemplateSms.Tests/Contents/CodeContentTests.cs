using TemplateSms.Templating;

namespace TemplateSms.Tests.Contents;

// A text by hand that ends in the hash of an Android app, and is a code.
public class CodeContentTests
{
    private const string Hash = " FA+9qCX9VSu";

    [Theory]
    [InlineData('a', 127, SmsEncoding.Gsm7, 139)]
    [InlineData('a', 128, SmsEncoding.Gsm7, 140)]
    [InlineData('a', 129, SmsEncoding.Gsm7, 141)]
    [InlineData('é', 64, SmsEncoding.Gsm7, 140)]
    [InlineData('é', 65, SmsEncoding.Gsm7, 142)]
    [InlineData('[', 75, SmsEncoding.Gsm7, 142)]
    [InlineData('a', 58, SmsEncoding.Ucs2, 140)]
    [InlineData('a', 59, SmsEncoding.Ucs2, 142)]
    [InlineData('中', 42, SmsEncoding.Ucs2, 138)]
    [InlineData('中', 43, SmsEncoding.Ucs2, 141)]
    public void Text_ForAnApp_HasAtMost140Bytes(char character, int count, SmsEncoding encoding, int bytes)
    {
        SmsContent Create(SmsKind kind) => SmsContent.Create(new string(character, count) + Hash, encoding, maxSegments: 2, kind: kind);

        Assert.Equal(SmsKind.Transactional, Create(SmsKind.Transactional).Kind);
        if (bytes <= 140)
        {
            Assert.Equal(SmsKind.Code, Create(SmsKind.Code).Kind);
            return;
        }

        var error = Assert.Throws<SmsTemplateException>(() => Create(SmsKind.Code)).Error;
        Assert.Equal(SmsArgumentProblem.TextTooLong, error.Reason);
        Assert.Equal($"The text has {bytes} bytes and ends in the hash of an Android app, which reads 140.", error.Message);
    }

    [Theory]
    [InlineData(" information")]
    [InlineData(" INFORMATION")]
    [InlineData(" Information")]
    [InlineData(" +3361234567")]
    [InlineData(" 33612345678")]
    [InlineData(" FA+9qCX9VS")]
    [InlineData(" FA+9qCX9VSu1")]
    [InlineData(" FA-9qCX9VSu")]
    [InlineData(" FA+9qCX9VSu.")]
    [InlineData(" FA+9qCX9VSu ")]
    [InlineData("FA+9qCX9VSu")]
    public void Text_ThatEndsInAnotherWord_FillsItsSegment(string end) =>
        Assert.Equal(150 + end.Length, SmsContent.Create(new string('a', 150) + end, maxSegments: 2, kind: SmsKind.Code).Units);

    [Theory]
    [InlineData("FA+9qCX9VSu")]
    [InlineData("abcdefghijK")]
    [InlineData("/+/+/+/+/+a")]
    [InlineData("ABCDEFGHIJk")]
    public void Hash_AfterALineBreak_IsOne(string hash) =>
        Assert.Throws<SmsTemplateException>(() => SmsContent.Create(new string('a', 140) + "\n" + hash, kind: SmsKind.Code));

    [Fact]
    public void HashAlone_IsOne() => Assert.Equal(11, SmsContent.Create("FA+9qCX9VSu", kind: SmsKind.Code).Units);

    // The proof counts a byte for each septet of ASCII.
    [Fact]
    public void EquivalentsOfAscii_AreAscii() => Assert.All(
        Enumerable.Range(0, 0x80).Select(c => SmsFunctions.Transliterate(((char)c).ToString())!),
        equivalent => Assert.All(equivalent, c => Assert.True(c < 0x80)));
}
