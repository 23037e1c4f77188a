using System.Text;
using TemplateSms.Templating;

namespace TemplateSms.Tests;

/// <summary>Letters that are written with a combining mark, held against Unicode's normalization, which the runtime does not use.</summary>
public class CompositionTests
{
    private static readonly char[] _gsm7 = [.. Enumerable.Range(1, char.MaxValue).Select(unit => (char)unit).Where(c => SmsText.Measure(c.ToString()).Encoding == SmsEncoding.Gsm7)];

    // Unicode's letters of GSM-7 in parts, for machines without data of normalization.
    private static readonly (string Letters, string Marks, string Composed)[] _pairs =
    [
        ("aeiou", "\u0300\u0340", "àèìòù"), ("eE", "\u0301\u0341", "éÉ"), ("nN", "\u0303", "ñÑ"),
        ("aouAOU", "\u0308", "äöüÄÖÜ"), ("aA", "\u030a", "åÅ"), ("C", "\u0327", "Ç"),
    ];

    [Theory]
    [InlineData(SmsEncoding.Gsm7)]
    [InlineData(SmsEncoding.Auto)]
    public void Create_EveryLetterOfGsm7InParts_IsThatLetter(SmsEncoding encoding)
    {
        Assert.Equal(137, _gsm7.Length);
        foreach (var letter in _gsm7)
        {
            var content = SmsContent.Create("<" + letter.ToString().Normalize(NormalizationForm.FormD) + ">", encoding);

            Assert.Equal($"<{letter}>", content.Text);
            Assert.Equal(SmsText.Measure(content.Text, content.Encoding).Units, content.Units);
        }
    }

    /// <summary>Composed is what Unicode composes to a letter of GSM-7, and nothing else.</summary>
    [Fact]
    public void Create_EveryLetterBeforeEveryMark_ComposesAsUnicodeDoes()
    {
        var letters = _gsm7.Where(c => !char.IsControl(c)).ToList();
        var marks = Enumerable.Range(0x300, 0x370 - 0x300).Select(unit => (char)unit).ToList();
        foreach (var text in from letter in letters from mark in marks select $"{letter}{mark}")
        {
            var composed = Normalized(text);
            var expected = composed.Length == 1 && _gsm7.Contains(composed[0]) ? composed : text;

            Assert.Equal(expected, SmsContent.Create(text, SmsEncoding.Auto).Text);
        }
    }

    [Fact]
    public void Create_EverySignThatUnicodeHoldsToBeOneOfGsm7_IsThatSign()
    {
        var signs = Enumerable.Range(0x80, 0xd800 - 0x80).Concat(Enumerable.Range(0xf900, 0x600)).Select(unit => ((char)unit).ToString()).ToList();
        foreach (var sign in signs.Where(sign => char.GetUnicodeCategory(sign[0]) != System.Globalization.UnicodeCategory.OtherNotAssigned))
        {
            var composed = Normalized(sign);
            var expected = composed.Length == 1 && _gsm7.Contains(composed[0]) ? composed : sign;

            Assert.Equal(expected, SmsContent.Create(sign, SmsEncoding.Auto).Text);
        }
    }

    /// <summary>
    /// A letter with its marks is brought into GSM-7 as the letter that Unicode has for them. Two marks have no equivalent by themselves:
    /// one strikes out what is before it, the other is a letter in upper case.
    /// </summary>
    [Fact]
    public void Transliterate_EveryLetterInParts_IsAsTheWholeLetter()
    {
        for (int unit = 0x80; unit <= char.MaxValue; unit++)
        {
            if (char.IsSurrogate((char)unit) || char.GetUnicodeCategory((char)unit) == System.Globalization.UnicodeCategory.OtherNotAssigned)
                continue;
            var whole = ((char)unit).ToString();
            var parts = whole.Normalize(NormalizationForm.FormD);
            if (parts == whole || Closest(whole) == whole)
                continue;

            if (parts.Contains('\u0338') || parts.Contains('\u0345'))
                Assert.NotEqual(SmsEncoding.Gsm7, SmsText.Measure(Closest(parts)).Encoding);
            else
                Assert.Equal((whole, Closest(whole)), (whole, Closest(parts)));
        }
    }

    [Theory]
    [InlineData("Re\u0301servation", UnencodableHandling.Reject, "Réservation")]
    [InlineData("Re\u0301servation – ok", UnencodableHandling.Transliterate, "Réservation - ok")]
    [InlineData("Fe\u0302te ✈", UnencodableHandling.Replace, "Fete ?")]
    [InlineData("a ≠ b, a ≰ b, a =\u0338 b", UnencodableHandling.Replace, "a != b, a ? b, a =? b")]
    public void Create_TextInParts_IsSentComposed(string text, UnencodableHandling handling, string expected) =>
        Assert.Equal(expected, SmsContent.Create(text, unencodable: handling).Text);

    [Fact]
    public void Create_TextInUcs2_StaysAsItIs() => Assert.Equal("e\u0301", SmsContent.Create("e\u0301", SmsEncoding.Ucs2).Text);

    [Fact]
    public void Create_TextThatFitsComposed_Fits() => Assert.Equal(160, SmsContent.Create(string.Concat(Enumerable.Repeat("e\u0301", 160))).Units);

    [Fact]
    public void Auto_TextInParts_IsGsm7ForEverybody()
    {
        var message = SmsContent.Create("Jose\u0301", SmsEncoding.Auto).To(PhoneNumber.Parse("+33680010203"));

        Assert.Equal(("José", SmsEncoding.Gsm7), (message.Content.Text, message.Content.Encoding));
    }

    private static string Closest(string text) => SmsFunctions.Transliterate(text)!;

    private static string Normalized(string text)
    {
        if ("e\u0301".Normalize().Length == 1)
            return text.Normalize();
        var pairs = from pair in _pairs where text.Length == 2 && pair.Letters.Contains(text[0]) && pair.Marks.Contains(text[1]) select pair.Composed[pair.Letters.IndexOf(text[0])].ToString();
        return text switch
        {
            "\u037e" => ";",
            "\u2126" => "Ω",
            "\u212a" => "K",
            "\u212b" => "Å",
            _ => pairs.FirstOrDefault(text),
        };
    }
}
